import { aTown, type Somebody, type Town } from '../../../../../test/town.ts'
import { errorCode } from '../../../../platform/data/connection.ts'
import { newId } from '../../../../platform/data/id.ts'

const DAY = 86_400_000

export interface Watched {
  town: Town
  anna: Somebody
  /** Works with Anna in a home. */
  maja: Somebody
  /** Works elsewhere, and has no business with Anna. */
  sami: Somebody
  bo: Somebody
  /** Leads the home; leads elsewhere. */
  leader: Somebody
  elsewhere: Somebody
}

/** A day on which Maja looked at Anna's steps six times, and so did Sami. It is the day after. */
export async function aWatchedTown(): Promise<Watched> {
  const town = await aTown()
  const watched = {
    ...{ town, anna: await town.person('Anna') },
    ...{ maja: await town.person('Maja', 'staff'), sami: await town.person('Sami', 'staff') },
    ...{ bo: await town.person('Bo', 'admin'), leader: await town.person('Lone', 'leader') },
    elsewhere: await town.person('Elin', 'leader'),
  }
  await place(watched)
  await town.works(watched.maja, watched.anna)
  for (let count = 0; count < 6; count += 1)
    for (const who of [watched.maja, watched.sami])
      await town.reads(who, async (read) => read.shows([watched.anna.id], 'steps'))
  town.clock.move(new Date(town.clock.now().getTime() + DAY))
  return watched
}

async function place({ town, maja, sami, leader, elsewhere }: Watched) {
  const home = { id: newId(), name: 'Fyrhuset', kind: 'home' }
  const other = { id: newId(), name: 'Opgangen', kind: 'home' }
  const at = [
    ...[maja, leader].map((who) => ({ who, unit_id: home.id })),
    ...[sami, elsewhere].map((who) => ({ who, unit_id: other.id })),
  ]
  await town.seeds(async (write) => {
    await write.q.insertInto('municipality.unit').values([home, other]).execute()
    for (const { who, unit_id } of at)
      await write.q
        .updateTable('person.role')
        .set({ unit_id })
        .where('person_id', '=', who.id)
        .execute()
  })
}

/** The two days before now. */
export const lately = (town: Town) => {
  const until = town.clock.now()
  return { from: new Date(until.getTime() - 2 * DAY), until }
}

/** The database's own word for what it refused. */
export async function codeOf(work: Promise<unknown>): Promise<string | undefined> {
  try {
    await work
    return undefined
  } catch (error) {
    return errorCode(error)
  }
}
