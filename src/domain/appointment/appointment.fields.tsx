import type { Filled } from '../../platform/web/form.ts'
import type { Visit } from '../../platform/web/visit.ts'
import type { Lang } from '../../platform/words/words.ts'
import { SelectField } from '../../ui/field/choices.tsx'
import { DateField, TextArea, TextField, TimeField } from '../../ui/field/inputs.tsx'
import { kept } from '../../ui/field/kept.ts'
import { Fold } from '../../ui/fold/fold.tsx'
import { most } from './appointment.forms.ts'
import { forms, lengths, type MeetingForm } from './appointment.rules.ts'
import { timeWords } from './appointment.time.words.ts'
import type { Appointment } from './appointment.types.ts'
import { daysOfWorkAfter } from './appointment.when.ts'
import { appointmentWords } from './appointment.words.ts'
import { AroundFields, WayFields } from './around/way.fields.tsx'

interface FieldsProps {
  visit: Visit
  filled: Filled
  /** What stands now, when something that stands is changed. */
  now?: Appointment
  /** Another day is wanted: today's is not put there again. */
  another?: boolean
}

/** Day, time and form. Something is always chosen already: the next day of work at ten, as they are now. */
export function WhenFields({ visit, filled, now, another = false }: FieldsProps) {
  const { lang } = visit
  const w = timeWords[lang].fields
  const next = daysOfWorkAfter(visit.today, 1)
  const day = !now || (another && now.day <= visit.today) ? next : now.day
  return (
    <>
      <DateField lang={lang} label={w.day} {...kept(filled, 'day', day)} />
      <TimeField
        lang={lang}
        label={w.time}
        description={w.timeHelp}
        {...kept(filled, 'time', now?.time ?? '10:00')}
      />
      <FormField visit={visit} filled={filled} now={now?.form ?? 'visit'} label={w.form} />
    </>
  )
}

interface FormFieldProps {
  visit: Visit
  filled: Filled
  now: MeetingForm
  label: string
}

function FormField({ visit, filled, now, label }: FormFieldProps) {
  const { forms: names } = appointmentWords[visit.lang]
  return (
    <SelectField
      lang={visit.lang}
      label={label}
      empty={false}
      options={forms.map((value) => ({ value, label: names[value] }))}
      {...kept(filled, 'form', now)}
    />
  )
}

/** How long, where, and what is good to know. */
export const MoreFields = (props: FieldsProps) => (
  <>
    <WhereFields {...props} />
    <AroundFields {...props} />
  </>
)

const folded = ['minutes', 'place', 'what', 'way', 'address', 'link'] as const

/** The same to the person who asks: all of it folded, since a wish needs none of it. */
export function FoldedFields({ visit, filled }: FieldsProps) {
  const w = timeWords[visit.lang].ask
  const open = folded.some(
    (name) =>
      (name !== 'minutes' && filled.values[name]?.[0]) ||
      filled.problems.some(({ field }) => field === name),
  )
  return (
    <Fold title={w.more} note={w.moreNote} open={open}>
      <WhereFields visit={visit} filled={filled} />
      <WayFields visit={visit} filled={filled} />
    </Fold>
  )
}

function WhereFields({ visit, filled, now }: FieldsProps) {
  const { lang } = visit
  const w = timeWords[lang].fields
  const minutes = String(now?.minutes ?? 60)
  return (
    <>
      <SelectField
        lang={lang}
        label={w.minutes}
        empty={false}
        options={lengthsWith(minutes).map((value) => ({ value, label: sayLength(value, lang) }))}
        {...kept(filled, 'minutes', minutes)}
      />
      <TextField
        lang={lang}
        label={w.place}
        optional
        max={most.place}
        {...kept(filled, 'place', now?.place)}
      />
      <TextArea
        lang={lang}
        label={w.what}
        description={w.whatHelp}
        optional
        rows={3}
        max={most.what}
        {...kept(filled, 'what', now?.what)}
      />
    </>
  )
}

const lengthsWith = (minutes: string): string[] =>
  [...new Set([...lengths, minutes])].sort((a, b) => Number(a) - Number(b))

function sayLength(minutes: string, lang: Lang): string {
  const w = timeWords[lang].minutes
  const known = w[`m${minutes}` as keyof typeof w]
  return typeof known === 'string' ? known : w.other(minutes)
}
