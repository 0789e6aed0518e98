import { spokenTime } from '../../../platform/time/days.ts'
import type { Filled } from '../../../platform/web/form.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { Button, Row } from '../../../ui/button/button.tsx'
import { SelectField } from '../../../ui/field/choices.tsx'
import { TimeField } from '../../../ui/field/inputs.tsx'
import { kept } from '../../../ui/field/kept.ts'
import { Fold, Folds } from '../../../ui/fold/fold.tsx'
import { Form } from '../../../ui/form/form.tsx'
import { messageAt } from '../message.addresses.ts'
import type { Team } from './team.queries.ts'
import { teamWords } from './team.words.ts'

interface TimesProps {
  visit: Visit
  teams: readonly Team[]
  leads: boolean
  filled: Filled
}

/** By when each team answers; those who lead the work change it. */
export function Times({ visit, teams, leads, filled }: TimesProps) {
  const w = teamWords[visit.lang]
  if (teams.length === 0) return null
  // One at a time: the same field twice on a page is told apart by nobody.
  const chosen = visit.params.unit ?? visit.query.get('hold')
  const options = [0, 1, 2, 3, 5].map((days) => ({
    value: String(days),
    label: sayDays(days, visit),
  }))
  return (
    <Folds>
      <Fold title={w.times} note={w.timesLead} open={filled.problems.length > 0 || chosen !== null}>
        {teams.map((team) => (
          <div key={team.id}>
            <p>{w.now(team.name, sayDays(team.days, visit), spokenTime(team.time, visit.lang))}</p>
            {leads && chosen !== team.id && (
              <a href={messageAt.team({}, { hold: team.id })}>{w.changeTimes(team.name)}</a>
            )}
            {leads && chosen === team.id && (
              <Form
                action={messageAt.answerTime({ unit: team.id })}
                once={visit.onceKey()}
                label={team.name}
              >
                <SelectField
                  lang={visit.lang}
                  label={w.days}
                  options={options}
                  empty={false}
                  {...kept(filled, 'days', String(team.days))}
                />
                <TimeField lang={visit.lang} label={w.time} {...kept(filled, 'time', team.time)} />
                <Row>
                  <Button kind="secondary">{w.saveTimes}</Button>
                </Row>
              </Form>
            )}
          </div>
        ))}
      </Fold>
    </Folds>
  )
}

function sayDays(days: number, visit: Visit): string {
  const w = teamWords[visit.lang]
  if (days === 0) return w.sameDay
  return days === 1 ? w.nextDay : w.someDays(days)
}
