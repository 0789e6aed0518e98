import { actorId, type Read } from '../../../platform/data/db.ts'
import { draftOf } from '../../../platform/web/drafts.ts'
import { Missing } from '../../../platform/web/errors.ts'
import { type Filled, nothingFilled } from '../../../platform/web/form.ts'
import { action, page, type Route, seeOther } from '../../../platform/web/routes.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { peopleAround } from '../../circle/index.ts'
import { healthAt } from '../health.addresses.ts'
import { entryForm, joinForm, pressForm, togetherForm } from '../health.forms.ts'
import { ChallengePage } from './one.page.tsx'
import { TogetherPage } from './together.pages.tsx'
import { challenge, challenges, entries, triers } from './together.queries.ts'
import { togetherWords } from './together.words.ts'
import {
  beginChallenge,
  endChallenge,
  joinChallenge,
  leaveChallenge,
  writeEntry,
} from './together.writes.ts'

const both = { who: 'person', purpose: 'together' } as const
const idIn = (visit: Visit) => visit.params.challenge ?? ''
const oneAt = (visit: Visit) => healthAt.togetherOne({ challenge: idIn(visit) })

const all = async (visit: Visit, read: Read, filled: Filled) =>
  TogetherPage({
    visit,
    all: await challenges(read),
    people: await peopleAround(read, actorId(read)),
    filled,
  })

async function one(visit: Visit, read: Read, again?: Filled) {
  const it = await challenge(read, idIn(visit))
  return ChallengePage({
    visit,
    challenge: it,
    triers: await triers(read, it.id),
    entries: await entries(read, it.id),
    mine: it.citizen === actorId(read),
    filled: again ?? (await draftOf(read, `health.together:${it.id}`)),
  })
}

export const togetherRoutes: Route[] = [
  page(healthAt.together, both, (visit, read) => all(visit, read, nothingFilled)),
  action(
    healthAt.together,
    { ...both, form: togetherForm, again: all },
    async (visit, write, input) => {
      const me = actorId(write)
      const around = await peopleAround(write, me)
      if (!input.with.every((one) => around.some(({ id }) => id === one))) throw new Missing()
      const id = await beginChallenge(write, { ...input, citizen: me })
      return seeOther(healthAt.togetherOne({ challenge: id }), togetherWords[visit.lang].begun)
    },
  ),
  page(healthAt.togetherOne, both, (visit, read) => one(visit, read)),
  action(
    healthAt.togetherOne,
    { ...both, form: entryForm, again: one },
    async (visit, write, input) => {
      await writeEntry(write, idIn(visit), input)
      return seeOther(oneAt(visit), togetherWords[visit.lang].saved)
    },
  ),
  action(
    healthAt.togetherJoined,
    { ...both, form: joinForm, again: one },
    async (visit, write, { tries }) => {
      await joinChallenge(write, idIn(visit), tries)
      return seeOther(oneAt(visit), togetherWords[visit.lang].joined)
    },
  ),
  action(healthAt.togetherLeft, { ...both, form: pressForm }, async (visit, write) => {
    await leaveChallenge(write, idIn(visit))
    return seeOther(healthAt.together(), togetherWords[visit.lang].left)
  }),
  action(healthAt.togetherEnded, { ...both, form: pressForm }, async (visit, write) => {
    await endChallenge(write, idIn(visit))
    return seeOther(oneAt(visit), togetherWords[visit.lang].ended)
  }),
]
