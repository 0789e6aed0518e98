import { sql } from 'kysely'
import { type Id, newId } from '../../src/platform/data/id.ts'
import type { Town } from '../town.ts'

/** A thing that exists in the town, whose it is, and what it hangs on. */
export interface Known {
  id: Id
  citizen?: Id | null
  under?: Id
}

/** By the name that addresses have for it. */
export type Ids = Record<string, Known[]>

const asked: Record<string, string> = {
  person: 'select id from person.person',
  citizen: `select person_id as id, person_id as citizen from person.role where kind = 'citizen'`,
  channel: 'select id, person_id as citizen from person.channel',
  phone: 'select id, person_id as citizen from person.phone',
  portrait: 'select id from person.portrait',
  passkey: 'select id, person_id as citizen from person.passkey',
  words: 'select id, citizen_id as citizen from plan.own_words',
  goal: 'select id, citizen_id as citizen from plan.goal',
  step: 'select id, citizen_id as citizen from plan.step',
  area: 'select code as id from plan.life_area',
  everyday: 'select code as id from contact.question',
  appointment: 'select id, citizen_id as citizen from appointment.appointment',
  answer: 'select id, citizen_id as citizen, appointment_id as under from appointment.answer',
  proposal: 'select id, citizen_id as citizen, appointment_id as under from appointment.proposal',
  series: 'select id, citizen_id as citizen from appointment.series',
  talk: 'select id, citizen_id as citizen from appointment.talk',
  note: 'select id, citizen_id as citizen from journal.note',
  photo: 'select id, citizen_id as citizen from journal.photo',
  thought: 'select id, citizen_id as citizen from wellbeing.thought',
  measure: 'select id, citizen_id as citizen from wellbeing.own_measure',
  result: 'select id, citizen_id as citizen from wellbeing.result',
  nudge: 'select id, citizen_id as citizen from wellbeing.nudge',
  plan: 'select id from direction.plan',
  thread: 'select id, citizen_id as citizen from message.thread',
  attachment: 'select id, citizen_id as citizen, thread_id as under from message.attachment',
  member: 'select id, citizen_id as citizen, thread_id as under from message.member',
  absence: 'select id from message.absence',
  unit: 'select unit_id as id from message.team',
  letter: 'select id, citizen_id as citizen from everyday.letter',
  training: 'select id, citizen_id as citizen from everyday.training',
  practice: 'select id, citizen_id as citizen from everyday.practice',
  budgetLine: 'select id, citizen_id as citizen from everyday.budget_line',
  home: 'select distinct unit_id as id from everyday.resident',
  centre: 'select distinct unit_id as id from everyday.programme',
  resident: 'select id, citizen_id as citizen from everyday.resident',
  boardNotice: 'select id from everyday.board_notice',
  meal: 'select id from everyday.meal',
  programmeItem: 'select id from everyday.programme',
  focusArea: 'select id from direction.focus_area',
}

/** Everything in the town that an address can name. */
export async function idsOf(town: Town): Promise<Ids> {
  return town.seeds(async (write) => {
    const all: Ids = {}
    for (const [name, text] of Object.entries(asked)) {
      all[name] = await write.sql(sql.raw<Known>(`${text} order by 1`))
    }
    return all
  })
}

export const parametersOf = (pattern: string): string[] =>
  [...pattern.matchAll(/:(\w+)/g)].map(([, name = '']) => name)

/** The addresses of a route for all that exists: things that belong together, together. */
export function addressesOf(pattern: string, ids: Ids): string[] {
  let found: { address: string; chosen: Known[] }[] = [{ address: pattern, chosen: [] }]
  for (const name of parametersOf(pattern)) {
    found = found.flatMap(({ address, chosen }) =>
      (ids[name] ?? [])
        .filter((one) => chosen.every((other) => together(one, other)))
        .map((one) => ({
          address: address.replace(`:${name}`, encodeURIComponent(one.id)),
          chosen: [...chosen, one],
        })),
    )
  }
  return found.map(({ address }) => address)
}

/** One address of a route; where nothing of its kind exists, one of nothing. */
export const oneAddressOf = (pattern: string, ids: Ids): string =>
  addressesOf(pattern, ids)[0] ?? pattern.replaceAll(/:\w+/g, () => newId())

const together = (one: Known, other: Known) =>
  (one.under === undefined || one.under === other.id) &&
  (!one.citizen || !other.citizen || one.citizen === other.citizen)

/** A few of a list, spread over all of it. */
export function spread<T>(all: readonly T[], most: number): T[] {
  if (all.length <= most) return [...all]
  return Array.from({ length: most }, (_, at) => all[Math.floor((at * all.length) / most)] as T)
}
