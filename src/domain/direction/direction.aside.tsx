import { dayOf, sayDate } from '../../platform/time/days.ts'
import type { Visit } from '../../platform/web/visit.ts'
import { Button } from '../../ui/button/button.tsx'
import { Card } from '../../ui/card/card.tsx'
import { List } from '../../ui/list/list.tsx'
import { directionAt } from './direction.addresses.ts'
import { directionDeskWords } from './direction.desk.words.ts'
import { maySteer } from './direction.rules.ts'
import type { Plan, PlanName } from './direction.types.ts'
import { directionWords } from './direction.words.ts'

/** For those who lay down the plan; nothing for everybody else. */
export const readLink = (visit: Visit) =>
  maySteer(visit.person?.kinds ?? []) ? (
    <Button kind="secondary" href={directionAt.read()}>
      {directionDeskWords[visit.lang].read}
    </Button>
  ) : null

/** Who can read it, since when, and where it came from. */
export function About({ visit, plan }: { visit: Visit; plan: Plan }) {
  const w = directionWords[visit.lang]
  return (
    <Card title={w.about}>
      <p>{w.open}</p>
      <p class="by">{w.since(sayDate(dayOf(plan.publicFrom), visit.lang, visit.today))}</p>
      {plan.source !== '' && <p class="by">{w.source(plan.source)}</p>}
      {readLink(visit) && <div class="row">{readLink(visit)}</div>}
    </Card>
  )
}

/** The plans before this one. */
export function Older(props: { visit: Visit; plan: Plan; others: readonly PlanName[] }) {
  const { visit, plan } = props
  const w = directionWords[visit.lang]
  const older = props.others.filter((other) => other.publicFrom <= plan.publicFrom)
  if (older.length === 0) return null
  const items = older.map(({ id, title }) => (
    <a href={directionAt.older({ plan: id })} lang="da" data-quoted="" key={id}>
      {title}
    </a>
  ))
  return (
    <Card title={w.older}>
      <List items={items} />
    </Card>
  )
}
