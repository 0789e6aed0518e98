import { appointmentAt } from '../domain/appointment/index.ts'
import { auditAt, controlAt } from '../domain/audit/index.ts'
import { circleAt, emergencyAt } from '../domain/circle/index.ts'
import { contactAt } from '../domain/contact/index.ts'
import { everydayAt } from '../domain/everyday/index.ts'
import { healthAt } from '../domain/health/index.ts'
import { carryAt, journalAt, shiftAt } from '../domain/journal/index.ts'
import { messageAt } from '../domain/message/index.ts'
import { notifyAt } from '../domain/notify/index.ts'
import { ownAt } from '../domain/own/index.ts'
import { personAt } from '../domain/person/index.ts'
import { wellbeingAt } from '../domain/wellbeing/index.ts'
import type { Visit } from '../platform/web/visit.ts'
import { uiAt } from '../ui/ui.addresses.ts'
import type { Place } from '../ui/visit.ts'
import { desksAt } from './desks.addresses.ts'
import { placesWords } from './places.words.ts'

const isStaff = (kinds: readonly string[]) => kinds.includes('staff')
const controls = (kinds: readonly string[]) => kinds.includes('admin') || kinds.includes('leader')
const isCitizen = (kinds: readonly string[]) => kinds.includes('citizen')

/** Where a person begins after signing in. Somebody who is both begins with their own life. */
export function homeOf(kinds: readonly string[]): string {
  if (isCitizen(kinds)) return desksAt.myCourse()
  if (isStaff(kinds)) return desksAt.today()
  if (kinds.includes('leader') || kinds.includes('admin')) return uiAt.developmentPlan()
  return desksAt.sharedWithMe()
}

type Kinds = readonly string[]
type Words = (typeof placesWords)[keyof typeof placesWords]

/** The main menu by what one is here: four places in the bar of a phone, and the rest in one's own menu. */
export function menusOf(visit: Omit<Visit, 'nav' | 'menu'>): Pick<Visit, 'nav' | 'menu'> {
  const w = placesWords[visit.lang]
  const kinds = visit.person?.kinds ?? []
  const nav = navOf(visit.person !== null, kinds, w)
  const menu = visit.person ? menuOf(kinds, w) : []
  return { nav: nav.map((place) => withCurrent(place, visit.address)), menu }
}

const sharedWithMe = (w: Words) =>
  ({ label: w.shared, href: desksAt.sharedWithMe(), icon: 'people' }) as const
const logControl = (w: Words) =>
  ({ label: w.control, href: controlAt.desk(), icon: 'look' }) as const

function navOf(isHere: boolean, kinds: Kinds, w: Words): Place[] {
  const appointments = {
    label: w.appointments,
    href: appointmentAt.mine(),
    icon: 'calendar',
  } as const
  const messages = { label: w.messages, href: messageAt.mine(), icon: 'message' } as const
  const plan = { label: w.plan, href: uiAt.developmentPlan(), icon: 'course' } as const
  if (isCitizen(kinds))
    return [
      { label: w.mine, href: desksAt.myCourse(), icon: 'course' },
      appointments,
      messages,
      { label: w.circle, href: circleAt.mine(), icon: 'people' },
    ]
  if (isStaff(kinds))
    return [
      { label: w.today, href: desksAt.today(), icon: 'calendar' },
      { label: w.citizens, href: desksAt.myCitizens(), icon: 'people' },
      messages,
      { label: w.inbox, href: contactAt.inbox(), icon: 'door' },
    ]
  if (isHere)
    return [
      ...(controls(kinds) ? [logControl(w)] : []),
      sharedWithMe(w),
      appointments,
      kinds.includes('leader') || kinds.includes('admin') ? plan : messages,
    ]
  return [
    { label: w.front, href: uiAt.front(), icon: 'home' },
    { label: w.door, href: uiAt.door(), icon: 'door' },
    { label: w.findWay, href: uiAt.findWay(), icon: 'list' },
    plan,
  ]
}

function menuOf(kinds: Kinds, w: Words): Place[] {
  const works = isStaff(kinds)
  const lives = isCitizen(kinds)
  return [
    { label: w.news, href: notifyAt.news() },
    ...(lives ? ownPlaces(w) : []),
    ...(works ? workPlaces(lives, w) : []),
    { label: w.me, href: personAt.me() },
    { label: w.log, href: auditAt.seen() },
    ...(controls(kinds) && (lives || works) ? [logControl(w)] : []),
    ...(kinds.includes('leader') ? leadPlaces(w) : []),
    // Who works here may have a life here too, and sees that it is closed to colleagues.
    ...(!lives && (works || kinds.includes('peer'))
      ? [{ label: w.circle, href: circleAt.mine() }]
      : []),
    ...(kinds.includes('admin')
      ? [
          { label: w.whoSees, href: circleAt.access() },
          { label: w.access, href: personAt.access() },
          { label: w.troubles, href: notifyAt.troubles() },
        ]
      : []),
  ]
}

/** The rooms of one's own life, the most used first. */
const ownPlaces = (w: Words): Place[] => [
  { label: w.who, href: appointmentAt.whoWhatWhen() },
  { label: w.wellbeing, href: wellbeingAt.mine() },
  { label: w.journal, href: journalAt.mine() },
  { label: w.health, href: healthAt.mine() },
  { label: w.everyday, href: everydayAt.mine() },
  { label: w.own, href: ownAt.mine() },
  sharedWithMe(w),
  { label: w.talks, href: contactAt.mine() },
]

const leadPlaces = (w: Words): Place[] => [
  { label: w.waiting, href: contactAt.waiting() },
  { label: w.figures, href: wellbeingAt.figures() },
  { label: w.checks, href: healthAt.counts() },
]

const workPlaces = (lives: boolean, w: Words): Place[] => [
  ...(lives ? [{ label: w.today, href: desksAt.today() }] : []),
  { label: w.week, href: appointmentAt.week() },
  { label: w.team, href: appointmentAt.team() },
  { label: w.talksWaiting, href: appointmentAt.talks() },
  { label: w.shift, href: shiftAt.desk() },
  { label: w.carry, href: carryAt.day() },
  { label: w.together, href: desksAt.together() },
  { label: w.tryTogether, href: healthAt.together() },
  { label: w.everyday, href: everydayAt.mine() },
  { label: w.told, href: circleAt.told() },
  { label: w.emergency, href: emergencyAt.start() },
]

function withCurrent(place: Place, address: string): Place {
  const path = address.split('?')[0] ?? ''
  const current = path === place.href || (place.href !== '/' && path.startsWith(`${place.href}/`))
  return current ? { ...place, current } : place
}
