import type { Visit } from '../../../platform/web/visit.ts'
import { Card } from '../../../ui/card/card.tsx'
import { List } from '../../../ui/list/list.tsx'
import { planAt } from '../plan.addresses.ts'
import { dayWords } from '../plan.parts.tsx'
import type { Pledge } from '../plan.types.ts'
import { planWords } from '../plan.words.ts'
import { whoWords } from './steps.rows.tsx'
import { stepWords } from './steps.words.ts'

export interface PromisesCardProps {
  visit: Visit
  promises: readonly Pledge[]
}

/** Hvem gør hvad? What is promised both ways, and by when. Only what the municipality owes can be late. */
export function PromisesCard({ visit, promises }: PromisesCardProps) {
  const w = planWords[visit.lang]
  const agreed = promises.filter((one) => !one.asksMe)
  const sorted = agreed.sort((a, b) => Number(b.doer === 'you') - Number(a.doer === 'you'))
  return (
    <Card title={w.whoDoesWhat}>
      {agreed.length === 0 && <p class="by">{w.promiseEmpty}</p>}
      <List
        items={sorted.slice(0, PROMISES).map((one) => (
          <>
            <b>{whoWords(visit, one)}</b> <a href={planAt.step({ step: one.id })}>{one.words}</a>{' '}
            <span class="by">{promiseLine(visit, one)}</span>
          </>
        ))}
      />
    </Card>
  )
}

/** As many as one takes in at a glance; the rest stand with their wishes. */
const PROMISES = 5

function promiseLine(visit: Visit, one: Pledge): string {
  const w = planWords[visit.lang]
  if (one.broken && one.dueDay) return w.broken(dayWords(visit, one.dueDay))
  if (one.acceptance === 'waiting') return w.waiting
  if (one.dueDay) return w.by(dayWords(visit, one.dueDay))
  const name = one.doerPerson?.name ?? stepWords[visit.lang].somebody
  return one.doer === 'you' ? w.whenNamed(name) : w.whenReady
}
