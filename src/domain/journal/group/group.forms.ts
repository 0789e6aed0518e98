import { both, day, form, idOf, text } from '../../../platform/web/form.ts'
import { languageField } from '../language/language.look.ts'
import { groupDeskWords } from './group.desk.words.ts'
import { MOST } from './group.writes.ts'

export const most = { words: 8000 } as const

const label = both(groupDeskWords, 'common')

/** A place for each of at most thirty: who, and what is theirs alone. */
export const slots = Array.from({ length: MOST }, (_, at) => at + 1)
const places = Object.fromEntries(
  slots.flatMap((at) => [
    [`who${at}`, idOf({ label: both(groupDeskWords, 'who') })],
    [`own${at}`, text({ label, max: most.words })],
  ]),
)

export const groupForm = form({
  ...places,
  common: text({ label, max: most.words, required: true }),
  day: day({ label: both(groupDeskWords, 'day') }),
  sure: text({ label: both(groupDeskWords, 'sure'), max: 4 }),
  language: languageField,
})
