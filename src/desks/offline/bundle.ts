import {
  type Appointment,
  myDaysWith,
  nextWith,
  sayStands,
  sayWhen,
} from '../../domain/appointment/index.ts'
import { type Attended, mayCarry } from '../../domain/circle/index.ts'
import { type CrisisPlan, crisisPlans, headingOf } from '../../domain/crisis/index.ts'
import { type Agreement, lastAgreements } from '../../domain/journal/index.ts'
import { addressesOf, type KnownPhone } from '../../domain/person/index.ts'
import { meetingWords, type Pledge, promisesAround } from '../../domain/plan/index.ts'
import type { Read } from '../../platform/data/db.ts'
import type { Id } from '../../platform/data/id.ts'
import { addDays, sayNear } from '../../platform/time/days.ts'
import type { Visit } from '../../platform/web/visit.ts'
import { citizensWords } from '../citizens/citizens.words.ts'
import type { Bundle, CarriedPerson, CarriedVisit } from './bundle.types.ts'
import { carriedWords } from './offline.words.ts'

/** As many cards as somebody can work with; a phone carries no register. */
const MOST = 80

/**
 * What an enrolled phone carries: today's and tomorrow's visits, and a card for each of those the acting person works
 * with. Each list is one query, through the same policies as the pages; nobody who is shielded is in it.
 */
export async function bundleFor(visit: Visit, read: Read, phone: KnownPhone): Promise<Bundle> {
  const people = (await mayCarry(read)).slice(0, MOST)
  const ids = people.map(({ id }) => id)
  const days = await myDaysWith(read, [visit.today, addDays(visit.today, 1)], ids)
  const about: About = {
    addresses: await addressesOf(read, ids),
    meeting: await meetingWords(read, ids),
    promises: Map.groupBy(await promisesAround(read, ids), ({ citizen }) => citizen.id),
    agreed: await lastAgreements(read, ids),
    next: await nextWith(read, ids),
    plans: await crisisPlans(read, ids),
  }
  read.shows([...about.addresses.keys()], 'circle')
  return {
    owner: phone.owner,
    made: read.now.toISOString(),
    hours: phone.leaseHours,
    waitingHours: phone.waitingHours,
    visits: days.map((one) => visitOf(visit, one)),
    people: people.map((one) => personOf(visit, one, about)),
  }
}

interface About {
  addresses: Map<Id, string>
  meeting: Map<Id, string[]>
  promises: Map<Id, Pledge[]>
  agreed: Map<Id, Agreement[]>
  next: Map<Id, Appointment>
  plans: Map<Id, CrisisPlan>
}

const visitOf = (visit: Visit, one: Appointment): CarriedVisit => ({
  id: one.id,
  citizen: one.citizen.id,
  name: one.citizen.name,
  when: sayWhen(one, visit),
  title: one.title,
  place: one.place,
  what: one.what,
  stands: sayStands(one, visit),
})

function personOf(visit: Visit, one: Attended, about: About): CarriedPerson {
  const w = citizensWords[visit.lang]
  const plan = about.plans.get(one.id)
  const next = about.next.get(one.id)
  const promises = about.promises.get(one.id) ?? []
  const meeting = about.meeting.get(one.id) ?? []
  const agreed = about.agreed.get(one.id) ?? []
  const address = about.addresses.get(one.id) ?? ''
  return {
    id: one.id,
    name: one.name,
    about: w.about(w.roles[one.role], one.paragraph ?? ''),
    address,
    meeting,
    agreed: agreed.map(({ words }) => words),
    promises: promises.map((promise) => promiseLine(visit, one.name, promise)),
    next: next
      ? `${sayWhen(next, visit)}: ${[next.title, next.place].filter(Boolean).join(', ')}`
      : '',
    crisis: (plan?.parts ?? []).map((part) => ({
      title: headingOf(part, visit.lang),
      words: part.words,
    })),
    numbers: (plan?.numbers ?? []).map(({ name, phone, note }) => ({ name, phone, note })),
    subjects: [
      ...(next ? ['appointments'] : []),
      ...(meeting.length > 0 ? ['meeting'] : []),
      ...(promises.length > 0 ? ['steps'] : []),
      ...(agreed.length > 0 ? ['journal'] : []),
      ...(plan ? ['crisis'] : []),
      ...(address ? ['circle'] : []),
    ],
  }
}

/** Who does what: nothing of the person's is ever late (T10), so only the day is said. */
function promiseLine(visit: Visit, name: string, one: Pledge): string {
  const w = carriedWords[visit.lang]
  const other = one.doerPerson?.name ?? w.somebody
  const who = one.doer === 'me' ? name : one.doer === 'us' ? w.together(name, other) : other
  const line = w.does(who, one.words)
  return one.dueDay ? w.by(line, sayNear(one.dueDay, visit.today, visit.lang)) : line
}
