import { oneOf, type Read } from '../../../platform/data/db.ts'
import { draftOf } from '../../../platform/web/drafts.ts'
import { Forbidden } from '../../../platform/web/errors.ts'
import { type Filled, nothingFilled } from '../../../platform/web/form.ts'
import { action, page, Refused, type Route, seeOther } from '../../../platform/web/routes.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { meetingAt } from './meeting.addresses.ts'
import { pressForm, saidForm, writeForm } from './meeting.forms.ts'
import { meetingOf } from './meeting.queries.ts'
import { atTable, guard, stillOpen, tableRoutes } from './meeting.routes.tsx'
import { meetingWords } from './meeting.words.ts'
import { keepMinutes, sayUnderstood, writeParagraph } from './minutes.writes.ts'
import { ParagraphPage, paragraphDraft } from './paragraph.page.tsx'
import { UnderstoodPage } from './understood.page.tsx'

/** @throws Missing when it is not of this meeting */
async function paragraph(read: Read, visit: Visit) {
  const { a, table } = await atTable(read, visit)
  const { paragraphs } = await meetingOf(read, table)
  return { a, one: oneOf(paragraphs.filter(({ id }) => id === visit.params.minute)) }
}

const showParagraph = async (visit: Visit, read: Read, again?: Filled) => {
  const { a, one } = await paragraph(read, visit)
  const filled = again ?? (await draftOf(read, paragraphDraft(one.id)))
  return <ParagraphPage visit={visit} a={a} one={one} filled={filled} />
}

const showUnderstood = async (visit: Visit, read: Read, filled: Filled) => {
  const { a, table } = await atTable(read, visit)
  return (
    <UnderstoodPage visit={visit} a={a} meeting={await meetingOf(read, table)} filled={filled} />
  )
}

const minutesRoutes: Route[] = [
  page(meetingAt.minute, guard, (visit, read) => showParagraph(visit, read)),
  action(
    meetingAt.minute,
    { ...guard, form: writeForm, again: showParagraph },
    async (visit, write, { words, from }) => {
      const { a, table } = await stillOpen(write, visit)
      const { one } = await paragraph(write, visit)
      await writeParagraph(write, table, one.id, { from, words })
      return seeOther(meetingAt.one({ appointment: a.id }), meetingWords[visit.lang].saved)
    },
  ),
  page(meetingAt.readBack, guard, (visit, read) => showUnderstood(visit, read, nothingFilled)),
  action(
    meetingAt.readBack,
    { ...guard, form: saidForm, again: showUnderstood },
    async (visit, write, { says, words }) => {
      const w = meetingWords[visit.lang]
      const { a, table } = await stillOpen(write, visit)
      const at = { appointment: a.id }
      if (says === 'not_quite' && !words) throw new Refused('words', w.notQuiteNeeded)
      await sayUnderstood(write, table, { says, words: says === 'yes' ? '' : words })
      return says === 'yes'
        ? seeOther(meetingAt.readBack(at), w.yesDone)
        : seeOther(meetingAt.one(at), w.notQuiteDone)
    },
  ),
  action(meetingAt.note, { ...guard, form: pressForm }, async (visit, write) => {
    const { a } = await atTable(write, visit)
    // Staff write the journal: the person's part is the yes.
    if (a.citizen.id === visit.person?.id) throw new Forbidden()
    await keepMinutes(write, a)
    return seeOther(meetingAt.readBack({ appointment: a.id }), meetingWords[visit.lang].kept)
  }),
]

export const meetingRoutes: Route[] = [...tableRoutes, ...minutesRoutes]
