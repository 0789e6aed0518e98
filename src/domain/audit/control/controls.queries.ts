import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import { actorId, oneOf, type Read, type Write } from '../../../platform/data/db.ts'
import { type Id, newId } from '../../../platform/data/id.ts'
import { METHOD, shareOut } from './control.rules.ts'
import { ask } from './questions.writes.ts'

const SEED = 'audit.control.seed'
const SEED_BYTES = 32

export interface Period {
  from: Date
  until: Date
}

interface DrawnLook {
  look: Id
  at: Date
  actor: Id
  citizen: Id
  subjects: string[]
  ground: string
}

/** How many looks there are, and how many nothing explains. */
async function counted(read: Read, { from, until }: Period) {
  const rows = await read.sql(
    sql<{ looks: number; unexplained: number }>`
      select looks, unexplained from audit.looks_counted(${from}, ${until})`,
  )
  return oneOf(rows)
}

const drawn = (read: Read, seed: Uint8Array, period: Period, unexplained: boolean, count: number) =>
  read.sql(
    sql<DrawnLook>`
      select look_id as look, look_at as at, actor_id as actor, citizen_id as citizen, subjects, ground
      from audit.drawn(${seed}, ${period.from}, ${period.until}, ${unexplained}, ${count})`,
  )

async function lots(read: Read, seed: Uint8Array, period: Period, wanted: number) {
  const all = await counted(read, period)
  const share = shareOut(wanted, all.unexplained, all.looks - all.unexplained)
  const aimed = await drawn(read, seed, period, true, share.unexplained)
  const rest = await drawn(read, seed, period, false, share.explained)
  return { all, aimed, looks: [...aimed, ...rest] }
}

/**
 * Draws looks of a period by a seed that nobody has seen, asks those who looked, and keeps the control: who,
 * when, how, and how many of how many.
 */
export async function draw(write: Write, period: Period, wanted: number): Promise<Id> {
  const id = newId()
  const seed = randomBytes(SEED_BYTES)
  const { all, aimed, looks } = await lots(write, seed, period, wanted)
  await write.q
    .insertInto('audit.control')
    .values({
      id,
      drawn_at: write.now,
      drawn_by: actorId(write),
      from_at: period.from,
      until_at: period.until,
      method: METHOD,
      seed_sealed: write.box.sealBytes(SEED, id, seed),
      wanted,
      ...{ looks: all.looks, unexplained: all.unexplained },
      ...{ drawn: looks.length, drawn_unexplained: aimed.length },
    })
    .execute()
  await ask(
    write,
    looks.map(({ actor, at, ...look }) => ({ ...look, asked: actor, lookAt: at, control: id })),
  )
  return id
}

export interface Control {
  id: Id
  drawnAt: Date
  by: string
  from: Date
  until: Date
  method: string
  looks: number
  unexplained: number
  drawn: number
  drawnUnexplained: number
  replied: number
  found: number
}

const controls = sql`
  select c.id, c.drawn_at as "drawnAt", btrim(p.given_name || ' ' || p.family_name) as by, c.from_at as "from",
    c.until_at as until, c.method, c.looks, c.unexplained, c.drawn, c.drawn_unexplained as "drawnUnexplained",
    (select count(*) from audit.question q join audit.reply r on r.question_id = q.id where q.control_id = c.id)::int as replied,
    (select count(*) from audit.question q join audit.finding f on f.question_id = q.id where q.control_id = c.id)::int as found
  from audit.control c join person.person p on p.id = c.drawn_by`

/** The controls of a time, newest first: all of them for the officer, their own for a leader. */
export const controlsOf = (read: Read, { from, until }: Period): Promise<Control[]> =>
  read.sql(
    sql<Control>`${controls} where c.drawn_at >= ${from} and c.drawn_at < ${until}
      order by c.drawn_at desc limit 100`,
  )

/** @throws Missing */
export const controlOf = async (read: Read, id: Id): Promise<Control> =>
  oneOf(await read.sql(sql<Control>`${controls} where c.id = ${id}`))

/**
 * Makes the draw again from the seed that was kept: true when the same looks come. Only the one who drew
 * oversees just the same people, so only they can check it.
 */
export async function drawsTheSame(read: Read, id: Id): Promise<boolean | null> {
  const row = await read.q
    .selectFrom('audit.control')
    .select(['drawn_by', 'from_at', 'until_at', 'wanted', 'seed_sealed'])
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row || row.drawn_by !== actorId(read)) return null
  const seed = read.box.openBytes(SEED, id, row.seed_sealed)
  const again = await lots(read, seed, { from: row.from_at, until: row.until_at }, row.wanted)
  const before = await read.q
    .selectFrom('audit.question')
    .select('look_id')
    .where('control_id', '=', id)
    .execute()
  const asked = new Set(before.map((one) => one.look_id))
  return again.looks.length === asked.size && again.looks.every(({ look }) => asked.has(look))
}
