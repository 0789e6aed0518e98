import { sql } from 'kysely'
import { actorId, type Read } from '../../../platform/data/db.ts'
import type { Id } from '../../../platform/data/id.ts'
import { type Around, peopleAround } from '../../circle/index.ts'
import { awayOf } from '../message.lines.ts'
import { answeredBy, ordinaryAnswer } from '../message.rules.ts'
import type { Away } from '../message.types.ts'
import { type Team, teams } from '../team/team.queries.ts'

/** Whom the acting person can write to: the teams, and those around them, each with what one can expect. */
export interface Choices {
  teams: Team[]
  people: Around[]
  away: Away[]
}

export async function choicesOf(read: Read): Promise<Choices> {
  const me = actorId(read)
  const people = (await peopleAround(read, me)).filter(({ id }) => id !== me)
  const once = [...new Map(people.map((one) => [one.id, one])).values()]
  const workers = once.filter(({ isStaff }) => isStaff)
  return {
    teams: await teams(read),
    people: once,
    away: await awayOf(
      read,
      me,
      workers.map(({ id }) => id),
    ),
  }
}

/** The people whom the acting person works with, by name: whom they can write to. */
export const peopleOfMine = (read: Read): Promise<{ id: Id; name: string }[]> =>
  read.sql(
    sql<{ id: Id; name: string }>`select id, given_name as name from person.person
      where id = any (array(select circle.attended())) order by given_name, id limit 100`,
  )

/** What was chosen: at most one team, and people; undefined when something is not among the choices. */
export function chosen(
  { teams: all, people }: Pick<Choices, 'teams' | 'people'>,
  ids: readonly Id[],
) {
  const units = all.filter(({ id }) => ids.includes(id))
  const who = people.filter(({ id }) => ids.includes(id))
  if (units.length + who.length !== new Set(ids).size) return undefined
  return {
    units,
    people: who.map(({ id, isStaff }) => ({ id, kind: isStaff ? 'staff' : 'chosen' }) as const),
  }
}

/** By when somebody who works in this unit answers what is asked now. */
export const wouldAnswer = (now: Date, unit: string | null, all: readonly Team[]): Date =>
  answeredBy(now, all.find(({ name }) => name === unit) ?? ordinaryAnswer)
