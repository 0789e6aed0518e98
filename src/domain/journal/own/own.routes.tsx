import { actorId, type Read } from '../../../platform/data/db.ts'
import { draftOf } from '../../../platform/web/drafts.ts'
import { Forbidden } from '../../../platform/web/errors.ts'
import type { Filled } from '../../../platform/web/form.ts'
import { action, page, Refused, type Route, seeOther } from '../../../platform/web/routes.ts'
import { sealedSearch } from '../../../platform/web/search.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { choiceOf, searchForm } from '../choice.ts'
import { journalAt } from '../journal.addresses.ts'
import { codes } from '../journal.codes.ts'
import { commentForm } from '../journal.forms.ts'
import { commentsToday, lifeOrNone, noteById, notesOf } from '../journal.queries.ts'
import { journalWords } from '../journal.words.ts'
import { commentOn } from '../journal.writes.ts'
import { noteLines } from '../more/note-lines.tsx'
import { OwnListPage } from './list.own.tsx'
import { commentDraft, OwnNotePage } from './one.own.tsx'
import { PaperPage } from './paper.own.tsx'

const own = { who: 'person', purpose: 'own_journal' } as const

/** A person who comments this often in a day is answered by a human being instead. */
const COMMENTS_A_DAY = 40

const showList = async (visit: Visit, read: Read, filled?: Filled) => {
  const choice = choiceOf(read, visit)
  const w = journalWords[visit.lang]
  return (
    <OwnListPage
      visit={visit}
      notes={await notesOf(read, actorId(read), choice)}
      codes={await codes(read)}
      choice={choice}
      filled={filled}
      listAt={(query) => journalAt.mine({}, query)}
      noteAt={({ id }) => journalAt.mineOne({ note: id })}
      empty={{ title: w.none, text: w.noneText }}
    />
  )
}

const showOne = async (visit: Visit, read: Read, again?: Filled) => {
  const note = await noteById(read, visit.params.note ?? '')
  const filled = again ?? (await draftOf(read, commentDraft(note.id)))
  const life = note.citizen.id === actorId(read) ? null : await lifeOrNone(read, note.citizen.id)
  return (
    <OwnNotePage
      visit={visit}
      note={note}
      codes={await codes(read)}
      life={life}
      filled={filled}
      lines={await noteLines(visit, read, note)}
    />
  )
}

export const ownRoutes: Route[] = [
  page(journalAt.mine, own, (visit, read) => showList(visit, read)),
  action(
    journalAt.mine,
    { ...own, form: searchForm, again: showList },
    async (_, write, { find }) => seeOther(journalAt.mine({}, { find: sealedSearch(write, find) })),
  ),
  page(journalAt.minePaper, own, async (visit, read) => (
    <PaperPage visit={visit} notes={await notesOf(read, actorId(read))} codes={await codes(read)} />
  )),
  page(journalAt.mineOne, { ...own, purpose: 'read_notes' }, (visit, read) => showOne(visit, read)),
  action(
    journalAt.comment,
    { ...own, form: commentForm, again: showOne },
    async (visit, write, { words }) => {
      const note = await noteById(write, visit.params.note ?? '')
      const citizen = note.citizen.id
      if (citizen !== actorId(write)) throw new Forbidden()
      if ((await commentsToday(write)) >= COMMENTS_A_DAY)
        throw new Refused('words', journalWords[visit.lang].tooMany)
      await commentOn(write, { note: note.id, citizen }, words)
      return seeOther(journalAt.mineOne({ note: note.id }), journalWords[visit.lang].sent)
    },
  ),
]
