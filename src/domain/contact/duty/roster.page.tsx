import { clock, dayOf, sayDay } from '../../../platform/time/days.ts'
import type { Filled } from '../../../platform/web/form.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { capital } from '../../../platform/words/capital.ts'
import { BackLink } from '../../../ui/back-link/back-link.tsx'
import { Button, Row } from '../../../ui/button/button.tsx'
import { ButtonForm } from '../../../ui/button/button-form.tsx'
import { Card } from '../../../ui/card/card.tsx'
import { ErrorSummary } from '../../../ui/error-summary/error-summary.tsx'
import { SelectField } from '../../../ui/field/choices.tsx'
import { DateField, TextField, TimeField } from '../../../ui/field/inputs.tsx'
import { kept } from '../../../ui/field/kept.ts'
import { Form } from '../../../ui/form/form.tsx'
import { PageHead } from '../../../ui/heading/heading.tsx'
import { List } from '../../../ui/list/list.tsx'
import { Page } from '../../../ui/page/page.tsx'
import { dutyAt } from './duty.addresses.ts'
import type { Shift } from './duty.queries.ts'
import { dutyWords } from './duty.words.ts'

export interface RosterProps {
  visit: Visit
  shifts: readonly Shift[]
  units: readonly { id: string; name: string }[]
  people: readonly { id: string; name: string; title: string }[]
  filled: Filled
}

/** Who has the duty in the next two weeks, day by day. */
export function RosterPage({ visit, shifts, units, people, filled }: RosterProps) {
  const w = dutyWords[visit.lang]
  const days = [...Map.groupBy(shifts, (shift) => dayOf(shift.from))]
  return (
    <Page visit={visit} title={w.rosterTitle} place={w.title} layout="narrow">
      <BackLink href={dutyAt.desk()} label={w.back} />
      <PageHead title={w.rosterTitle} lead={w.rosterLead} />
      <ErrorSummary lang={visit.lang} problems={filled.problems} />
      {days.length === 0 && <p>{w.rosterNone}</p>}
      {days.map(([day, all]) => (
        <Card title={capital(sayDay(day, visit.lang, visit.today))} key={day}>
          <List
            items={all.map((shift) => (
              <OneShift visit={visit} shift={shift} mine={units.length > 0} />
            ))}
          />
        </Card>
      ))}
      {units.length > 0 && <Add visit={visit} units={units} people={people} filled={filled} />}
    </Page>
  )
}

function OneShift({ visit, shift, mine }: { visit: Visit; shift: Shift; mine: boolean }) {
  const w = dutyWords[visit.lang]
  const hours = [clock(shift.from, visit.lang), clock(shift.until, visit.lang)] as const
  const when = w.shift(sayDay(dayOf(shift.from), visit.lang, visit.today), ...hours)
  return (
    <Row>
      <span>
        <b>{shift.name}</b> {hours.join(' – ')} <span class="by">{shift.unit}</span>
      </span>
      {mine && (
        <ButtonForm
          kind="quiet"
          action={dutyAt.shiftOff({ shift: shift.id })}
          once={visit.onceKey()}
          about={w.rosterOffAbout(shift.name, when)}
        >
          {w.rosterOff}
        </ButtonForm>
      )}
    </Row>
  )
}

function Add({ visit, units, people, filled }: Omit<RosterProps, 'shifts'>) {
  const w = dutyWords[visit.lang]
  const field = { lang: visit.lang }
  return (
    <Card title={w.rosterAdd}>
      <Form action={dutyAt.roster()} once={visit.onceKey()} label={w.rosterAdd}>
        <SelectField
          {...field}
          label={w.rosterUnit}
          options={units.map(({ id, name }) => ({ value: id, label: name }))}
          {...kept(filled, 'unit', units.length === 1 ? units[0]?.id : undefined)}
        />
        <SelectField
          {...field}
          label={w.rosterWho}
          options={people.map(({ id, name, title }) => ({
            value: id,
            label: title ? `${name}, ${title}` : name,
          }))}
          {...kept(filled, 'person')}
        />
        <DateField {...field} label={w.rosterDay} {...kept(filled, 'day')} />
        <TimeField {...field} label={w.rosterFrom} {...kept(filled, 'from')} />
        <TimeField
          {...field}
          label={w.rosterUntil}
          description={w.rosterUntilHelp}
          {...kept(filled, 'until')}
        />
        <TextField
          {...field}
          label={w.rosterPhone}
          optional
          type="tel"
          max={30}
          {...kept(filled, 'phone')}
        />
        <Button>{w.rosterSave}</Button>
      </Form>
    </Card>
  )
}
