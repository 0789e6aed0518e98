import { z } from 'zod'
import { isId } from '../../../platform/data/id.ts'
import { both, choice, type Field, form, text } from '../../../platform/web/form.ts'
import { signalKinds } from './meeting.types.ts'
import { meetingWords } from './meeting.words.ts'

export const most = { point: 500, words: 8000 } as const

/** The texts that the writer was looking at. */
const from: Field<string[]> = {
  label: both(meetingWords, 'words'),
  many: true,
  schema: z.array(z.string().refine(isId, 'choose')).max(20, 'choose'),
}

export const pointForm = form({
  point: text({ label: both(meetingWords, 'point'), max: most.point, required: true }),
})
export const signalForm = form({
  kind: choice({ label: both(meetingWords, 'signals'), of: signalKinds, required: true }),
})
export const beginForm = form({
  words: text({ label: both(meetingWords, 'paragraph'), max: most.words, required: true }),
})
export const writeForm = form({
  words: text({ label: both(meetingWords, 'words'), max: most.words }),
  from,
})
export const saidForm = form({
  says: choice({
    label: both(meetingWords, 'understood'),
    of: ['yes', 'not_quite'],
    required: true,
  }),
  words: text({ label: both(meetingWords, 'notQuiteWords'), max: most.words }),
})
export const pressForm = form({})
