import type { Visit } from '../../../platform/web/visit.ts'
import { Button } from '../../../ui/button/button.tsx'
import { ButtonForm } from '../../../ui/button/button-form.tsx'
import { Card } from '../../../ui/card/card.tsx'
import { CheckboxGroup } from '../../../ui/field/choices.tsx'
import { Form } from '../../../ui/form/form.tsx'
import { circleAt } from '../circle.addresses.ts'
import type { Subject } from '../circle.rules.ts'
import { circleWords } from '../circle.words.ts'
import { groundsWords } from './grounds.words.ts'

export interface NoProps {
  /** What can be said no to: what they see, and what was said no to before. */
  subjects: Subject[]
  denied: Subject[]
  /** Whether the record is closed to colleagues, and this one let in. */
  locked: boolean
  letIn: boolean
}

interface Props {
  visit: Visit
  person: { id: string; name: string; isStaff: boolean }
  no: NoProps
}

/** The person's own no: to a subject, or to all; and, where the record is closed, who is let in. */
export function NoCards({ visit, person: { id, name, isStaff }, no }: Props) {
  const w = groundsWords[visit.lang]
  const once = visit.onceKey
  return (
    <>
      {no.locked && isStaff && (
        <ButtonForm
          kind="secondary"
          action={(no.letIn ? circleAt.letOut : circleAt.letIn)({ person: id })}
          once={once()}
        >
          {no.letIn ? w.letOut(name) : w.letIn(name)}
        </ButtonForm>
      )}
      {no.subjects.length > 0 && (
        <Card title={w.noTitle(name)}>
          <p>{w.noText(name)}</p>
          <Form action={circleAt.denied({ person: id })} once={once()} label={w.noTitle(name)}>
            <CheckboxGroup
              lang={visit.lang}
              name="denied"
              label={w.noLabel}
              options={no.subjects.map((value) => ({
                value,
                label: circleWords[visit.lang].subjects[value],
              }))}
              values={no.denied}
            />
            <Button kind="secondary">{w.noSave}</Button>
          </Form>
        </Card>
      )}
      <Card title={w.keepOut(name)}>
        <p>{w.keepOutText(name)}</p>
        <ButtonForm kind="secondary" action={circleAt.keptOut({ person: id })} once={once()}>
          {w.keepOut(name)}
        </ButtonForm>
      </Card>
    </>
  )
}
