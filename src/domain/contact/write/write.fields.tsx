import type { Filled } from '../../../platform/web/form.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { Checkbox, CheckboxGroup, RadioGroup } from '../../../ui/field/choices.tsx'
import { TextField } from '../../../ui/field/inputs.tsx'
import { kept, keptMany } from '../../../ui/field/kept.ts'
import { meetings } from '../contact.types.ts'
import { writeWords } from './write.words.ts'

export interface FieldsProps {
  visit: Visit
  filled?: Filled | undefined
}

/** How somebody wants to be answered. Here with the code, unless they choose otherwise. */
export function AnswerFields({ visit, filled }: FieldsProps) {
  const w = writeWords[visit.lang]
  return (
    <>
      <RadioGroup
        lang={visit.lang}
        label={w.answerWay}
        options={[
          { value: 'here', label: w.here, description: w.hereHelp },
          { value: 'call', label: w.callMe },
          { value: 'come_by', label: w.comeBy },
        ]}
        {...kept(filled, 'answerWay', 'here')}
      />
      <TextField
        lang={visit.lang}
        label={w.number}
        description={w.numberHelp}
        type="tel"
        autocomplete="tel"
        optional
        {...kept(filled, 'number')}
      />
    </>
  )
}

export function MeetingFields({ visit, filled }: FieldsProps) {
  const w = writeWords[visit.lang]
  return (
    <CheckboxGroup
      lang={visit.lang}
      label={w.meeting}
      description={w.meetingHelp}
      optional
      options={meetings.map((value) => ({ value, label: w.meetings[value] }))}
      {...keptMany(filled, 'meeting')}
    />
  )
}

export function YoungField({ visit, filled, before }: FieldsProps & { before?: boolean }) {
  const w = writeWords[visit.lang]
  const sent = filled && Object.keys(filled.values).length > 0
  const checked = sent ? filled.values.young?.[0] === 'on' : (before ?? false)
  return <Checkbox name="young" label={w.young} description={w.youngHelp} checked={checked} />
}
