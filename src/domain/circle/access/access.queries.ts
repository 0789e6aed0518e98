import { sql } from 'kysely'
import { oneOf, type Read } from '../../../platform/data/db.ts'
import type { Id } from '../../../platform/data/id.ts'
import { Missing } from '../../../platform/web/errors.ts'
import type { StaffRole } from '../circle.queries.ts'
import { type Ground, type Kind, whoSees } from '../grounds/grounds.queries.ts'

export interface Found {
  id: Id
  name: string
  code: string
}

/** Only those who look after access come here. For all others the page is not there. @throws Missing */
export async function asAdmin(read: Read): Promise<void> {
  const rows = await read.sql(sql`select circle.as_admin() as id`)
  if (rows.length === 0) throw new Missing()
}

export const lookedUp = (read: Read, ids: readonly Id[], code = '') =>
  read.sql(sql<Found>`select id, name, code from circle.looked_up(${ids}::uuid[], ${code})`)

/** The one with this code, or none. */
export const byCode = async (read: Read, code: string): Promise<Found | undefined> =>
  (await lookedUp(read, [], code.trim().toUpperCase()))[0]

/** @throws Missing */
export const byId = async (read: Read, id: Id): Promise<Found> => oneOf(await lookedUp(read, [id]))

export interface Access {
  name: string
  ground: Ground
  subjects: string[]
  single: boolean
  /** The paragraph of the work, where that is the ground. */
  law: string | null
  since: Date | null
}

/** Who can see this person now, what, by which ground, by which law and since when. */
export async function accessTo(read: Read, citizen: Id): Promise<Access[]> {
  read.shows([citizen], 'circle')
  const seen = await whoSees(read, citizen)
  const names = new Map(
    (await lookedUp(read, [...new Set(seen.map(({ person }) => person))])).map((one) => [
      one.id,
      one.name,
    ]),
  )
  const began = await begunAt(read, citizen)
  const all = new Map<string, Access>()
  for (const { person, ground, subject, single } of seen) {
    const key = `${person} ${ground}`
    const start = began.find((one) => one.person === person && one.ground === ground)
    const one = all.get(key) ?? {
      ...{ name: names.get(person) ?? '', ground, subjects: [], single: false },
      ...{ law: start?.law ?? null, since: start?.since ?? null },
    }
    if (single) one.single = true
    else one.subjects.push(subject)
    all.set(key, one)
  }
  return [...all.values()]
}

interface Begun {
  person: Id
  ground: Ground
  law: string | null
  since: Date
}

const begunAt = (read: Read, citizen: Id) =>
  read.sql(
    sql<Begun>`select b.person, b.ground, min(l.act || ' ' || l.paragraph) as law, min(b.since) as since
      from circle.began(${citizen}) b left join municipality.law l on l.id = b.law_id group by b.person, b.ground`,
  )

export interface Working {
  id: Id
  name: string
  role: StaffRole
}

/** The relations for which somebody can stand in. */
export async function workingFor(read: Read, citizen: Id): Promise<Working[]> {
  return read.sql(
    sql<Working>`
      select r.id, coalesce(l.name, '') as name, r.role
      from circle.staff_relation r left join lateral circle.looked_up(array[r.person_id], '') l on true
      where r.citizen_id = ${citizen} and r.ended_at is null and r.from_at <= platform.now()
        and (r.until_at is null or r.until_at > platform.now()) order by r.from_at limit 50`,
  )
}

interface Acting {
  name: string
  kind: Kind
  objected: boolean
}

export async function actingFor(read: Read, citizen: Id): Promise<Acting[]> {
  return read.sql(
    sql<Acting>`
      select coalesce(l.name, '') as name, r.kind, r.objected_at is not null as objected
      from circle.representation r left join lateral circle.looked_up(array[r.person_id], '') l on true
      where r.citizen_id = ${citizen} and r.ended_at is null
        and (r.until_at is null or r.until_at > platform.now()) order by r.from_at limit 50`,
  )
}

/** Until when the person's record is shielded; null when it is not. */
export async function shieldOf(read: Read, citizen: Id): Promise<Date | null> {
  const rows = await read.sql(
    sql<{ until: Date }>`select until_at as until from circle.shield
      where citizen_id = ${citizen} and ended_at is null and until_at > platform.now()
      order by until_at desc limit 1`,
  )
  return rows[0]?.until ?? null
}
