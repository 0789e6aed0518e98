import { sql } from 'kysely'
import { oneOf, type Read } from '../../../platform/data/db.ts'
import type { Id } from '../../../platform/data/id.ts'
import type { EmergencyReason, ReviewFinding, Withholding } from './emergency.rules.ts'

export interface Act {
  id: Id
  citizen: Id
  citizenName: string
  person: Id
  personName: string
  unit: string
  reason: EmergencyReason
  openedAt: Date
  untilAt: Date
  endedAt: Date | null
  withheld: Withholding | null
  toldAt: Date | null
  reviews: number
}

const acts = sql`
  select e.id, e.citizen_id as citizen, c.given_name || ' ' || c.family_name as "citizenName",
    e.person_id as person, p.given_name || ' ' || p.family_name as "personName", u.name as unit, e.reason,
    e.opened_at as "openedAt", e.until_at as "untilAt", e.ended_at as "endedAt", e.withheld, t.told_at as "toldAt",
    (select count(*) from circle.emergency_review v where v.emergency_id = e.id)::int as reviews
  from circle.emergency e join person.person c on c.id = e.citizen_id join person.person p on p.id = e.person_id
    join municipality.unit u on u.id = e.unit_id left join circle.emergency_telling t on t.emergency_id = e.id`

/** The acts that the acting person is to look at and nobody has yet, oldest first. It is a look at the log. */
export async function toReview(read: Read): Promise<Act[]> {
  const rows = await read.sql(
    sql<Act>`${acts} where e.id = any (array(select circle.emergency_to_review()))
      and not exists (select from circle.emergency_review v where v.emergency_id = e.id)
      order by e.opened_at limit 100`,
  )
  read.shows(
    rows.map((row) => row.citizen),
    'log',
  )
  return rows
}

export interface WholeAct extends Act {
  words: string
  withheldWords: string | null
  reviewed: { at: Date; by: string | null; finding: ReviewFinding; words: string }[]
}

/** One act with its words and what was found. @throws Missing when it is not the acting person's to look at */
export async function actToReview(read: Read, id: Id): Promise<WholeAct> {
  const act = oneOf(
    await read.sql(
      sql<Act>`${acts} where e.id = ${id} and e.id = any (array(select circle.emergency_to_review()))`,
    ),
  )
  read.shows([act.citizen], 'log')
  const sealed = await read.q
    .selectFrom('circle.emergency')
    .select(['words_sealed', 'withheld_sealed'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  const { words_sealed, withheld_sealed } = sealed
  return {
    ...act,
    words: read.box.open('circle.emergency.words', id, words_sealed),
    withheldWords:
      withheld_sealed && read.box.open('circle.emergency.withheld', id, withheld_sealed),
    reviewed: await reviewsOf(read, id),
  }
}

async function reviewsOf(read: Read, id: Id): Promise<WholeAct['reviewed']> {
  const rows = await read.sql(
    sql<{ id: Id; at: Date; by: string | null; finding: ReviewFinding; sealed: Uint8Array }>`
      select v.id, v.reviewed_at as at, p.given_name as by, v.finding, v.words_sealed as sealed
      from circle.emergency_review v left join person.person p on p.id = v.reviewer_id
      where v.emergency_id = ${id} order by v.reviewed_at limit 50`,
  )
  return rows.map(({ sealed, ...row }) => ({
    ...row,
    words: read.box.open('circle.emergency_review.words', row.id, sealed),
  }))
}
