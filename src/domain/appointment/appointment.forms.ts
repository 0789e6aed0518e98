import { z } from 'zod'
import { isId } from '../../platform/data/id.ts'
import {
  type Both,
  both,
  choice,
  day,
  type Field,
  form,
  idOf,
  text,
  time,
  version,
} from '../../platform/web/form.ts'
import { answers, forms, proposalAnswers } from './appointment.rules.ts'
import { timeWords } from './appointment.time.words.ts'
import { everies } from './appointment.types.ts'
import { appointmentWords } from './appointment.words.ts'
import { aroundWords } from './around/around.words.ts'
import { appointmentDeskWords } from './desk/appointment.desk.words.ts'
import { seriesWords } from './series/series.words.ts'

export const most = {
  ...{ title: 120, place: 160, what: 1000, words: 500 },
  ...{ way: 400, address: 200, link: 500 },
} as const

const ask = (key: 'about' | 'people'): Both => ({
  da: timeWords.da.ask[key],
  en: timeWords.en.ask[key],
})
const label = (key: keyof typeof timeWords.da.fields): Both => ({
  da: timeWords.da.fields[key],
  en: timeWords.en.fields[key],
})

/** The people who are asked along: identifiers from a list on the page. */
const people: Field<string[]> = {
  label: ask('people'),
  many: true,
  schema: z.array(z.string().refine(isId, 'choose')).max(20, 'choose'),
}

/** A length in whole minutes, at most a day. */
const minutes: Field<number> = {
  label: label('minutes'),
  schema: z
    .array(z.string())
    .transform((all) => all[0] ?? '')
    .pipe(
      z
        .string()
        .regex(/^\d{1,4}$/, 'choose')
        .transform(Number),
    )
    .pipe(z.number().min(5, 'choose').max(1440, 'choose')),
}

const told = {
  day: day({ label: label('day'), required: true }),
  time: time({ label: label('time'), required: true }),
  minutes,
  form: choice({ label: label('form'), of: forms, required: true }),
  place: text({ label: label('place'), max: most.place }),
  what: text({ label: label('what'), max: most.what }),
  way: text({ label: both(aroundWords, 'way'), max: most.way }),
  address: text({ label: both(aroundWords, 'address'), max: most.address }),
  link: text({ label: both(aroundWords, 'link'), max: most.link }),
}

/** Whether it comes again, and until when. */
const again = {
  repeat: choice({ label: both(seriesWords, 'repeat'), of: everies }),
  until: day({ label: both(seriesWords, 'until') }),
}

/** The person asks for a meeting, in their own words. */
export const askForm = form({
  title: text({ label: ask('about'), max: most.title, required: true }),
  people,
  ...told,
  ...again,
})

const about = text({ label: both(appointmentDeskWords, 'about'), max: most.title, required: true })
export const makeForm = form({ title: about, people, ...told, ...again })
export const changeForm = form({ title: about, ...told, version })

export const answerForm = form({
  answer: choice({ label: both(appointmentWords, 'fits'), of: answers, required: true }),
  version,
})

export const proposeForm = form({
  day: told.day,
  time: told.time,
  form: told.form,
  place: text({ label: both(aroundWords, 'place'), max: most.place }),
  words: text({
    label: { da: timeWords.da.propose.words, en: timeWords.en.propose.words },
    max: most.words,
  }),
  version,
})

export const proposalAnswerForm = form({
  answer: choice({
    label: { da: timeWords.da.propose.fits, en: timeWords.en.propose.fits },
    of: proposalAnswers,
    required: true,
  }),
  version,
})

export const withForm = form({
  person: idOf({
    label: { da: appointmentWords.da.with_.label, en: appointmentWords.en.with_.label },
    required: true,
  }),
})

export const pressForm = form({})
export const versionForm = form({ version })
