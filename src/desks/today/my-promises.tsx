import { type Owed, type Pledge, planAt } from '../../domain/plan/index.ts'
import { sayNear } from '../../platform/time/days.ts'
import type { Visit } from '../../platform/web/visit.ts'
import { Card } from '../../ui/card/card.tsx'
import { List } from '../../ui/list/list.tsx'
import { todayWords } from './today.words.ts'

const FEW = 4

/** One's own promises: what is late first, then what comes, and what was kept. Nobody else sees it (T2). */
export function MyPromises({ visit, owed }: { visit: Visit; owed: Owed }) {
  const w = todayWords[visit.lang]
  const lines = [
    ...owed.late.map((one) => line(visit, one, w.promiseLate)),
    ...owed.ahead.map((one) => line(visit, one, w.promiseAhead)),
  ].slice(0, FEW)
  return (
    <Card title={w.promises}>
      {lines.length === 0 ? <p class="by">{w.promisesNone}</p> : <List items={lines} />}
      {owed.kept > 0 && <p>{w.promisesKept(owed.kept)}</p>}
      <p class="by">{w.promisesOnlyYou}</p>
    </Card>
  )
}

const line = (visit: Visit, one: Pledge, say: (name: string, day: string) => string) => (
  <>
    <a href={planAt.course({ citizen: one.citizen.id })}>{one.words}</a>{' '}
    <span class="by">
      {say(one.citizen.name ?? '', sayNear(one.dueDay ?? '', visit.today, visit.lang))}
    </span>
  </>
)
