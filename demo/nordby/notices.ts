import { makeFeed } from '../../src/domain/appointment/index.ts'
import { choose, hear } from '../../src/domain/notify/index.ts'
import type { Db, Write } from '../../src/platform/data/db.ts'
import { type Id, newId } from '../../src/platform/data/id.ts'
import { jobsActor } from '../../src/platform/jobs/handler.ts'
import type { Name } from './people.ts'

type Wanted = Parameters<typeof choose>[1]

const calm: Wanted = {
  ...{ lang: 'da', ways: [], invites: false, pace: 'at_once', off: [] },
  ...{ quietFrom: '21:00', quietUntil: '08:00' },
}

/** How each wants to be told: one by mail and text message, one gathered, one on paper; the others come by. */
const choices: readonly [Name, Partial<Wanted>, Partial<Record<'email' | 'sms', string>>][] = [
  [
    'anna',
    { ways: ['mail', 'sms'], invites: true },
    { email: 'anna@eksempel.dk', sms: '20 30 40 50' },
  ],
  ['jonas', { ways: ['mail'], pace: 'weekly' }, { email: 'jonas@eksempel.dk' }],
  ['maja', { ways: ['mail'], pace: 'daily' }, { email: 'maja@nordby.eksempel.dk' }],
  ['birgit', { ways: ['letter'] }, {}],
]

const feeds: readonly [Name, string, 'plain' | 'named' | 'busy'][] = [
  ['anna', 'min telefon', 'named'],
  ['maja', 'arbejdstelefonen', 'plain'],
]

interface Hands {
  idOf(name: Name): Id
  toldAt: Date
}

/** What people chose, what they have been told of the last two days, and what became of the messages. */
export async function tellNotices(db: Db, seeds: Seeds, { idOf, toldAt }: Hands) {
  for (const [name, wanted, channels] of choices)
    await db.as({ kind: 'person', id: idOf(name) }).write(async (write) => {
      await reachedBy(write, idOf(name), channels)
      await choose(write, { ...calm, ...wanted }, 0)
    })
  for (const [owner, name, shows] of feeds)
    await db
      .as({ kind: 'person', id: idOf(owner) })
      .write((write) => makeFeed(write, { name, shows, lang: 'da' }))
  while ((await db.as(jobsActor).write(hear)) > 0);
  await seeds.write((write) => outcomes(write, idOf, toldAt))
}

interface Seeds {
  write<T>(work: (write: Write) => Promise<T>): Promise<T>
}

async function reachedBy(
  write: Write,
  person: Id,
  channels: Partial<Record<'email' | 'sms', string>>,
) {
  for (const [kind, value] of Object.entries(channels)) {
    const id = newId()
    const value_sealed = write.box.seal('person.channel.value', id, value)
    await write.q
      .insertInto('person.channel')
      .values({ id, person_id: person, kind, value_sealed, preferred: false, added_at: write.now })
      .execute()
  }
}

const HOUR_MS = 3_600_000

/** A letter that lies ready to be printed, a text message that was taken and lost, and a mail that found nobody. */
async function outcomes(write: Write, idOf: Hands['idOf'], toldAt: Date) {
  const ago = (hours: number) => new Date(toldAt.getTime() - hours * HOUR_MS)
  const at = (hours: number) => ({ planned_at: ago(hours), due_at: ago(hours) })
  await write.q
    .insertInto('notify.sending')
    .values([
      { id: newId(), person_id: idOf('birgit'), way: 'letter', ready_at: ago(3), ...at(4) },
      {
        ...{ id: newId(), person_id: idOf('anna'), way: 'sms', ...at(30) },
        ...{ done_at: ago(30), failed_at: ago(24), problem: 'no_receipt' },
      },
      {
        ...{ id: newId(), person_id: idOf('jonas'), way: 'mail', ...at(52) },
        ...{ failed_at: ago(45), problem: 'gave_up' },
      },
    ])
    .execute()
}
