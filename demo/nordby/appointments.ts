import {
  type Appointment,
  aheadOf,
  askForTalk,
  type Every,
  make,
  makeSeries,
  myTalks,
  recordNotHeld,
  sayHere,
  sayReason,
  sayYesToAll,
  substitute,
  type Told,
  takeTalk,
  talksInMyUnits,
  timesOf,
  travels,
  whenOf,
  appointment as whole,
} from '../../src/domain/appointment/index.ts'
import type { Db, Write } from '../../src/platform/data/db.ts'
import { type Id, newId } from '../../src/platform/data/id.ts'
import type { movableClock } from '../../src/platform/time/clock.ts'
import { addDays, dayOf, ZONE } from '../../src/platform/time/days.ts'
import { ago, ahead, at, coming, type Day, momentOf, type Soon } from './calendar.ts'
import type { Name } from './people.ts'
import type { Unit } from './town.ts'

interface Teller {
  moving: ReturnType<typeof movableClock>
  idOf(name: Name): Id
  units: Record<Unit, Id>
  toldAt: Date
}

const AHEAD = 183

/** What comes again, who comes instead, what came to nothing, and who would like to talk: each by whoever it is. */
export async function tellAppointments(db: Db, { moving, idOf, units, toldAt }: Teller) {
  await db.as({ kind: 'system', role: 'roret_seed' }).write((write) => promises(write, units))
  const as: As = (soon, who, work) => {
    moving.move(momentOf(soon(toldAt)))
    const reason = { purpose: 'prepare', route: '/borgere/:citizen', request: newId() }
    return db.as({ kind: 'person', id: idOf(who) }, reason).write(work)
  }
  const hands: Hands = { as, idOf, units, toldAt }
  await regular(hands)
  await instead(hands)
  await cameToNothing(hands)
  await wantToTalk(hands)
}

type As = <T>(soon: Soon, who: Name, work: (write: Write) => Promise<T>) => Promise<T>
interface Hands extends Pick<Teller, 'idOf' | 'units' | 'toldAt'> {
  as: As
}

/** What two units have promised those who would like to talk. The others have promised nothing. */
async function promises(write: Write, units: Record<Unit, Id>) {
  const rows = [
    { unit_id: units.door, within_days: 0, until_time: '18:00' },
    { unit_id: units.support, within_days: 1, until_time: '16:00' },
  ]
  await write.q.insertInto('appointment.talk_promise').values(rows).execute()
}

interface Again {
  every: Every
  on: Day
  time: string
  told: Told
  with: Name
}

async function again(
  { idOf, toldAt }: Hands,
  write: Write,
  citizen: Name,
  { on, ...it }: Again,
): Promise<Id> {
  const from = on(toldAt)
  const today = dayOf(toldAt)
  const rule = { every: it.every, from, time: it.time, zone: ZONE, until: null }
  const times = timesOf(rule, addDays(from, -1), addDays(today, AHEAD))
  const planned = { ...rule, citizen: idOf(citizen), today, times }
  const { id } = await makeSeries(write, planned, it.told, [{ id: idOf(it.with), isStaff: true }])
  return id
}

/** Erik's chess every week, and Anna's short call every second. */
async function regular(hands: Hands) {
  await hands.as(at(ago(3), '13:10'), 'maja', (write) =>
    again(hands, write, 'erik', {
      ...{ every: 'week', on: coming('tue'), time: '08:15', with: 'maja' },
      told: {
        ...{ form: 'visit', minutes: 60, title: 'Kaffe og et parti skak', place: 'Hos Erik' },
        what: 'Erik stiller brættet op. Vi taler om ugen, hvis han har lyst.',
        way: 'Den brune dør. Ring på to gange, så ved han, hvem det er.',
        address: 'Bredgade 22, Nordby',
      },
    }),
  )
  const call = await hands.as(at(ago(3), '13:25'), 'maja', (write) =>
    again(hands, write, 'anna', {
      ...{ every: 'fortnight', on: coming('mon'), time: '15:30', with: 'maja' },
      told: {
        ...{ form: 'phone', minutes: 15, title: 'Kort telefonsnak', place: '' },
        what: 'Maja ringer. Tager Anna den ikke, er det også et svar.',
      },
    }),
  )
  await hands.as(at(ago(1), '20:25'), 'anna', (write) => sayYesToAll(write, call))
}

