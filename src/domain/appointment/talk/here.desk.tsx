import type { Filled } from '../../../platform/web/form.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { Button } from '../../../ui/button/button.tsx'
import { ButtonForm } from '../../../ui/button/button-form.tsx'
import { Card } from '../../../ui/card/card.tsx'
import { SelectField } from '../../../ui/field/choices.tsx'
import { TimeField } from '../../../ui/field/inputs.tsx'
import { kept } from '../../../ui/field/kept.ts'
import { Form } from '../../../ui/form/form.tsx'
import { appointmentAt } from '../appointment.addresses.ts'
import { me } from '../appointment.says.ts'
import { talkDeskWords } from './talk.desk.words.ts'
import { HereCard } from './talk.parts.tsx'
import type { Here } from './talk.queries.ts'

interface HereProps {
  visit: Visit
  units: readonly { id: string; name: string }[]
  here: readonly Here[]
  filled: Filled
}

/** Who is here, and one's own word of it: until when, and gone again by one press. */
export function HereAside({ visit, units, here, filled }: HereProps) {
  const w = talkDeskWords[visit.lang]
  const mine = here.filter(({ person }) => person === me(visit))
  return (
    <>
      <HereCard visit={visit} here={here} />
      <Card title={w.hereTitle}>
        <p class="by">{w.hereText}</p>
        <Form action={appointmentAt.here()} once={visit.onceKey()} label={w.hereTitle}>
          <SelectField
            lang={visit.lang}
            label={w.hereUnit}
            empty={false}
            options={units.map(({ id, name }) => ({ value: id, label: name }))}
            {...kept(filled, 'unit', mine[0]?.unit)}
          />
          <TimeField
            lang={visit.lang}
            label={w.hereUntil}
            {...kept(filled, 'until', mine[0]?.until ?? '15:30')}
          />
          <Button kind="secondary">{w.hereSave}</Button>
        </Form>
        {mine.map(({ unit }) => (
          <ButtonForm
            kind="quiet"
            action={appointmentAt.notHere()}
            once={visit.onceKey()}
            hidden={{ unit }}
            key={unit}
          >
            {w.leave}
          </ButtonForm>
        ))}
      </Card>
    </>
  )
}
