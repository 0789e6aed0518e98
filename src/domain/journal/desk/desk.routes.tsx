import type { Read, Write } from '../../../platform/data/db.ts'
import { Forbidden, Missing } from '../../../platform/web/errors.ts'
import { type Filled, form } from '../../../platform/web/form.ts'
import { action, page, type Route, seeOther } from '../../../platform/web/routes.ts'
import { sealedSearch } from '../../../platform/web/search.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { sayWhen } from '../../appointment/index.ts'
import { choiceOf, searchForm } from '../choice.ts'
import { journalAt } from '../journal.addresses.ts'
import { codes } from '../journal.codes.ts'
import { additionForm, answerForm, stepForm } from '../journal.forms.ts'
import { lifeOf, noteById, notesOf } from '../journal.queries.ts'
import { addTo, commentOn } from '../journal.writes.ts'
import { deskMore } from '../more/more.desk.tsx'
import { noteLines } from '../more/note-lines.tsx'
import { begunHere } from '../write/drafts.ts'
import { journalDeskWords } from './desk.words.ts'
import { DeskListPage } from './list.desk.tsx'
import { sameAgain } from './next.ts'
import { additionDraft, answerDraft, DeskNotePage } from './one.desk.tsx'
import { becomeStep, outcomesOf } from './outcomes.ts'

const reading = { who: 'person', purpose: 'read_notes' } as const
const writing = { who: 'person', purpose: 'write_note' } as const

/** Whose journal the address names. One's own has its own pages. */
async function life(read: Read, visit: Visit) {
  const found = await lifeOf(read, visit.params.citizen ?? '')
  if (found.id === visit.person?.id) throw new Missing()
  return found
}

/** A note under the person whom the address names, and under nobody else. */
async function ofLife(read: Read, visit: Visit) {
  const found = await life(read, visit)
  const note = await noteById(read, visit.params.note ?? '')
  if (note.citizen.id !== found.id) throw new Missing()
  return { life: found, note }
}

async function changeable(write: Write, visit: Visit) {
  const both = await ofLife(write, visit)
  if (!both.life.mayWrite) throw new Forbidden()
  const about = { note: both.note.id, citizen: both.life.id }
  return { ...both, about, to: journalAt.deskOne({ citizen: both.life.id, note: both.note.id }) }
}

const showList = async (visit: Visit, read: Read, filled?: Filled) => {
  const found = await life(read, visit)
  const choice = choiceOf(read, visit)
  const w = journalDeskWords[visit.lang]
  const at = { citizen: found.id }
  return (
    <DeskListPage
      visit={visit}
      life={found}
      notes={await notesOf(read, found.id, choice)}
      codes={await codes(read)}
      choice={choice}
      filled={filled}
      listAt={(query) => journalAt.desk(at, query)}
      noteAt={({ id }) => journalAt.deskOne({ ...at, note: id })}
      empty={{ title: w.none, text: w.noneText(found.name) }}
      more={await deskMore(visit, read, found)}
    />
  )
}

const showOne = async (visit: Visit, read: Read, filled?: Filled) => {
  const { life: found, note } = await ofLife(read, visit)
  return (
    <DeskNotePage
      visit={visit}
      life={found}
      note={note}
      codes={await codes(read)}
      outcomes={await outcomesOf(read, note)}
      lines={await noteLines(visit, read, note)}
      filled={filled ?? (await begunHere(read, answerDraft(note.id), additionDraft(note.id)))}
    />
  )
}

export const deskRoutes: Route[] = [
  page(journalAt.desk, reading, (visit, read) => showList(visit, read)),
  action(
    journalAt.desk,
    { ...reading, form: searchForm, again: showList },
    async (visit, write, { find }) => {
      const { id } = await life(write, visit)
      return seeOther(journalAt.desk({ citizen: id }, { find: sealedSearch(write, find) }))
    },
  ),
  page(journalAt.deskOne, reading, (visit, read) => showOne(visit, read)),
  action(
    journalAt.deskAdd,
    { ...writing, form: additionForm, again: showOne },
    async (visit, write, { addition, added }) => {
      const { about, to } = await changeable(write, visit)
      await addTo(write, about, addition, added)
      return seeOther(to, journalDeskWords[visit.lang].added)
    },
  ),
  action(
    journalAt.deskAnswer,
    { ...writing, form: answerForm, again: showOne },
    async (visit, write, { answer }) => {
      const { about, to, life: found } = await changeable(write, visit)
      await commentOn(write, about, answer)
      return seeOther(to, journalDeskWords[visit.lang].answered(found.name))
    },
  ),
  action(
    journalAt.deskStep,
    { ...writing, form: stepForm, again: showOne },
    async (visit, write, { step, doer, due }) => {
      const { note, to, life: found } = await changeable(write, visit)
      if (!found.makesSteps) throw new Forbidden()
      const me = visit.person?.id ?? ''
      const doing = doer === 'me' ? { doer } : { doer, doerId: me }
      await becomeStep(write, note, { ...doing, words: step, ...(due ? { due } : {}) })
      return seeOther(to, journalDeskWords[visit.lang].became)
    },
  ),
  action(journalAt.deskAgain, { ...writing, form: form({}) }, async (visit, write) => {
    const { note, to, life: found } = await changeable(write, visit)
    if (!found.makesAppointments) throw new Forbidden()
    const made = await sameAgain(write, note)
    const w = journalDeskWords[visit.lang]
    return seeOther(to, made ? w.againMade(found.name, sayWhen(made, visit)) : w.againBusy)
  }),
]
