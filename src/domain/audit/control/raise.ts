import { sql } from 'kysely'
import type { Write } from '../../../platform/data/db.ts'
import { newId } from '../../../platform/data/id.ts'
import type { Tidy } from '../../../platform/jobs/handler.ts'

/** The first time, so far back; after that from the day before the last run, since windows are whole days. */
const FIRST_DAYS = 30

interface Raised {
  rule: string
  actor_id: string
  from_at: Date
  until_at: Date
  looks: number
  people: number
}

/**
 * Goes through the log since the last time and raises at most one alarm for each rule, person and window. A
 * name that many bear says nothing, what the person chose themselves is no alarm, and neither is the control.
 */
export async function raiseAlarms(write: Write): Promise<number> {
  const raised = await write.sql(found)
  let count = 0
  for (const one of raised) {
    const rows = await write.sql(sql`
      insert into audit.alarm (id, rule, actor_id, from_at, until_at, looks, people, raised_at)
      values (${newId()}, ${one.rule}, ${one.actor_id}, ${one.from_at}, ${one.until_at}, ${one.looks}, ${one.people}, platform.now())
      on conflict (rule, actor_id, from_at) do nothing returning rule`)
    count += rows.length
  }
  await write.sql(
    sql`insert into audit.alarm_run (until_at) values (platform.now()) on conflict do nothing`,
  )
  return count
}

const zone = sql`'Europe/Copenhagen'`
const day = sql`date_trunc('day', l.at at time zone ${zone})`
const work = sql`('staff', 'leader', 'admin')`

/** The looks since the day before the last run, by those who work here, at somebody else. */
const looks = sql`
  since as (select date_trunc('day', coalesce((select max(until_at) from audit.alarm_run),
    platform.now() - make_interval(days => ${FIRST_DAYS})) at time zone ${zone}) - interval '1 day' as day),
  l as (select l.id, l.at, l.actor_id, l.citizen_id, l.ground, (l.at at time zone ${zone}) as wall
    from audit.look l where l.at >= (select s.day at time zone ${zone} from since s) and l.at <= platform.now()
      and l.citizen_id <> l.actor_id and l.ground <> 'control'
      and exists (select from person.role w where w.person_id = l.actor_id and w.kind in ${work}))`

const chosen = sql`l.ground in ('self', 'consent', 'representation', 'exchange')`

/** Each rule marks looks and says in which window they count; what is over the threshold is raised. */
const found = sql<Raised>`
  with ${looks},
  names as (select lower(family_name) as name, count(*) as bearers from person.person
    where family_name <> '' group by 1),
  marked as (
    select 'many' as rule, l.actor_id, l.citizen_id, l.id,
      date_bin(make_interval(mins => r.measure), l.at, timestamptz '2020-01-01 00:00:00+00') as from_at,
      make_interval(mins => r.measure) as length
    from l join audit.alarm_rule r on r.code = 'many' and r.measure > 0
    union all
    select 'far_back', l.actor_id, l.citizen_id, l.id, ${day} at time zone ${zone}, interval '1 day'
    from l join audit.alarm_rule r on r.code = 'far_back'
    where l.ground not in ('relation', 'substitute') and not ${chosen}
      and (select max(b.at) from audit.look b where b.actor_id = l.actor_id and b.citizen_id = l.citizen_id
        and b.ground in ('relation', 'substitute') and b.at < l.at) < l.at - make_interval(days => r.measure)
    union all
    select 'same_name', l.actor_id, l.citizen_id, l.id, ${day} at time zone ${zone}, interval '1 day'
    from l join audit.alarm_rule r on r.code = 'same_name'
      join person.person a on a.id = l.actor_id join person.person c on c.id = l.citizen_id
      join names n on n.name = lower(a.family_name) and n.bearers <= r.measure
    where lower(a.family_name) = lower(c.family_name) and not ${chosen}
    union all
    select 'shielded', l.actor_id, l.citizen_id, l.id, ${day} at time zone ${zone}, interval '1 day'
    from l join audit.alarm_rule r on r.code = 'shielded'
      join person.address d on d.person_id = l.citizen_id and d.protected
    where l.ground in ('none', 'emergency', 'duty_desk')
    union all
    select 'night', l.actor_id, l.citizen_id, l.id,
      (date_trunc('day', l.wall - interval '6 hours') + interval '23 hours') at time zone ${zone}, interval '7 hours'
    from l join audit.alarm_rule r on r.code = 'night'
    where (extract(hour from l.wall) >= 23 or extract(hour from l.wall) < 6)
      and not exists (select from person.role w join audit.night_unit n on n.unit_id = w.unit_id
        where w.person_id = l.actor_id and w.kind = 'staff')
  )
  select m.rule, m.actor_id, m.from_at, m.from_at + m.length as until_at,
    count(distinct m.id)::int as looks, count(distinct m.citizen_id)::int as people
  from marked m join audit.alarm_rule r on r.code = m.rule and r.runs
  group by m.rule, m.actor_id, m.from_at, m.length, r.threshold
  having count(distinct m.citizen_id) >= r.threshold
  order by m.from_at limit 500`

/** Alarms are computed where the program tidies up, as its own narrow role. */
export const controlTidies: Tidy[] = [{ name: 'logAlarms', run: raiseAlarms }]
