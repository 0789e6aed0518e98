import type { Filled } from '../../../platform/web/form.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { Button } from '../../../ui/button/button.tsx'
import { Card } from '../../../ui/card/card.tsx'
import { RadioGroup } from '../../../ui/field/choices.tsx'
import { TextArea, TextField } from '../../../ui/field/inputs.tsx'
import { kept } from '../../../ui/field/kept.ts'
import { Form } from '../../../ui/form/form.tsx'
import { dutyAt } from './duty.addresses.ts'
import { longest } from './duty.forms.ts'
import { dutyWords } from './duty.words.ts'

/** A call is written down in under a minute: one text, and what else there is. */
export function LogCard({ visit, filled }: { visit: Visit; filled: Filled }) {
  const w = dutyWords[visit.lang]
  const field = { lang: visit.lang }
  const ways = (['phone', 'walk_in', 'street'] as const).map((value) => ({
    value,
    label: w.came[value],
  }))
  return (
    <Card title={w.logTitle}>
      <p class="by">{w.logLead}</p>
      <Form
        action={dutyAt.desk()}
        once={visit.onceKey()}
        draft="contact.duty.log"
        label={w.logTitle}
      >
        <TextArea {...field} label={w.logWords} rows={4} max={longest} {...kept(filled, 'words')} />
        <RadioGroup
          {...field}
          label={w.logCame}
          options={ways}
          {...kept(filled, 'came', 'phone')}
        />
        <TextField {...field} label={w.logAlias} optional max={80} {...kept(filled, 'alias')} />
        <TextField
          {...field}
          label={w.logNumber}
          optional
          type="tel"
          max={40}
          {...kept(filled, 'number')}
        />
        <Button>{w.logSave}</Button>
      </Form>
    </Card>
  )
}
