import { appointmentAt } from '../domain/appointment/index.ts'
import { auditAt, controlAt } from '../domain/audit/index.ts'
import { circleAt, emergencyAt } from '../domain/circle/index.ts'
import { contactAt } from '../domain/contact/index.ts'
import { personAt } from '../domain/person/index.ts'
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

/** The main menu by what one is here: at most five places, the first four in the bar of a phone. */
export function menusOf(visit: Omit<Visit, 'nav' | 'menu'>): Pick<Visit, 'nav' | 'menu'> {
  const w = placesWords[visit.lang]
  const kinds = visit.person?.kinds ?? []
  const shared = { label: w.shared, href: desksAt.sharedWithMe(), icon: 'people' } as const
  const control = { label: w.control, href: controlAt.desk(), icon: 'look' } as const
  const menu: Place[] = []
  let nav: Place[] = [
    { label: w.front, href: uiAt.front(), icon: 'home' },
    { label: w.door, href: uiAt.door(), icon: 'door' },
    { label: w.findWay, href: uiAt.findWay(), icon: 'list' },
    { label: w.plan, href: uiAt.developmentPlan(), icon: 'course' },
  ]
  if (isCitizen(kinds)) {
    nav = [
      { label: w.mine, href: desksAt.myCourse(), icon: 'course' },
      { label: w.appointments, href: appointmentAt.mine(), icon: 'calendar' },
      { label: w.who, href: appointmentAt.whoWhatWhen(), icon: 'list' },
      { label: w.circle, href: circleAt.mine(), icon: 'people' },
    ]
    menu.push(shared, { label: w.talks, href: contactAt.mine() })
    if (isStaff(kinds)) menu.push({ label: w.today, href: desksAt.today() })
  } else if (isStaff(kinds)) {
    nav = [
      { label: w.today, href: desksAt.today(), icon: 'calendar' },
      { label: w.citizens, href: desksAt.myCitizens(), icon: 'people' },
      { label: w.inbox, href: contactAt.inbox(), icon: 'door' },
      { label: w.plan, href: uiAt.developmentPlan(), icon: 'course' },
    ]
  } else if (visit.person) {
    nav = [
      ...(controls(kinds) ? [control] : []),
      { ...shared },
      { label: w.appointments, href: appointmentAt.mine(), icon: 'calendar' },
      { label: w.plan, href: uiAt.developmentPlan(), icon: 'course' },
    ]
  }
  if (visit.person)
    menu.push({ label: w.me, href: personAt.me() }, { label: w.log, href: auditAt.seen() })
  if (controls(kinds) && (isCitizen(kinds) || isStaff(kinds))) menu.push(control)
  if (isStaff(kinds)) menu.push({ label: w.emergency, href: emergencyAt.start() })
  if (kinds.includes('leader')) menu.push({ label: w.waiting, href: contactAt.waiting() })
  // Who works here may have a life here too, and sees that it is closed to colleagues.
  if (!isCitizen(kinds) && (isStaff(kinds) || kinds.includes('peer')))
    menu.push({ label: w.circle, href: circleAt.mine() })
  if (isStaff(kinds)) menu.push({ label: w.told, href: circleAt.told() })
  if (kinds.includes('admin')) menu.push({ label: w.whoSees, href: circleAt.access() })
  if (kinds.includes('admin')) menu.push({ label: w.access, href: personAt.access() })
  return { nav: nav.map((place) => withCurrent(place, visit.address)), menu }
}

function withCurrent(place: Place, address: string): Place {
  const path = address.split('?')[0] ?? ''
  const current = path === place.href || (place.href !== '/' && path.startsWith(`${place.href}/`))
  return current ? { ...place, current } : place
}
