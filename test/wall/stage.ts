import { aNordby } from '../house/nordby.ts'
import type { Town } from '../town.ts'
import { readAsked } from './database.ts'
import { factsAfter, factsOf, type Known } from './facts.ts'
import { type Act, play, type Stage } from './history.ts'

const things = `
  select distinct on (subject) subject, id from (
    select 'goals' as subject, id from plan.goal where citizen_id = $1
    union all select 'steps', id from plan.step where citizen_id = $1
    union all select 'appointments', id from appointment.appointment where citizen_id = $1
    union all select subject, id from plan.own_words where citizen_id = $1) t order by subject, id`

/** Two citizens of the demo town with all they have written, and five people who may be anything to them. */
export async function aStage(): Promise<{ town: Town; stage: Stage; known: Known }> {
  const { town, somebody } = await aNordby()
  const citizens = [somebody('Anna').id, somebody('Mehmet').id]
  const people: string[] = []
  for (const kind of ['relative', 'peer', 'staff', 'staff', 'partner'])
    people.push((await town.person(`Somebody ${people.length}`, kind)).id)
  const of = new Map<string, ReadonlyMap<string, string>>()
  for (const citizen of citizens) {
    const { rows } = await town.pool.lend((c) => c.query(things, [citizen]))
    of.set(citizen, new Map(rows.map(({ subject, id }) => [String(subject), String(id)])))
  }
  const known = await factsOf(town.pool, town.clock.now())
  return { town, known, stage: { people, citizens, things: of, begins: town.clock.now() } }
}

/** After a history: every table, read by everybody, beside what the policy says of each row. */
export async function differences(
  { pool }: Town,
  stage: Stage,
  known: Known,
  acts: readonly Act[],
): Promise<string[]> {
  return pool.lend(async (connection) => {
    const now = await play(connection, stage, acts)
    const facts = await factsAfter(connection, known, now, /^circle\./)
    const said: string[] = []
    for (const me of [...stage.people, ...stage.citizens, null])
      said.push(...[...(await readAsked(connection, known.tables, { me, facts })).values()].flat())
    return said
  })
}
