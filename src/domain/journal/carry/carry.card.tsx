import type { Read } from '../../../platform/data/db.ts'
import type { Id } from '../../../platform/data/id.ts'
import { dayOf, sayDate } from '../../../platform/time/days.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { Card } from '../../../ui/card/card.tsx'
import { carryAt } from './carry.addresses.ts'
import { systemOf } from './carry.desk.tsx'
import { carryDeskWords } from './carry.desk.words.ts'
import { carriedOf, keptWhere, madeBetween } from './carry.queries.ts'
import { carryWords } from './carry.words.ts'

/** For *I dag*: how much of today is not copied. Nothing where the journal is kept here alone. */
export async function carryCard(visit: Visit, read: Read) {
  const { keeping } = await keptWhere(read)
  if (keeping === 'here') return null
  const made = await madeBetween(read, visit.today, visit.today)
  const carried = await carriedOf(
    read,
    made.map(({ id }) => id),
  )
  const w = carryDeskWords[visit.lang]
  return (
    <Card title={w.cardTitle}>
      <p>{w.cardText(made.filter(({ id }) => !carried.has(id)).length)}</p>
      <a href={carryAt.day()}>{w.cardLink}</a>
    </Card>
  )
}

/** On a note: a calm line about where it is kept, so that nobody writes it twice. */
export async function keptLine(
  visit: Visit,
  read: Read,
  { id, citizen }: { id: Id; citizen: { id: Id } },
) {
  const kept = await keptWhere(read)
  const carried = (await carriedOf(read, [id])).get(id)
  if (carried) {
    const day = sayDate(dayOf(carried.at), visit.lang, visit.today)
    return <p class="by">{carryWords[visit.lang].carried(carried.system, carried.by, day)}</p>
  }
  if (citizen.id === visit.person?.id) return null
  const w = carryDeskWords[visit.lang]
  const { keeping } = kept
  if (keeping === 'here') return <p class="by">{w.kept.here}</p>
  return (
    <p class="by">
      {w.kept[keeping](systemOf(visit, kept))} <a href={carryAt.day()}>{w.link}</a>
    </p>
  )
}
