import { demoPeople } from '../../src/domain/person/index.ts'
import { citizensDay } from './citizens.ts'
import { Ledger } from './ledger.ts'
import { othersDay, strangersDay } from './others.ts'
import { Player } from './player.ts'
import { running } from './program.ts'
import { workersDay } from './workers.ts'

export interface Lived {
  people: number
  days: number
  /** Pages opened and forms sent. */
  acts: number
  /** How many texts were written, and looked for again at the end. */
  written: number
  errors: string[]
  lost: string[]
}

const DAY = 86_400_000

/**
 * Plays everybody of Nordby through the running program over HTTP, day by day: citizens, workers, those around
 * and a stranger. At the end every word that was written is looked for by the one who wrote it.
 */
export async function live(days: number, say: (line: string) => void): Promise<Lived> {
  const { nordby, origin, bugs, stop } = await running()
  try {
    const ledger = new Ledger()
    const people = await nordby.town.reads(null, demoPeople)
    const players = people.map((one) => ({ id: one.id, player: new Player(origin, ledger, one) }))
    const stranger = new Player(origin, ledger, { name: 'somebody', kinds: [] })
    const began = nordby.town.clock.now()
    for (let day = 0; day < days; day += 1) {
      nordby.town.clock.move(new Date(began.getTime() + day * DAY))
      for (const { id, player } of players) {
        await player.signsIn(id)
        await daysOf(player)(player, day % 7)
      }
      await strangersDay(stranger)
      say(`day ${day + 1}: ${ledger.acts} acts, ${ledger.errors.length} errors`)
    }
    const lost = await ledger.lost()
    const errors = [...ledger.errors, ...bugs]
    const { acts, written } = ledger
    return { people: players.length, days, acts, written, errors, lost }
  } finally {
    await stop()
  }
}

/** Somebody who is both begins with their own life, and lives it before they work. */
function daysOf({ kinds }: Player) {
  if (kinds.includes('citizen')) return citizensDay
  return kinds.includes('staff') ? workersDay : othersDay
}
