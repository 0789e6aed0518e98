import type { Read } from '../../../platform/data/db.ts'
import { draftOf } from '../../../platform/web/drafts.ts'
import { Missing } from '../../../platform/web/errors.ts'
import type { Filled } from '../../../platform/web/form.ts'
import { action, page, type Route, seeOther } from '../../../platform/web/routes.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { peopleAround } from '../../circle/index.ts'
import { kindOf, planAt } from '../plan.addresses.ts'
import { lastSuch } from '../plan.days.ts'
import { me } from '../plan.parts.tsx'
import { readersOf } from '../plan.readers.ts'
import { type OwnKind, ownKinds } from '../plan.types.ts'
import { draftOfWords, WordsPage } from './own-words.change.own.tsx'
import { changeForm, moveForm, pressForm, writeForm } from './own-words.forms.ts'
import { HopesPage } from './own-words.own.tsx'
import { ownWord, ownWords } from './own-words.queries.ts'
import { ownWordsWords } from './own-words.words.ts'
import { draftOfKind, WritePage } from './own-words.write.own.tsx'
import { bringBack, changeWords, putAway, writeWords } from './own-words.writes.ts'
import { wordingsOf } from './wording.queries.ts'

const own = { who: 'person', purpose: 'own_plan' } as const
const idIn = (visit: Visit) => visit.params.words ?? ''

/** One of the person's own texts. Others read them elsewhere, and never change them. */
async function mine(read: Read, visit: Visit) {
  const word = await ownWord(read, idIn(visit))
  if (word.citizen !== me(visit).id) throw new Missing()
  return word
}

const showWords = async (visit: Visit, read: Read, again?: Filled) => {
  const word = await mine(read, visit)
  const versions = await wordingsOf(read, word.id)
  const filled = again ?? (await draftOf(read, draftOfWords(word.id)))
  return WordsPage({ visit, word, versions, filled })
}

export const ownWordsRoutes: Route[] = [
  page(planAt.hopes, own, async (visit, read) => {
    const words = await ownWords(read, me(visit).id, ownKinds)
    const around = await peopleAround(read, me(visit).id)
    return HopesPage({ visit, words, readers: await readersOf(read, me(visit).id, around) })
  }),
  page(planAt.write, own, async (visit, read) => {
    const kind = kindOf(visit.query.get('slags'))
    return WritePage({ visit, kind, filled: await draftOf(read, draftOfKind(kind)) })
  }),
  action(
    planAt.write,
    {
      ...own,
      form: writeForm,
      again: (visit, _, filled) => WritePage({ visit, kind: kindSent(filled), filled }),
    },
    async (visit, write, input) => {
      const day = lastSuch(input.day, visit.today)
      await writeWords(write, input.kind, input.words, day)
      return seeOther(planAt.hopes(), ownWordsWords[visit.lang].saved)
    },
  ),
  page(planAt.words, own, (visit, read) => showWords(visit, read)),
  action(
    planAt.words,
    { ...own, form: changeForm, again: (visit, read, filled) => showWords(visit, read, filled) },
    async (visit, write, input) => {
      const day = lastSuch(input.day, visit.today)
      await changeWords(write, idIn(visit), input.words, input.version, undefined, day)
      return seeOther(planAt.hopes(), ownWordsWords[visit.lang].saved)
    },
  ),
  action(planAt.wordsMoved, { ...own, form: moveForm }, async (visit, write, input) => {
    const word = await mine(write, visit)
    await changeWords(write, word.id, word.words, input.version, input.kind)
    return seeOther(planAt.hopes(), ownWordsWords[visit.lang].moved)
  }),
  action(planAt.wordsPutAway, { ...own, form: pressForm }, async (visit, write) => {
    const w = ownWordsWords[visit.lang]
    await putAway(write, idIn(visit))
    const address = planAt.wordsBroughtBack({ words: idIn(visit) })
    return seeOther(planAt.hopes(), { text: w.putAwayDone, undo: { address, label: w.undo } })
  }),
  action(planAt.wordsBroughtBack, { ...own, form: pressForm }, async (visit, write) => {
    await bringBack(write, idIn(visit))
    return seeOther(planAt.hopes(), ownWordsWords[visit.lang].broughtBack)
  }),
]

/** The kind that a returned form was about; a kind that does not exist becomes hopes. */
function kindSent(filled: Filled): OwnKind {
  const sent = filled.values.kind?.[0]
  return ownKinds.find((kind) => kind === sent) ?? 'hope'
}
