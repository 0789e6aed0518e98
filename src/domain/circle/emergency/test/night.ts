import { aTown, type Somebody, type Town } from '../../../../../test/town.ts'
import { newId } from '../../../../platform/data/id.ts'
import { type Asked, tryEmergency } from '../emergency.writes.ts'

export interface Night {
  town: Town
  anna: Somebody
  birgit: Somebody
  ulla: Somebody
  /** Leads the home in which Ulla is on duty; leads another one; leads them all. */
  leader: Somebody
  elsewhere: Somebody
  christine: Somebody
  bo: Somebody
}

/** A night in a town: Ulla is on duty at a home, Anna lives elsewhere, and nobody has made them known to each other. */
export async function aNight(): Promise<Night> {
  const town = await aTown()
  const [home, other, leaders] = await units(town)
  const anna = await town.person('Anna')
  const birgit = await town.person('Birgit')
  const ulla = await town.person('Ulla', 'staff')
  const [leader, elsewhere, christine] = [
    await town.person('Lone', 'leader'),
    await town.person('Elin', 'leader'),
    await town.person('Christine', 'leader'),
  ]
  const bo = await town.person('Bo', 'admin')
  await placed(town, ulla, home)
  await placed(town, leader, home)
  await placed(town, elsewhere, other)
  await placed(town, christine, leaders)
  await town.seeds((write) =>
    write.q.insertInto('circle.emergency_unit').values({ unit_id: home }).execute(),
  )
  await named(town, anna, 'Lindholm')
  await named(town, birgit, 'Sommer')
  return { town, anna, birgit, ulla, leader, elsewhere, christine, bo }
}

async function units(town: Town): Promise<[string, string, string]> {
  const made = [
    { id: newId(), name: 'Fyrhuset', kind: 'home' },
    { id: newId(), name: 'Opgangen', kind: 'home' },
    { id: newId(), name: 'Ledelsen', kind: 'leadership' },
  ]
  await town.seeds((write) => write.q.insertInto('municipality.unit').values(made).execute())
  const [home = '', other = '', leaders = ''] = made.map(({ id }) => id)
  return [home, other, leaders]
}

const placed = (town: Town, who: Somebody, unit_id: string) =>
  town.seeds((write) =>
    write.q.updateTable('person.role').set({ unit_id }).where('person_id', '=', who.id).execute(),
  )

const named = (town: Town, who: Somebody, family_name: string) =>
  town.seeds((write) =>
    write.q.updateTable('person.person').set({ family_name }).where('id', '=', who.id).execute(),
  )

export const because: Omit<Asked, 'who'> = {
  reason: 'unwell',
  words: 'Hun ringer og græder, og jeg kender hende ikke.',
  hours: 4,
}

/** Tries, as the page does. */
export const tries = (town: Town, who: Somebody, asked: string, more: Partial<Asked> = {}) =>
  town.writes(who, (write) => tryEmergency(write, { ...because, who: asked, ...more }))

/** Opens it, and gives its id. */
export async function opens(
  town: Town,
  who: Somebody,
  asked: string,
  more: Partial<Asked> = {},
): Promise<string> {
  const tried = await tries(town, who, asked, more)
  if (tried.outcome !== 'opened') throw new Error(tried.outcome)
  return tried.emergency
}
