import type { Read } from '../../../platform/data/db.ts'
import { isId, newId } from '../../../platform/data/id.ts'
import { filesWords } from '../../../platform/files/files.words.ts'
import { dropDraft, keepDraft } from '../../../platform/web/drafts.ts'
import { Forbidden, Missing } from '../../../platform/web/errors.ts'
import { type Filled, form, nothingFilled } from '../../../platform/web/form.ts'
import { action, page, Refused, type Route, seeOther } from '../../../platform/web/routes.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { type Appointment, appointment } from '../../appointment/index.ts'
import { journalDeskWords } from '../desk/desk.words.ts'
import { journalAt } from '../journal.addresses.ts'
import { codes, kindOfForm } from '../journal.codes.ts'
import { type JournalLife, lifeOf } from '../journal.queries.ts'
import { saveNote } from '../journal.writes.ts'
import { lookFirst } from '../language/language.look.ts'
import { languageHelp } from '../language/language.queries.ts'
import { phrases } from '../phrases/phrases.queries.ts'
import { asOldAs } from './drafts.rules.ts'
import { draftAbout, draftNamed, noteDraft } from './drafts.ts'
import { noteFrom } from './note.ts'
import { keepPhoto } from './photos.ts'
import { WritePage } from './write.desk.tsx'
import { writeWords } from './write.desk.words.ts'
import { type NoteInput, noteForm } from './write.forms.ts'

const guard = { who: 'person', purpose: 'write_note' } as const

/** Whose journal the page is about, for one who may write in it. */
export async function writable(read: Read, visit: Visit): Promise<JournalLife> {
  const life = await lifeOf(read, visit.params.citizen ?? '')
  if (life.id === visit.person?.id) throw new Missing()
  if (!life.mayWrite) throw new Forbidden()
  return life
}

/** The appointment that a note is from, when it is about the same person. */
async function appointmentOf(read: Read, citizen: string, id: string): Promise<Appointment | null> {
  if (!isId(id)) return null
  const found = await appointment(read, id)
  if (found.citizen.id !== citizen) throw new Missing()
  return found
}

/** Words that were left before: the draft that is asked for, or the newest of the same appointment. */
async function keptWords(visit: Visit, read: Read, citizen: string, asked: string) {
  const named = visit.query.get('kladde') ?? ''
  if (isId(named)) return draftNamed(read, citizen, named)
  return visit.query.has('nyt') ? null : draftAbout(read, citizen, asked || null)
}

const showWrite = async (visit: Visit, read: Read, again?: Filled) => {
  const life = await writable(read, visit)
  const inQuery = visit.query.get('aftale') ?? ''
  const kept = again ? null : await keptWords(visit, read, life.id, inQuery)
  const filled = again ?? kept?.filled ?? nothingFilled
  const from = await appointmentOf(read, life.id, filled.values.appointment?.[0] || inQuery)
  const given = filled.values.note?.[0] ?? ''
  return (
    <WritePage
      visit={visit}
      life={life}
      note={kept?.note ?? (isId(given) ? given : newId(visit.now.getTime()))}
      appointment={from}
      codes={await codes(read)}
      phrases={await phrases(read, from ? kindOfForm[from.form] : 'visit')}
      help={await languageHelp(read, { filled, field: 'words', citizen: life.id })}
      filled={filled}
    />
  )
}

/** A picture comes with the person’s yes, and with what it shows. @throws Refused */
function pictureOf(visit: Visit, { photo, agrees, shows }: NoteInput) {
  const w = writeWords[visit.lang]
  if (photo.some(({ type }) => !type.startsWith('image/')))
    throw new Refused('photo', filesWords[visit.lang].problem.broken)
  if (photo.length > 0 && !agrees) throw new Refused('agrees', w.mayI)
  if (photo.length > 0 && !shows) throw new Refused('shows', w.showsWhat)
  return photo
}

/** What was typed, as a form keeps it. */
const typed = ({ photo: _, ...input }: NoteInput) =>
  new Map(
    Object.entries({ ...input, later: '' }).map(([name, value]) => [
      name,
      Array.isArray(value) ? value : [value],
    ]),
  )

export const writeRoutes: Route[] = [
  page(journalAt.deskNew, guard, (visit, read) => showWrite(visit, read)),
  action(
    journalAt.deskNew,
    { ...guard, form: noteForm, again: showWrite },
    async (visit, write, input) => {
      const life = await writable(write, visit)
      const w = writeWords[visit.lang]
      lookFirst(input.language)
      if (input.later) {
        const note = asOldAs(input.note, newId())
        await keepDraft(write, noteDraft(life.id, note), typed(input))
        return seeOther(journalAt.desk({ citizen: life.id }), w.kept)
      }
      const chosen = (await phrases(write)).filter(({ id }) => input.phrases.includes(id))
      const note = noteFrom({
        ...{ visit, input, citizen: life.id },
        codes: await codes(write),
        phrases: chosen.map(({ words }) => words),
        appointment: await appointmentOf(write, life.id, input.appointment),
      })
      const [picture] = pictureOf(visit, input)
      if ((await saveNote(write, note)) && picture)
        await keepPhoto(
          write,
          { note: note.id, citizen: life.id, lang: visit.lang },
          picture,
          input.shows,
        )
      const to = journalAt.deskOne({ citizen: life.id, note: note.id })
      return seeOther(to, w.saved(life.name))
    },
  ),
  action(journalAt.deskDraftGone, { ...guard, form: form({}) }, async (visit, write) => {
    const life = await writable(write, visit)
    await dropDraft(write, noteDraft(life.id, visit.params.note ?? ''))
    return seeOther(journalAt.desk({ citizen: life.id }), journalDeskWords[visit.lang].letGoDone)
  }),
]
