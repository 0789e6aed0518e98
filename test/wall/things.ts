import { type Id, newId } from '../../src/platform/data/id.ts'
import { addressesOf, type Ids, idsOf, parametersOf, spread } from '../house/ids.ts'
import type { World } from './people.ts'
import type { Facts, Row } from './rules.ts'

/** An address of a route, and the row that it is about. */
export interface Thing {
  address: string
  row: Row
}

export interface Things {
  /** Addresses of what is there: all of it belongs to the one citizen. */
  there(pattern: string): Thing[]
  /** The same place for what never was. */
  nowhere(pattern: string): string
}

/** So many things of a kind are tried; more when asked. */
const MOST = Number(process.env.RORET_WALL_THINGS ?? 1)

/** Where the things lie that an address names, when nobody has said it elsewhere. */
const tableOf: Record<string, string> = {
  passkey: 'person.passkey',
  phone: 'person.phone',
  portrait: 'person.portrait',
  session: 'person.session',
  look: 'audit.look',
  question: 'audit.question',
  control: 'audit.control',
  alarm: 'audit.alarm',
  wondering: 'audit.wondering',
  place: 'circle.network',
  consent: 'circle.exchange_consent',
  told: 'circle.told',
  representation: 'circle.representation',
  emergency: 'circle.emergency',
  part: 'crisis.part',
  number: 'crisis.number',
  thought: 'wellbeing.thought',
  measure: 'wellbeing.own_measure',
  result: 'wellbeing.result',
  nudge: 'wellbeing.nudge',
  ownPage: 'own.page',
  sharedItem: 'own.shared_item',
  ownPicture: 'own.picture',
  healthNote: 'health.note',
  asking: 'health.asking',
  healthTalk: 'health.talk',
  checkOffer: 'health.check_offer',
  challenge: 'health.challenge',
  shift: 'contact.shift',
  stay: 'contact.stay',
  contact: 'contact.contact',
  slot: 'contact.slot',
  booking: 'contact.booking',
  handover: 'contact.handover',
  feed: 'appointment.feed',
  notice: 'notify.notice',
  browser: 'notify.browser',
  sending: 'notify.sending',
  note: 'journal.note',
  wordProposal: 'journal.language_proposal',
  listWord: 'journal.language_word',
  statement: 'journal.statement',
  tapering: 'journal.tapering',
  minute: 'journal.minute',
  point: 'journal.meeting_point',
  signal: 'journal.meeting_signal',
  carried: 'journal.carried',
  photo: 'journal.photo',
  phrase: 'journal.phrase',
}

/** What is the citizen’s, of a table that says whose each row is; all of it, of one that does not. */
function rowsFor(table: string, facts: Facts, citizen: Id): { id: Id }[] {
  const rows = facts.rows(table)
  const theirs = rows.filter((row) => row.citizen_id === citizen || row.person_id === citizen)
  const nobodys = rows.filter((row) => row.citizen_id === undefined)
  return (theirs.length > 0 ? theirs : nobodys).map(({ id }) => ({ id: String(id) }))
}

export async function thingsOf({ nordby, citizen }: World, facts: Facts): Promise<Things> {
  const ids = await idsOf(nordby.town)
  const circle = [...facts.rows('circle.member'), ...facts.rows('circle.staff_relation')]
  const around = new Set(
    circle
      .filter((row) => row.citizen_id === citizen.id && row.ended_at === null)
      .map((row) => String(row.person_id)),
  )
  const theirs: Ids = Object.fromEntries(
    Object.entries(ids).map(([name, known]) => [
      name,
      known.filter(({ citizen: of }) => of === undefined || of === null || of === citizen.id),
    ]),
  )
  for (const [name, table] of Object.entries(tableOf))
    theirs[name] ??= rowsFor(table, facts, citizen.id)
  theirs.person = (ids.person ?? []).filter(({ id }) => around.has(id))
  return {
    there: (pattern) =>
      spread(addressesOf(pattern, theirs), MOST).map((address) => ({
        address,
        row: rowAt(pattern, address, facts, citizen.id),
      })),
    nowhere: (pattern) => pattern.replaceAll(/:\w+/g, () => newId()),
  }
}

/** The row that the last name of an address stands for, wherever in the schema it is. */
function rowAt(pattern: string, address: string, facts: Facts, citizen: Id): Row {
  const parts = pattern.split('/')
  const given = address.split('/')
  const named = parametersOf(pattern)
  const main = named.find((name) => !['person', 'citizen'].includes(name)) ?? named[0]
  if (main === undefined) return {}
  const id = given[parts.indexOf(`:${main}`)] ?? ''
  if (main === 'citizen') return { id, citizen_id: id, person_id: id }
  return facts.find(id) ?? { id, citizen_id: citizen }
}
