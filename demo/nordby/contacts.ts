import { sql } from 'kysely'
import {
  accept,
  answer,
  codeHash,
  dangerStep,
  endByTalk,
  linkMe,
  offer,
  offeredToMe,
  offerSlot,
  openContact,
  provedContact,
  recordContact,
  takeContact,
  tellOfChange,
  withProof,
  writeOn,
} from '../../src/domain/contact/index.ts'
import type { Actor, Db, Write } from '../../src/platform/data/db.ts'
import { type Id, newId } from '../../src/platform/data/id.ts'
import type { movableClock } from '../../src/platform/time/clock.ts'
import { ago, ahead, at, momentOf, type Soon, weeksAgo, workday } from './calendar.ts'
import { dangerPathDanish, dangerPathEnglish, walkIns } from './contacts.text.ts'
import type { Name } from './people.ts'

interface Teller {
  moving: ReturnType<typeof movableClock>
  idOf(name: Name): Id
  toldAt: Date
}

const plain = { about: 'self', answerWay: 'here', meeting: [], young: false } as const

/** What happened at the door, each moment by the one who did it: a stranger, Nina, Sami, and those who told their name. */
export async function tellContacts(db: Db, { moving, idOf, toldAt }: Teller) {
  const by = (name: Name): Actor => ({ kind: 'person', id: idOf(name) })
  async function when<T>(soon: Soon, who: Actor, work: (write: Write) => Promise<T>): Promise<T> {
    moving.move(momentOf(soon(toldAt)))
    const reason = { purpose: 'door', route: '/doeren', request: newId() }
    return db.as(who, reason).write(async (write) => {
      const result = await work(write)
      await withProof(write, undefined)
      return result
    })
  }
  const seed: Actor = { kind: 'system', role: 'roret_seed' }
  const { door, street } = await when(at(weeksAgo(30, 'mon'), '08:00'), seed, lay)
  const write = (soon: Soon, words: string, more = {}) =>
    when(soon, { kind: 'visitor' }, (hand) =>
      openContact(hand, { ...plain, unit: door, words, ...more }),
    )
  const hands: Hands = { when, write, by, idOf, door, street, toldAt }
  await signe(hands)
  await kasper(hands)
  await when(at(weeksAgo(9, 'mon'), '09:00'), by('nina'), (hand) => busyWeeks(hand, door))
  await asked(hands)
  await danger(hands)
  await unanswered(hands)
  await changed(hands)
  await times(hands)
}

/** Kasper by the name he chose, met on the street by Sami. */
const kasper = ({ when, by, street }: Hands) =>
  when(at(weeksAgo(16, 'tue'), '10:40'), by('sami'), (hand) =>
    recordContact(hand, {
      ...{ unit: street, came: 'street', alias: 'Ræven', number: '', meeting: ['outdoors'] },
      words: 'Kaffe på bænken. Han vil ikke sige, hvad han hedder. Tirsdag igen.',
      young: false,
    }),
  )

/** A handover that nobody has said yes to. */
async function asked({ when, write, by, idOf }: Hands) {
  const words =
    'Jeg er blevet sagt op og kan ikke få åbnet posten. Må man komme med en pose kuverter?'
  const { id } = await write(at(ago(6), '12:15'), words, { alias: 'Posen' })
  await when(at(ago(6), '13:05'), by('nina'), (hand) =>
    answer(hand, id, 'Ja. Tag posen med. Vi åbner dem sammen, en ad gangen. Nina'),
  )
  const needs =
    'Han vil gerne have en, der kan se på hele posten: husleje, a-kasse og jobcenter. Vil du tage over?'
  await when(at(ago(4), '15:30'), by('nina'), (hand) =>
    offer(hand, id, { way: 'account', person: idOf('karen') }, needs),
  )
}

/** Words that spoke of danger, and what Nina did about them. */
async function danger({ when, write, by }: Hands) {
  const words = 'Jeg ved ikke, hvad jeg skal gøre. Jeg vil ikke leve sådan her mere.'
  const { id } = await write(at(ago(3), '21:50'), words, {
    answerWay: 'call',
    number: '12 00 00 17',
  })
  await when(at(ago(3), '22:04'), by('nina'), async (hand) => {
    await takeContact(hand, id)
    await dangerStep(hand, id, 'seen', '')
    const talk = 'Vi talte i en halv time. Hendes søster sover hos hende i nat.'
    await dangerStep(hand, id, 'spoken', talk)
  })
  await when(at(ago(2), '10:20'), by('nina'), (hand) =>
    dangerStep(hand, id, 'no_danger', 'Vi ses i morgen i Døren.'),
  )
}

/** Two days old, and nobody has answered; and a neighbour who worries, and has been answered. */
async function unanswered({ when, write, by }: Hands) {
  const alone =
    'Jeg har ikke været ude i en uge. Er der nogen, man kan tale med, uden at det bliver til en sag?'
  await write(at(ago(2), '20:15'), alone, { young: true, meeting: ['outdoors', 'peer'] })
  const worry =
    'Min nabo har ikke taget sin avis ind i fire dage. Jeg hører ham gå rundt om natten.'
  const { id } = await write(at(ago(1), '18:30'), worry, { about: 'other' })
  const reply =
    'Tak, fordi du skriver. En af os går forbi i morgen og banker på. Jeg kan ikke fortælle dig, hvad han siger. Men du må gerne skrive igen. Nina'
  await when(at(ago(1), '18:55'), by('nina'), (hand) => answer(hand, id, reply))
}