const meeting = ({ toldAt, idOf }: Hands, write: Write, citizen: Name, soon: Soon, told: Told) => {
  const { day, time } = soon(toldAt)
  return (who: Name): Promise<Id> =>
    make(write, idOf(citizen), whenOf(day, time, ZONE), told, [{ id: idOf(who), isStaff: true }])
}

/** Karen comes instead of Maja; Mehmet meets by video; and Maja writes how long the way is. */
async function instead(hands: Hands) {
  const { as, idOf } = hands
  const doctor = await as(at(ago(3), '13:40'), 'maja', (write) =>
    meeting(hands, write, 'erik', at(ahead(6), '10:30'), {
      ...{ form: 'meeting', minutes: 45, title: 'Til lægen sammen', place: 'Lægehuset' },
      ...{ what: 'Erik har skrevet tre spørgsmål ned.', address: 'Torvet 3, Nordby' },
      way: 'Vi mødes ved bænken foran. Der er elevator.',
    })('maja'),
  )
  await as(at(ago(1), '15:20'), 'karen', async (write) =>
    substitute(write, await whole(write, doctor), idOf('maja'), idOf('karen')),
  )
  await as(at(ago(2), '10:15'), 'karen', (write) =>
    meeting(hands, write, 'mehmet', at(ahead(4), '15:00'), {
      ...{ form: 'video', minutes: 30, title: 'Om timerne på Havnen', place: '' },
      ...{ what: 'Mehmet har vagt til kl. 14.', link: 'https://video.nordby.example/rum/havnen' },
    })('karen'),
  )
  await as(at(ago(1), '15:40'), 'maja', async (write) => {
    const all: Appointment[] = await aheadOf(write, idOf('erik'))
    const chess = all.find(({ series }) => series !== null)
    if (chess) await travels(write, chess, 15)
  })
}

/** Torben's bus did not fit; and one to which we did not come. Both are told alike, and only one is ours. */
async function cameToNothing(hands: Hands) {
  const { as } = hands
  const walk = await as(at(ago(8), '12:05'), 'morten', (write) =>
    meeting(hands, write, 'torben', at(ago(4), '16:30'), {
      ...{ form: 'meeting', minutes: 60, title: 'Gåtur på kajen', place: 'Værket' },
      what: 'Bus 334 kører fra Skovhuse kl. 15.50.',
    })('morten'),
  )
  await as(at(ago(4), '18:10'), 'torben', async (write) =>
    recordNotHeld(write, await whole(write, walk), false),
  )
  await as(at(ago(4), '18:11'), 'torben', async (write) =>
    sayReason(write, await whole(write, walk), 'bus'),
  )
  const visit = await as(at(ago(12), '09:15'), 'maja', (write) =>
    meeting(hands, write, 'erik', at(ago(9), '11:00'), {
      ...{ form: 'visit', minutes: 60, title: 'Se på vinduet sammen', place: 'Hos Erik' },
      what: '',
    })('maja'),
  )
  await as(at(ago(9), '13:30'), 'maja', async (write) =>
    recordNotHeld(write, await whole(write, visit), true),
  )
}

/** One is taken by name, one waits for what was promised, and one where nothing is promised. */
async function wantToTalk(hands: Hands) {
  const { as, units, toldAt } = hands
  await as(at(ago(1), '19:30'), 'fatima', (write) =>
    askForTalk(write, { unit: units.door, form: 'visit', words: '' }),
  )
  await as(at(ago(1), '19:55'), 'torben', (write) =>
    askForTalk(write, {
      ...{ unit: units.vaerket, form: 'phone' as const },
      words: 'Om bussen, og om der er en at følges med.',
    }),
  )
  const mine = await as(at(ago(1), '20:05'), 'maria', async (write) => {
    await askForTalk(write, { unit: units.door, form: 'text', words: 'Helst efter skole.' })
    return (await myTalks(write))[0]?.id
  })
  await as(at(ago(1), '20:20'), 'nina', async (write) => {
    const talk = (await talksInMyUnits(write)).find(({ id }) => id === mine)
    if (talk) await takeTalk(write, talk, null)
  })
  const now: Soon = () => ({ day: dayOf(toldAt), time: '00:05' })
  await as(now, 'nina', (write) => sayHere(write, units.door, '20:00'))
  await as(now, 'maja', (write) => sayHere(write, units.support, '16:00'))
  await as(now, 'tine', (write) => sayHere(write, units.fyrhuset, '20:00'))
}
