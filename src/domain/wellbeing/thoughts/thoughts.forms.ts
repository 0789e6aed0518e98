import { both, choice, form, text, version } from '../../../platform/web/form.ts'
import {
  lonelyMarks,
  type Mark,
  marks,
  strengths,
  type ThoughtKind,
  thoughtKinds,
} from '../wellbeing.types.ts'
import { thoughtWords } from './thoughts.words.ts'

export const wordsMax = 4000
export const headingMax = 120

const label = (key: 'words' | 'heading' | 'lonelyMark') => both(thoughtWords, key)
const said = {
  words: text({ label: label('words'), max: wordsMax }),
  heading: text({ label: label('heading'), max: headingMax }),
  mark: choice({ label: label('lonelyMark'), of: marks }),
}

/** A check-in has a page of its own. */
export const writtenKinds = thoughtKinds.filter((kind) => kind !== 'check_in')

export const thoughtForm = form({
  ...said,
  kind: choice({ label: label('words'), of: writtenKinds, required: true }),
})
export const changeForm = form({ ...said, version })

const marksOf: Partial<Record<ThoughtKind, readonly Mark[]>> = {
  lonely: lonelyMarks,
  medicine: strengths,
  check_in: ['more', 'same', 'less', 'wont'],
}

/** A mark, where its kind has that mark; else none. */
export const markFor = (kind: ThoughtKind, mark: Mark | ''): Mark | null =>
  marksOf[kind]?.find((one) => one === mark) ?? null
