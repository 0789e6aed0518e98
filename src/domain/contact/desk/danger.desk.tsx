import { Button, Row } from '../../../ui/button/button.tsx'
import { Card } from '../../../ui/card/card.tsx'
import { SelectField } from '../../../ui/field/choices.tsx'
import { TextArea } from '../../../ui/field/inputs.tsx'
import { kept } from '../../../ui/field/kept.ts'
import { Form } from '../../../ui/form/form.tsx'
import { HeadingRow } from '../../../ui/heading/heading.tsx'
import { List } from '../../../ui/list/list.tsx'
import { Voice } from '../../../ui/voice/voice.tsx'
import { contactAt } from '../contact.addresses.ts'
import { whenOf } from '../talk/lines.tsx'
import { NOTE_MAX } from './desk.forms.ts'
import { contactDeskWords } from './desk.words.ts'
import type { OneProps } from './one.desk.tsx'

/** The municipality's own path, what was done along it, and room to write the next thing. */
export function DangerPart({ visit, contact, path, steps, filled }: OneProps) {
  const w = contactDeskWords[visit.lang]
  return (
    <Card kind="help" title={w.dangerTitle}>
      {path.text && (
        <>
          <HeadingRow title={w.dangerPath} level={3} />
          <Voice text={path.text} />
        </>
      )}
      {steps.length === 0 ? (
        <p>{w.dangerNone}</p>
      ) : (
        <List
          items={steps.map(({ id, label, name, words, at }) => (
            <span key={id}>
              {w.dangerStep(label, name, ...whenOf(visit, at))} {words}
            </span>
          ))}
        />
      )}
      {!contact.endedAt && (
        <Form action={contactAt.danger({ contact: contact.id })} once={visit.onceKey()}>
          <SelectField
            lang={visit.lang}
            label={w.dangerDid}
            options={path.ways}
            {...kept(filled, 'way')}
          />
          <TextArea
            lang={visit.lang}
            label={w.dangerWords}
            rows={2}
            max={NOTE_MAX}
            optional
            {...kept(filled, 'did')}
          />
          <Row>
            <Button kind="secondary">{w.dangerSave}</Button>
          </Row>
        </Form>
      )}
    </Card>
  )
}
