import {
  beAway,
  closeThread,
  leaveLook,
  say,
  start,
  take,
  thread,
} from '../../src/domain/message/index.ts'
import type { Actor, Db, Write } from '../../src/platform/data/db.ts'
import { type Id, newId } from '../../src/platform/data/id.ts'
import type { Upload } from '../../src/platform/files/receive.ts'
import type { movableClock } from '../../src/platform/time/clock.ts'
import { dayOf, wall } from '../../src/platform/time/days.ts'
import { ago, ahead, at, momentOf, type Soon, weeksAgo } from './calendar.ts'
import { chorus, late, mending, school, shopping, simple } from './messages.text.ts'
import type { Name } from './people.ts'
import { isStaff } from './people.ts'
import type { Unit } from './town.ts'

interface Teller {
  moving: ReturnType<typeof movableClock>
  idOf(name: Name): Id
  units: Record<Unit, Id>
  toldAt: Date
}

/** So many minutes before the town is told: what waits is new on whatever day it is. */
const lately =
  (minutes: number): Soon =>
  (now) => {
    const then = new Date(now.getTime() - minutes * 60_000)
    return { day: dayOf(then), time: wall(then).toPlainTime().toString().slice(0, 5) }
  }

const plan: Upload = {
  name: 'Korets plan.txt',
  type: 'text/plain',
  bytes: new TextEncoder().encode('Torsdag kl. 19: alle stemmer.\nTorsdag kl. 20: kun alt.\n'),
  scan: 'unscanned',
}

/** What people of Nordby write to each other: answered, read, new, with a team, late, and closed. */
export async function tellMessages(db: Db, teller: Teller) {
  const { units, idOf } = teller
  const hands = handsOf(db, teller)
  const { begins, writes, reads, does } = hands
  await does(at(weeksAgo(30, 'mon'), '08:05'), null, async (write) => {
    await write.q
      .insertInto('message.team')
      .values([
        { unit_id: units.support, answer_days: 1, answer_time: '12:00' },
        { unit_id: units.authority, answer_days: 3, answer_time: '15:00' },
        { unit_id: units.door, answer_days: 0, answer_time: '18:00' },
      ])
      .execute()
  })
  const old = await begins(
    at(weeksAgo(8, 'tue'), '10:15'),
    'anna',
    ['hassan'],
    'Brevet fra kommunen',
    school[0],
  )
  await writes(at(weeksAgo(8, 'wed'), '11:30'), 'hassan', old, school[1])
  await does(at(weeksAgo(7, 'mon'), '15:00'), 'anna', (write) =>
    closeThread(write, { id: old, citizen: idOf('anna') }),
  )
  const fatima = await begins(at(weeksAgo(4, 'tue'), '09:20'), 'fatima', ['nina'], '', simple[0])
  await writes(at(weeksAgo(4, 'tue'), '10:05'), 'nina', fatima, simple[1])
  await writes(at(weeksAgo(4, 'tue'), '20:40'), 'fatima', fatima, simple[2])
  await reads(at(weeksAgo(4, 'wed'), '09:00'), 'nina', fatima)
  await writes(at(weeksAgo(4, 'wed'), '09:10'), 'nina', fatima, simple[3])
  const choir = await begins(
    at(weeksAgo(3, 'fri'), '15:45'),
    'anna',
    ['maja'],
    'Koret',
    chorus[0],
    [plan],
  )
  await reads(at(weeksAgo(2, 'mon'), '08:40'), 'maja', choir)
  await writes(at(weeksAgo(2, 'mon'), '08:50'), 'maja', choir, chorus[1])
  await writes(at(weeksAgo(2, 'mon'), '16:10'), 'anna', choir, chorus[2])
  await reads(at(weeksAgo(2, 'tue'), '08:30'), 'maja', choir)
  await writes(at(weeksAgo(2, 'tue'), '08:32'), 'maja', choir, chorus[3])
  await tellTeams(hands, teller, choir)
}

/** With a team: one that nobody has answered for a week, and one that is taken; and what is new on the day itself. */
async function tellTeams(
  { begins, writes, does }: Hands,
  { units, idOf, toldAt }: Teller,
  choir: Id,
) {
  // Nobody has answered Peter for a week: the page says so, to him and to the team.
  const peter = await begins(
    at(weeksAgo(1, 'mon'), '13:10'),
    'peter',
    [],
    'Komfuret',
    late[0],
    [],
    units.support,
  )
  await writes(at(weeksAgo(1, 'tue'), '21:30'), 'peter', peter, late[1])
  await begins(at(ago(2), '17:20'), 'anna', ['ida'], '', shopping[0])
  const mehmet = await begins(
    at(ago(1), '07:10'),
    'mehmet',
    [],
    'Vinduet i soveværelset',
    mending[0],
    [],
    units.support,
  )
  await does(at(ago(1), '07:40'), 'karen', (write) =>
    take(write, { id: mehmet, citizen: idOf('mehmet') }),
  )
  await writes(at(ago(1), '07:45'), 'karen', mehmet, mending[1])
  await does(at(ago(1), '07:50'), 'karen', (write) =>
    beAway(write, { from: ahead(9)(toldAt), until: ahead(13)(toldAt) }),
  )
  await writes(lately(55), 'maja', choir, chorus[4])
  await writes(lately(40), 'mehmet', mehmet, mending[2])
}

type Hands = ReturnType<typeof handsOf>

function handsOf(db: Db, { moving, idOf, toldAt }: Teller) {
  async function does<T>(soon: Soon, who: Name | null, work: (write: Write) => Promise<T>) {
    moving.move(momentOf(soon(toldAt)))
    const actor: Actor = who
      ? { kind: 'person', id: idOf(who) }
      : { kind: 'system', role: 'roret_seed' }
    const reason = { purpose: 'messages', route: '/beskeder', request: newId() }
    return db.as(actor, reason).write(work)
  }
  const line = (words: string, files: Upload[] = []) => ({ words, files, lang: 'da' as const })
  return {
    does,
    begins: (
      soon: Soon,
      who: Name,
      to: Name[],
      title: string,
      words: string,
      files: Upload[] = [],
      unit: Id | null = null,
    ) =>
      does(soon, who, async (write) => {
        const people = to.map((name) => ({
          id: idOf(name),
          kind: isStaff(name) ? ('staff' as const) : ('chosen' as const),
        }))
        const id = await start(write, { citizen: idOf(who), unit, title, people })
        await say(write, id, line(words, files))
        return id
      }),
    writes: (soon: Soon, who: Name, id: Id, words: string) =>
      does(soon, who, (write) => say(write, id, line(words))),
    reads: (soon: Soon, who: Name, id: Id) =>
      does(soon, who, async (write) => leaveLook(write, await thread(write, id))),
  }
}