/** Two whose situation has changed, told under their own names. */
async function changed({ when, by, door }: Hands) {
  const bus =
    'Bussen til Skovhuse kører ikke mere efter klokken 16. Nu kan jeg ikke komme hjem fra Aktivisterne.'
  await when(at(ago(1), '15:10'), by('torben'), (hand) =>
    tellOfChange(hand, { ...plain, unit: door, meeting: ['home'], words: bus }),
  )
  const stairs = 'Der er kommet en ny i opgangen, som råber om natten. Jeg sover ikke.'
  await when(at(ago(2), '08:40'), by('peter'), (hand) =>
    tellOfChange(hand, { ...plain, unit: door, meeting: ['outdoors'], words: stairs }),
  )
}

/** Times that Nina offers in the days to come. */
const times = ({ when, by, door, toldAt }: Hands) =>
  when(at(ago(1), '09:15'), by('nina'), async (hand) => {
    const inside = { unit: door, minutes: 45, meeting: 'walk_in', place: 'Havnegade 4' } as const
    for (const day of [workday(1), workday(2), workday(3), ahead(8)])
      await offerSlot(hand, { ...inside, at: momentOf(at(day, '13:00')(toldAt)) })
    const walk = {
      unit: door,
      minutes: 60,
      meeting: 'outdoors',
      place: 'Vi mødes ved søen',
    } as const
    await offerSlot(hand, { ...walk, at: momentOf(at(workday(2), '15:00')(toldAt)) })
  })

/** The municipality's own path for danger to life, and the units of the door and of the street. */
async function lay(write: Write): Promise<{ door: Id; street: Id }> {
  await write.q
    .updateTable('contact.setting')
    .set({ danger_path_da: dangerPathDanish, danger_path_en: dangerPathEnglish })
    .execute()
  const rows = await write.sql(
    sql<{
      id: Id
      kind: string
    }>`select id, kind from municipality.unit where kind in ('door', 'outreach')`,
  )
  const of = (kind: string) => rows.find((row) => row.kind === kind)?.id ?? ''
  return { door: of('door'), street: of('outreach') }
}

/** Ordinary weeks: people who walked in, and were said goodbye to the same day. */
async function busyWeeks(write: Write, unit: Id) {
  for (const [words, young] of walkIns) {
    const { id } = await recordContact(write, {
      ...{ unit, came: 'walk_in', words, alias: '', number: '', meeting: [], young },
    })
    await endByTalk(write, id, 'Tak for i dag. Døren står åben.')
  }
}

interface Hands {
  when<T>(soon: Soon, who: Actor, work: (write: Write) => Promise<T>): Promise<T>
  write(soon: Soon, words: string, more?: object): Promise<{ id: Id; code: string }>
  by(name: Name): Actor
  idOf(name: Name): Id
  door: Id
  street: Id
  toldAt: Date
}

/** Signe, who found the door on a Friday at 23.40 without a name, and told it three weeks later. */
async function signe({ when, write, by, idOf }: Hands) {
  const friday = weeksAgo(20, 'fri')
  const { id, code } = await write(
    at(friday, '23:40'),
    'Må man skrive her om natten? Jeg kan ikke være i mit værelse.',
    { young: true, meeting: ['write'] },
  )
  await when(at(friday, '23:46'), by('nina'), (hand) =>
    answer(hand, id, 'Ja, det må man. Jeg hedder Nina og har vagt i nat. Sidder du ned?'),
  )
  await when(at(friday, '23:52'), { kind: 'visitor' }, async (hand) => {
    await withProof(hand, codeHash(code))
    const contact = await provedContact(hand)
    if (contact) await writeOn(hand, contact, 'På trappen. Der er en lampe, der summer.')
  })
  await when(at(weeksAgo(17, 'thu'), '14:20'), by('signe'), async (hand) => {
    await withProof(hand, codeHash(code))
    const contact = await provedContact(hand)
    if (contact) await linkMe(hand, contact)
  })
  await when(at(weeksAgo(17, 'thu'), '14:31'), by('nina'), (hand) =>
    answer(hand, id, 'Hej Signe, sidder du ned?'),
  )
  await when(at(weeksAgo(15, 'mon'), '11:00'), by('nina'), (hand) =>
    offer(
      hand,
      id,
      { way: 'account', person: idOf('maja') },
      'Hun tegner og er vågen om natten. Skriv i stedet for at ringe.',
    ),
  )
  await when(at(weeksAgo(14, 'mon'), '09:20'), by('maja'), async (hand) => {
    const [asked] = await offeredToMe(hand)
    if (asked) await accept(hand, asked.id)
  })
  await when(at(weeksAgo(13, 'tue'), '15:00'), by('maja'), (hand) =>
    endByTalk(
      hand,
      id,
      'Nu taler vi sammen på din egen side. Døren står åben, også om natten. Maja',
    ),
  )
}
