import { setTimeout as pause } from 'node:timers/promises'
import type { Db, Reason } from '../../src/platform/data/db.ts'
import { type Id, newId } from '../../src/platform/data/id.ts'
import type { movableClock } from '../../src/platform/time/clock.ts'
import { momentOf } from './calendar.ts'
import { everydayLives } from './everyday.ts'
import { healths } from './health.ts'
import { lives } from './lives.ts'
import { noteLives } from './notes.ts'
import { ownRooms } from './own-rooms.ts'
import { isStaff, type Name } from './people.ts'
import type { Kept, Life, Moment, Scene } from './telling.ts'
import { togetherLives } from './together.ts'

interface Teller {
  moving: ReturnType<typeof movableClock>
  idOf(name: Name): Id
  toldAt: Date
}

/** Every moment of every life, in the order in which they happened. */
export async function tell(db: Db, { moving, idOf, toldAt }: Teller) {
  const told = [...lives, ...ownRooms, ...healths, ...noteLives, ...togetherLives, ...everydayLives]
    .flatMap((life) => inOrder(life, toldAt))
    .sort((one, other) => one.at.getTime() - other.at.getTime())
  for (const { at, who, acts, life, kept } of told) {
    if (at > toldAt) throw new Error(`${life.citizen} has a moment that lies ahead, by ${who}.`)
    moving.move(at)
    const actor = { kind: 'person', id: idOf(who) } as const
    await db.as(actor, reasonOf(who, life.citizen)).write(async (write) => {
      const citizen = idOf(life.citizen)
      const scene: Scene = { write, citizen, toldAt, idOf, isStaff, ...memory(kept) }
      for (const act of acts) {
        await act(scene)
        // Ids sort by the millisecond: what is written next comes after in every list.
        await pause(1)
      }
    })
  }
}

function inOrder(life: Life, toldAt: Date) {
  const kept = new Map<string, Kept>()
  return life.moments.map((one: Moment) => ({
    ...one,
    at: momentOf(one.when(toldAt)),
    life,
    kept,
  }))
}

const memory = (all: Map<string, Kept>): Pick<Scene, 'keep' | 'kept'> => ({
  keep(as, kept) {
    if (as) all.set(as, kept)
  },
  kept(as) {
    const kept = all.get(as)
    if (!kept) throw new Error(`Nothing was written under the name ${as} yet.`)
    return kept
  },
})

/** Why it is done, as the pages themselves would say: the log reads alike. */
function reasonOf(who: Name, citizen: Name): Reason {
  const [purpose, route] =
    who === citizen
      ? ['own_plan', '/min-kurs']
      : isStaff(who)
        ? ['prepare', '/borgere/:citizen']
        : ['shared_life', '/delt-med-mig']
  return { purpose, route, request: newId() }
}
