import { z } from 'zod'
import { isId } from '../../../platform/data/id.ts'
import { files } from '../../../platform/files/field.ts'
import {
  both,
  choice,
  day,
  type Field,
  form,
  idOf,
  text,
  time,
} from '../../../platform/web/form.ts'
import { reasons } from '../journal.types.ts'
import { languageField } from '../language/language.look.ts'
import { writeWords as w } from './write.desk.words.ts'

/** About ten pages. What is longer belongs in a document. */
export const most = { words: 20_000, part: 8_000 } as const

const chosen: Field<string[]> = {
  label: both(w, 'phrases'),
  many: true,
  schema: z.array(z.string().refine(isId, 'choose')).max(40, 'choose'),
}

/**
 * A note, from the page or from a phone that was without a network. `note` is its own id, made by the one who
 * writes (UUIDv7), and `made` the moment by that clock (ISO 8601): sent twice, it is one note.
 */
export const noteForm = form({
  note: idOf({ label: both(w, 'title') }),
  made: text({ label: both(w, 'time'), max: 40 }),
  appointment: idOf({ label: both(w, 'about') }),
  kind: text({ label: both(w, 'kind'), max: 40 }),
  day: day({ label: both(w, 'day') }),
  time: time({ label: both(w, 'time') }),
  words: text({ label: both(w, 'words'), max: most.words }),
  source: text({ label: both(w, 'source'), max: 40 }),
  phrases: chosen,
  observation: text({ label: both(w, 'observation'), max: most.part }),
  agreement: text({ label: both(w, 'agreement'), max: most.part }),
  told: text({ label: both(w, 'told'), max: most.part }),
  toldSource: text({ label: both(w, 'toldSource'), max: 40 }),
  private: text({ label: both(w, 'private'), max: most.part }),
  reason: choice({ label: both(w, 'reason'), of: reasons }),
  /** A picture, what it shows, and that the person has agreed. */
  photo: files({ label: both(w, 'photoLabel'), most: 1 }),
  shows: text({ label: both(w, 'shows'), max: 300 }),
  agrees: text({ label: both(w, 'photo'), max: 4 }),
  /** A second button: keep it as a draft. */
  language: languageField,
  later: text({ label: both(w, 'later'), max: 4 }),
})

export type NoteInput =
  ReturnType<typeof noteForm.parse> extends infer R
    ? R extends { input: infer I }
      ? I
      : never
    : never
