import { sql } from 'kysely'
import type { Read } from '../../platform/data/db.ts'
import type { Id } from '../../platform/data/id.ts'
import { HEADING, NUMBER } from './crisis.queries.ts'
import type { CrisisPlan, PartKind } from './crisis.types.ts'

const MOST = 1000
const WORDS = 'crisis.part.words'

interface PartRow {
  id: Id
  citizen: Id
  kind: PartKind
  heading: Uint8Array | null
  words: Uint8Array
  version: number
  writtenAt: Date
}

/**
 * The plans for hard days of these people, as far as the reader may open them: shared with them, or agreed with the
 * duty desk while they have the duty. Two queries, however many people.
 */
export async function crisisPlans(
  read: Read,
  citizens: readonly Id[],
): Promise<Map<Id, CrisisPlan>> {
  const ids = [...citizens]
  const parts = await read.sql(
    sql<PartRow>`select id, citizen_id as citizen, kind, heading_sealed as heading, words_sealed as words, version,
        written_at as "writtenAt"
      from crisis.part where citizen_id = any (${ids}::uuid[]) and put_away_at is null
      order by citizen_id, position, id limit ${MOST}`,
  )
  const numbers = await read.sql(
    sql<{ id: Id; citizen: Id; name: Uint8Array; phone: Uint8Array; note: Uint8Array }>`
      select id, citizen_id as citizen, name_sealed as name, phone_sealed as phone, note_sealed as note
      from crisis.number where citizen_id = any (${ids}::uuid[]) and ended_at is null
      order by citizen_id, added_at, id limit ${MOST}`,
  )
  const plans = new Map<Id, CrisisPlan>()
  const planOf = (citizen: Id) => {
    const plan = plans.get(citizen) ?? { parts: [], numbers: [] }
    plans.set(citizen, plan)
    return plan
  }
  for (const { heading, words, ...part } of parts)
    planOf(part.citizen).parts.push({
      ...part,
      heading: heading && read.box.open(HEADING, part.id, heading),
      words: read.box.open(WORDS, part.id, words),
      putAwayAt: null,
    })
  for (const { id, citizen, name, phone, note } of numbers) {
    const open = (part: string, sealed: Uint8Array) =>
      read.box.open(`${NUMBER}.${part}`, id, sealed)
    const line = { name: open('name', name), phone: open('phone', phone), note: open('note', note) }
    planOf(citizen).numbers.push({ id, citizen, ...line })
  }
  read.shows([...plans.keys()], 'crisis', 'duty_desk')
  return plans
}
