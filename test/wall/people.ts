import type { Id } from '../../src/platform/data/id.ts'
import { aNordby, type Nordby } from '../house/nordby.ts'
import type { Somebody } from '../town.ts'

/** One who asks: in which role, and how it stands with what lets them in. */
export interface Asker {
  role: string
  state: string
  who: Somebody | null
}

const DAY_MS = 86_400_000
const relationRoles = ['support', 'coordinator', 'authority', 'night'] as const
const chosenRoles = ['relative', 'peer', 'volunteer', 'partner'] as const

export interface World {
  nordby: Nordby
  /** Whose life everything is tried on. */
  citizen: Somebody
  askers: Asker[]
}

/** The demo town, and one person for each way to stand to one of its citizens. */
export async function aWorld(): Promise<World> {
  const nordby = await aNordby()
  const citizen = nordby.somebody('Anna')
  const made: Asker[] = [
    { role: 'visitor', state: 'not signed in', who: null },
    { role: 'citizen', state: 'self', who: citizen },
  ]
  const add = async (role: string, state: string, kinds: string[]) => {
    const who = await nordby.town.person(`${role} ${state}`, ...kinds)
    made.push({ role, state, who })
    return who
  }
  await add('citizen', 'no relation', ['citizen'])
  await add('staff', 'no relation, same unit', ['staff'])
  await add('staff', 'no relation, another unit', ['staff'])
  await add('leader', 'no relation', ['leader'])
  await add('admin', 'no relation', ['admin'])
  for (const role of relationRoles) await addStaff(nordby, citizen, role, add)
  for (const role of chosenRoles) await addChosen(nordby, citizen, role, add)
  await placeInUnits(nordby, citizen)
  return { nordby, citizen, askers: made }
}

type Add = (role: string, state: string, kinds: string[]) => Promise<Somebody>

async function addStaff(
  { town }: Nordby,
  citizen: Somebody,
  role: (typeof relationRoles)[number],
  add: Add,
) {
  const now = town.clock.now().getTime()
  await town.works(await add(role, 'running', ['staff']), citizen, { role })
  const expired = await add(role, 'expired', ['staff'])
  await town.works(expired, citizen, { role, until: new Date(now - DAY_MS) })
  const early = await add(role, 'not begun', ['staff'])
  await town.works(early, citizen, { role, from: new Date(now + 30 * DAY_MS) })
  const ended = await town.works(await add(role, 'ended', ['staff']), citizen, { role })
  await end(town, 'circle.staff_relation', ended)
}

const subjects = [
  ...['hopes', 'resources', 'roles', 'story', 'meeting'],
  ...['goals', 'steps', 'appointments', 'circle'],
]

async function addChosen({ town }: Nordby, citizen: Somebody, role: string, add: Add) {
  const until = new Date(town.clock.now().getTime() + DAY_MS)
  const shareAll = async (who: Somebody, day?: Date) => {
    const ids: Id[] = []
    for (const subject of subjects)
      ids.push(await town.shares(citizen, who, subject, undefined, day))
    return ids
  }
  await add(role, 'nothing shared', [role])
  await shareAll(await add(role, 'shared', [role]))
  for (const id of await shareAll(await add(role, 'withdrawn', [role])))
    await end(town, 'circle.share', id)
  // Shared until tomorrow; the wall is tried the day after.
  await shareAll(await add(role, 'expired', [role]), until)
  const one = await add(role, 'one of each shared', [role])
  for (const [subject, object] of await oneOfEach(town, citizen))
    await town.shares(citizen, one, subject, object)
}

const ofEach = `
  select 'goals' as subject, (select id from plan.goal where citizen_id = $1 order by id limit 1) as id
  union all select 'steps', (select id from plan.step where citizen_id = $1 and put_away_at is null order by id limit 1)
  union all select 'appointments', (select id from appointment.appointment where citizen_id = $1 and called_off_at is null order by starts_at desc limit 1)
  union all select subject, id from (select distinct on (subject) subject, id from plan.own_words
    where citizen_id = $1 and put_away_at is null order by subject, id) w`

async function oneOfEach(town: Nordby['town'], citizen: Somebody): Promise<[string, Id][]> {
  const { rows } = await town.pool.lend((c) => c.query(ofEach, [citizen.id]))
  return rows
    .filter(({ id }) => id !== null)
    .map(({ subject, id }) => [String(subject), String(id)])
}

const end = (town: Nordby['town'], table: 'circle.share' | 'circle.staff_relation', id: Id) =>
  town.pool.lend((c) =>
    c.query(
      table === 'circle.share'
        ? 'update circle.share set ended_at = given_at, ended_by = citizen_id where id = $1'
        : 'update circle.staff_relation set ended_at = from_at, ended_by = citizen_id where id = $1',
      [id],
    ),
  )

/** One colleague sits in the unit that works with the person, the other does not. */
const placeInUnits = ({ town }: Nordby, citizen: Somebody) =>
  town.pool.lend((c) =>
    c.query(
      `update person.role r set unit_id = (select unit_id from circle.staff_relation
         where citizen_id = $1 and unit_id is not null limit 1)
       from person.person p where p.id = r.person_id and p.given_name = 'staff no relation, same unit'`,
      [citizen.id],
    ),
  )
