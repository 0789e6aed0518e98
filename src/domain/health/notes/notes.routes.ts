import { actorId, type Read } from '../../../platform/data/db.ts'
import { isId } from '../../../platform/data/id.ts'
import { draftOf } from '../../../platform/web/drafts.ts'
import { Missing } from '../../../platform/web/errors.ts'
import type { Filled } from '../../../platform/web/form.ts'
import { action, page, type Route, seeOther } from '../../../platform/web/routes.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { endShareOf, peopleAround } from '../../circle/index.ts'
import { groupAt, healthAt, kindOf, topicOf } from '../health.addresses.ts'
import { noteChangeForm, noteForm, personForm, pressForm } from '../health.forms.ts'
import { groupOf, groups, kindsOf, subjectOf } from '../health.types.ts'
import { healthWords } from '../health.words.ts'
import { challenges } from '../together/together.queries.ts'
import { GroupPage } from './group.own.tsx'
import { NotePage } from './note.own.tsx'
import { notesBefore, notesSharedWithMe, ownNote, ownNotes, receiversOf } from './notes.queries.ts'
import { changeNote, makeStep, putNote, shareNote, writeNote } from './notes.writes.ts'
import { DoctorSheet } from './sheet.own.tsx'
import { WithMePage } from './with-me.own.tsx'
import { draftOfKind, draftOfNote, WritePage } from './write.own.tsx'

const own = { who: 'person', purpose: 'own_health' } as const
const idIn = (visit: Visit) => visit.params.healthNote ?? ''
const noteAt = (visit: Visit) => healthAt.note({ healthNote: idIn(visit) })

async function notePage(visit: Visit, read: Read, again?: Filled) {
  const note = await ownNote(read, idIn(visit))
  const filled = again ?? (await draftOf(read, draftOfNote(note.id)))
  const receivers = await receiversOf(read, note.id)
  const people = await peopleAround(read, actorId(read))
  return NotePage({ visit, note, receivers, people, filled })
}

const pages: Route[] = [
  ...groups.map((group) =>
    page(healthAt[group], own, async (visit, read) => {
      const before = visit.query.get('foer')
      const from = before && isId(before) ? before : null
      return GroupPage({ visit, group, notes: await notesBefore(read, kindsOf[group], from) })
    }),
  ),
  page(healthAt.write, own, async (visit, read) => {
    const kind = kindOf(visit.query.get('om'))
    const topic = topicOf(kind, visit.query.get('emne'))
    return WritePage({ visit, kind, topic, filled: await draftOf(read, draftOfKind(kind, topic)) })
  }),
  page(healthAt.note, own, (visit, read) => notePage(visit, read)),
  page(healthAt.doctor, own, async (visit, read) =>
    DoctorSheet({ visit, notes: await ownNotes(read, kindsOf.medicine) }),
  ),
  page(healthAt.withMe, { who: 'person', purpose: 'shared_life' }, async (visit, read) =>
    WithMePage({
      visit,
      notes: await notesSharedWithMe(read),
      together: (await challenges(read)).some(({ citizen }) => citizen !== actorId(read)),
    }),
  ),
]

const writing: Route[] = [
  action(
    healthAt.write,
    {
      ...own,
      form: noteForm,
      again: (visit, _, filled) => {
        const kind = kindOf(filled.values.kind?.[0])
        return WritePage({ visit, kind, topic: topicOf(kind, filled.values.topic?.[0]), filled })
      },
    },
    async (visit, write, input) => {
      const topic = topicOf(input.kind, input.topic)
      const small = input.kind === 'life' || input.kind === 'relation' ? input.small : ''
      await writeNote(write, { ...input, topic, small })
      const group = groupOf(input.kind)
      return seeOther(groupAt(group), healthWords[visit.lang].saved)
    },
  ),
  action(
    healthAt.note,
    { ...own, form: noteChangeForm, again: notePage },
    async (visit, write, input) => {
      const { kind } = await ownNote(write, idIn(visit))
      const small = kind === 'life' || kind === 'relation' ? input.small : ''
      await changeNote(write, idIn(visit), { ...input, small })
      return seeOther(noteAt(visit), healthWords[visit.lang].saved)
    },
  ),
  action(healthAt.notePutAway, { ...own, form: pressForm }, async (visit, write) => {
    const w = healthWords[visit.lang]
    const { kind } = await ownNote(write, idIn(visit))
    await putNote(write, idIn(visit), true)
    const address = healthAt.noteBroughtBack({ healthNote: idIn(visit) })
    const to = groupAt(groupOf(kind))
    return seeOther(to, { text: w.awayDone, undo: { address, label: w.undo } })
  }),
  action(healthAt.noteBroughtBack, { ...own, form: pressForm }, async (visit, write) => {
    await putNote(write, idIn(visit), false)
    return seeOther(noteAt(visit), healthWords[visit.lang].brought)
  }),
  action(healthAt.noteStep, { ...own, form: pressForm }, async (visit, write) => {
    if (!(await ownNote(write, idIn(visit))).small) throw new Missing()
    await makeStep(write, idIn(visit))
    return seeOther(noteAt(visit), healthWords[visit.lang].stepMade)
  }),
]

const sharing: Route[] = [
  action(
    healthAt.share,
    { ...own, form: personForm, again: notePage },
    async (visit, write, { person }) => {
      const around = await peopleAround(write, actorId(write))
      if (!around.some(({ id }) => id === person)) throw new Missing()
      await shareNote(write, idIn(visit), person)
      return seeOther(noteAt(visit), healthWords[visit.lang].shared)
    },
  ),
  action(healthAt.shareEnded, { ...own, form: personForm }, async (visit, write, { person }) => {
    const { id, kind } = await ownNote(write, idIn(visit))
    const ended = await endShareOf(write, { person, subject: subjectOf(kind), object: id })
    if (!ended) throw new Missing()
    return seeOther(noteAt(visit), healthWords[visit.lang].shareEnded)
  }),
]

export const noteRoutes: Route[] = [...pages, ...writing, ...sharing]
