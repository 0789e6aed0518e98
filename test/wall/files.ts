import { any, one, type Rule, reads, rule } from './rules.ts'

const notes = any(reads('journal'), one('journal', 'note_id'))
const letters = one('letters')

/** A file that came with a note, while its person agrees; or with a letter that one is shown, while it stands. */
export const shownFile = (column: string): Rule =>
  rule(
    'those who read the note it came with, or are shown the letter',
    (me, thing, facts) =>
      facts
        .rows('journal.photo')
        .some(
          (photo) =>
            photo.file_id === thing[column] &&
            photo.taken_back_at === null &&
            notes.holds(me, photo, facts),
        ) ||
      facts
        .rows('everyday.letter')
        .some(
          (letter) =>
            letter.file_id === thing[column] &&
            letter.ended_at === null &&
            letters.holds(me, letter, facts),
        ),
  )
