import type { Filled } from '../../../platform/web/form.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { Button } from '../../../ui/button/button.tsx'
import { ButtonForm } from '../../../ui/button/button-form.tsx'
import { Card } from '../../../ui/card/card.tsx'
import { CheckboxGroup, SelectField } from '../../../ui/field/choices.tsx'
import { DateField, TextField } from '../../../ui/field/inputs.tsx'
import { kept, keptMany } from '../../../ui/field/kept.ts'
import { Fold, Folds } from '../../../ui/fold/fold.tsx'
import { Form } from '../../../ui/form/form.tsx'
import { circleAt } from '../circle.addresses.ts'
import { subjects } from '../circle.rules.ts'
import { circleWords } from '../circle.words.ts'
import type { actingFor, Working } from './access.queries.ts'
import { accessWords } from './access.words.ts'

export interface ArrangeProps {
  visit: Visit
  citizen: string
  working: Working[]
  acting: Awaited<ReturnType<typeof actingFor>>
  shieldedUntil: Date | null
  filled: Filled
}

/** What the municipality arranges about one person's access: each is seen by the person at once. */
export function Arrange(props: ArrangeProps) {
  const { visit, citizen, acting, shieldedUntil, filled } = props
  const w = accessWords[visit.lang]
  return (
    <>
      {acting.length > 0 && (
        <Card title={w.acting}>
          {acting.map(({ name, kind, objected }) => (
            <p key={name}>
              {w.actingLine(name, w.kinds3[kind])} {objected && w.objected}
            </p>
          ))}
        </Card>
      )}
      {shieldedUntil && (
        <ButtonForm
          kind="secondary"
          action={circleAt.unshielded({ citizen })}
          once={visit.onceKey()}
        >
          {w.unshield}
        </ButtonForm>
      )}
      <Folds>
        <Fold title={w.registerTitle} note={w.registerText} open={'document' in filled.values}>
          <Register {...props} />
        </Fold>
        {props.working.length > 0 && (
          <Fold
            title={w.substituteTitle}
            note={w.substituteText}
            open={'relation' in filled.values}
          >
            <Substitute {...props} />
          </Fold>
        )}
        {!shieldedUntil && (
          <Fold title={w.shieldTitle} note={w.shieldText} open={'reason' in filled.values}>
            <Shield {...props} />
          </Fold>
        )}
      </Folds>
    </>
  )
}

function Register({ visit, citizen, filled }: ArrangeProps) {
  const { lang } = visit
  const w = accessWords[lang]
  const options = subjects.map((value) => ({ value, label: circleWords[lang].subjects[value] }))
  const kinds = Object.entries(w.kinds3).map(([value, label]) => ({ value, label }))
  return (
    <Form action={circleAt.represented({ citizen })} once={visit.onceKey()} label={w.registerTitle}>
      <TextField lang={lang} label={w.personCode} max={20} {...kept(filled, 'actor')} />
      <SelectField lang={lang} label={w.kind} options={kinds} {...kept(filled, 'kind')} />
      <CheckboxGroup
        lang={lang}
        label={w.reads}
        options={options}
        {...keptMany(filled, 'reads', [])}
      />
      <CheckboxGroup
        lang={lang}
        label={w.writes}
        options={options}
        {...keptMany(filled, 'writes', [])}
      />
      <TextField
        lang={lang}
        label={w.document}
        description={w.documentHelp}
        max={300}
        {...kept(filled, 'document')}
      />
      <DateField
        lang={lang}
        label={w.until}
        description={w.untilOpen}
        optional
        {...kept(filled, 'until')}
      />
      <Button kind="secondary">{w.register}</Button>
    </Form>
  )
}

function Substitute({ visit, citizen, filled, working }: ArrangeProps) {
  const { lang } = visit
  const w = accessWords[lang]
  const options = working.map(({ id, name, role }) => ({
    value: id,
    label: w.relationOne(name, circleWords[lang].roles[role]),
  }))
  return (
    <Form
      action={circleAt.substituted({ citizen })}
      once={visit.onceKey()}
      label={w.substituteTitle}
    >
      <SelectField lang={lang} label={w.relation} options={options} {...kept(filled, 'relation')} />
      <TextField lang={lang} label={w.personCode} max={20} {...kept(filled, 'cover')} />
      <DateField lang={lang} label={w.from} {...kept(filled, 'first')} />
      <DateField lang={lang} label={w.substituteUntil} {...kept(filled, 'last')} />
      <Button kind="secondary">{w.substitute}</Button>
    </Form>
  )
}

function Shield({ visit, citizen, filled }: ArrangeProps) {
  const { lang } = visit
  const w = accessWords[lang]
  const reasons = Object.entries(w.reasons).map(([value, label]) => ({ value, label }))
  return (
    <Form action={circleAt.shielded({ citizen })} once={visit.onceKey()} label={w.shieldTitle}>
      <SelectField lang={lang} label={w.reason} options={reasons} {...kept(filled, 'reason')} />
      <DateField lang={lang} label={w.shieldUntil} {...kept(filled, 'review')} />
      <Button kind="secondary">{w.shield}</Button>
    </Form>
  )
}
