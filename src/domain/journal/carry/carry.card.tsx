import type { Read } from '../../../platform/data/db.ts'
import type { Id } from '../../../platform/data/id.ts'
import { dayOf, sayDate } from '../../../platform/time/days.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { carryAt } from './carry.addresses.ts'
import { systemOf } from './carry.desk.tsx'
import { carryDeskWords } from './carry.desk.words.ts'
import { carriedOf, keptWhere } from './carry.queries.ts'
import { carryWords } from './carry.words.ts'

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
    const own = carryWords[visit.lang]
    return (
      <p class="by">
        {own.carried(carried.system, carried.by, day)} {carried.more && own.more}
      </p>
    )
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
