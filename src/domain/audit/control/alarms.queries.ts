import { type RawBuilder, sql } from 'kysely'
import { oneOf, type Read } from '../../../platform/data/db.ts'
import type { Id } from '../../../platform/data/id.ts'
import type { AlarmRule, FindingCode } from './control.rules.ts'

export interface Alarm {
  id: Id
  rule: AlarmRule
  actor: Id
  actorName: string
  from: Date
  until: Date
  looks: number
  people: number
  raisedAt: Date
  question: Id | null
  finding: FindingCode | null
}

const alarms = (where: RawBuilder<unknown>) => sql<Alarm>`
  select a.id, a.rule, a.actor_id as actor, btrim(p.given_name || ' ' || p.family_name) as "actorName",
    a.from_at as "from", a.until_at as until, a.looks, a.people, a.raised_at as "raisedAt",
    (select q.id from audit.question q where q.alarm_id = a.id limit 1) as question, f.code as finding
  from audit.alarm a join person.person p on p.id = a.actor_id left join audit.finding f on f.alarm_id = a.id
  where a.id = any (array(select audit.alarms_kept())) and ${where} order by a.raised_at, a.id limit 200`

/** What nobody has finished with, oldest first. */
export const openAlarms = (read: Read): Promise<Alarm[]> => read.sql(alarms(sql`f.id is null`))

export interface AlarmLook {
  at: Date
  citizen: Id
  name: string
  subjects: string[]
  ground: string
}

/** One alarm, with the looks it is about: by name, so it is a look at the log. @throws Missing */
export async function alarmOf(read: Read, id: Id): Promise<Alarm & { seen: AlarmLook[] }> {
  const one = oneOf(await read.sql(alarms(sql`a.id = ${id}`)))
  const seen = await read.sql(
    sql<AlarmLook>`select at, citizen_id as citizen, name, subjects, ground from audit.alarm_looks(${id})`,
  )
  read.shows([...new Set(seen.map((look) => look.citizen))], 'log')
  return { ...one, seen }
}

export interface RuleTold {
  code: AlarmRule
  threshold: number
  measure: number
}

/** The rules that run, with their thresholds: everybody who works here may know them. */
export const rulesThatRun = (read: Read): Promise<RuleTold[]> =>
  read.sql(
    sql<RuleTold>`select code, threshold, measure from audit.alarm_rule where runs order by code`,
  )
