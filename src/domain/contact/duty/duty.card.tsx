import type { Read } from '../../../platform/data/db.ts'
import { clock } from '../../../platform/time/days.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { Card } from '../../../ui/card/card.tsx'
import { dutyAt } from './duty.addresses.ts'
import { knowsRoster, myShift } from './duty.queries.ts'
import { dutyWords } from './duty.words.ts'

/** The way to the duty desk, for those who have something to do with a roster; nothing for others. */
export async function dutyCard(visit: Visit, read: Read) {
  if (!(await knowsRoster(read))) return null
  const w = dutyWords[visit.lang]
  const shift = await myShift(read)
  return (
    <Card title={w.title}>
      <p>{shift ? w.leadOn(clock(shift.until, visit.lang)) : w.leadOff}</p>
      <a href={dutyAt.desk()}>{w.open}</a>
    </Card>
  )
}
