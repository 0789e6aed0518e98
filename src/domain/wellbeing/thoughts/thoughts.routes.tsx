import type { JSX } from 'preact'
import { actorId, type Read } from '../../../platform/data/db.ts'
import { draftOf } from '../../../platform/web/drafts.ts'
import type { Filled } from '../../../platform/web/form.ts'
import { action, page, Refused, type Route, seeOther } from '../../../platform/web/routes.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { kindAt, listAt, wellbeingAt } from '../wellbeing.addresses.ts'
import { own, pressForm, putRoutes } from '../wellbeing.away.ts'
import { type ListName, lists, type ThoughtKind } from '../wellbeing.types.ts'
import { wellbeingWords } from '../wellbeing.words.ts'
import { AfterList } from './after.own.tsx'
import { backOf, draftOfKind, draftOfThought } from './fields.own.tsx'
import { ListPage } from './list.own.tsx'
import { ThoughtPage } from './thought.own.tsx'
import { changeForm, markFor, thoughtForm, writtenKinds } from './thoughts.forms.ts'
import { helpedOf, oldThoughts, ownThought, thoughts } from './thoughts.queries.ts'
import { thoughtWords } from './thoughts.words.ts'
import { changeThought, itHelped, takeHelpedBack, writeThought } from './thoughts.writes.ts'
import { WriteThoughtPage } from './write.own.tsx'

const idIn = (visit: Visit) => visit.params.thought ?? ''

const listPage = (list: ListName) => async (visit: Visit, read: Read) => {
  const all = await thoughts(read, actorId(read), lists[list])
  const helped = list === 'helps' ? await helpedOf(read) : new Map()
  return (
    <ListPage visit={visit} list={list} all={all} helped={helped}>
      {await AfterList(visit, read, list)}
    </ListPage>
  )
}

async function thoughtPage(visit: Visit, read: Read, again?: Filled): Promise<JSX.Element> {
  const thought = await ownThought(read, idIn(visit))
  const filled = again ?? (await draftOf(read, draftOfThought(thought.id)))
  const before = await oldThoughts(read, thought.id)
  return <ThoughtPage visit={visit} thought={thought} before={before} filled={filled} />
}

const writtenKind = (slug: string | null): ThoughtKind =>
  writtenKinds.find((kind) => kind === kindAt(slug)) ?? 'medicine'

/** Something has to be said: words, or a mark where there is one. */
function said(visit: Visit, kind: ThoughtKind, words: string, marked: boolean) {
  if (!words && !(marked && kind !== 'medicine'))
    throw new Refused('words', thoughtWords[visit.lang].wordsNeeded)
}

const listRoutes: Route[] = [
  page(wellbeingAt.helps, own, listPage('helps')),
  page(wellbeingAt.signs, own, listPage('signs')),
  page(wellbeingAt.ways, own, listPage('ways')),
  page(wellbeingAt.belonging, own, listPage('belonging')),
  page(wellbeingAt.lonely, own, listPage('lonely')),
]

export const thoughtRoutes: Route[] = [
  ...listRoutes,
  page(wellbeingAt.write, own, async (visit, read) => {
    const kind = writtenKind(visit.query.get('om'))
    const filled = await draftOf(read, draftOfKind(kind))
    return <WriteThoughtPage visit={visit} kind={kind} filled={filled} />
  }),
  action(
    wellbeingAt.write,
    {
      ...own,
      form: thoughtForm,
      again: (visit, _, filled) => {
        const kind = writtenKinds.find((one) => one === filled.values.kind?.[0]) ?? 'medicine'
        return <WriteThoughtPage visit={visit} kind={kind} filled={filled} />
      },
    },
    async (visit, write, { kind, words, heading, mark: chosen }) => {
      const mark = markFor(kind, chosen)
      said(visit, kind, words, mark !== null)
      const when = kind === 'medicine' ? heading : ''
      const id = await writeThought(write, { kind, words, heading: when, mark })
      const w = wellbeingWords[visit.lang]
      const address = wellbeingAt.thoughtPutAway({ thought: id })
      return seeOther(backOf(kind), { text: w.saved, undo: { address, label: w.undo } })
    },
  ),
  page(wellbeingAt.thought, own, (visit, read) => thoughtPage(visit, read)),
  action(
    wellbeingAt.thought,
    { ...own, form: changeForm, again: thoughtPage },
    async (visit, write, { words, heading, mark: chosen, version }) => {
      const { id, kind, mark: before } = await ownThought(write, idIn(visit))
      const mark = markFor(kind, chosen) ?? (kind === 'check_in' ? before : null)
      said(visit, kind, words, mark !== null)
      const when = kind === 'medicine' ? heading : ''
      await changeThought(write, id, { words, heading: when, mark, version })
      return seeOther(backOf(kind), wellbeingWords[visit.lang].saved)
    },
  ),
  ...putRoutes({
    table: 'wellbeing.thought',
    away: wellbeingAt.thoughtPutAway,
    back: wellbeingAt.thoughtBroughtBack,
    undo: (thought) => wellbeingAt.thoughtBroughtBack({ thought }),
    idIn,
    to: async (write, id) => backOf((await ownThought(write, id)).kind),
  }),
  action(wellbeingAt.thoughtHelped, { ...own, form: pressForm }, async (visit, write) => {
    const w = thoughtWords[visit.lang]
    await itHelped(write, idIn(visit))
    const address = wellbeingAt.helpedTakenBack({ thought: idIn(visit) })
    const undo = { address, label: wellbeingWords[visit.lang].undo }
    return seeOther(listAt.helps(), { text: w.helpedDone, undo })
  }),
  action(wellbeingAt.helpedTakenBack, { ...own, form: pressForm }, async (visit, write) => {
    await takeHelpedBack(write, idIn(visit))
    return seeOther(listAt.helps(), thoughtWords[visit.lang].helpedBack)
  }),
]
