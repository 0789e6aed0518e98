import type { Filled } from '../../../platform/web/form.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { Button } from '../../../ui/button/button.tsx'
import { Card } from '../../../ui/card/card.tsx'
import { RadioGroup } from '../../../ui/field/choices.tsx'
import { TextArea } from '../../../ui/field/inputs.tsx'
import { kept } from '../../../ui/field/kept.ts'
import { Form } from '../../../ui/form/form.tsx'
import { controlDeskWords } from './control.desk.words.ts'
import { findingCodes } from './control.rules.ts'

/** The form in which the one who looks after the log writes what was found. */
export function FindingForm(props: {
  visit: Visit
  action: string
  draft: string
  filled: Filled
}) {
  const { visit, action, draft, filled } = props
  const w = controlDeskWords[visit.lang]
  return (
    <Card>
      <Form action={action} once={visit.onceKey()} label={w.finding} draft={draft}>
        <RadioGroup
          lang={visit.lang}
          label={w.finding}
          options={findingCodes.map((value) => ({ value, label: w.findings[value] }))}
          {...kept(filled, 'code')}
        />
        <TextArea
          lang={visit.lang}
          label={w.findingWords}
          optional
          max={2000}
          rows={3}
          {...kept(filled, 'words')}
        />
        <Button>{w.save}</Button>
      </Form>
    </Card>
  )
}
