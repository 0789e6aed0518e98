import type { Gate } from '../../src/platform/identity/gates.ts'
import type { Route } from '../../src/platform/web/routes.ts'
import { gates, routes } from '../house/pages.ts'
import { appointmentTable } from './table/appointment.ts'
import { crisisTable } from './table/crisis.ts'
import { desksTable } from './table/desks.ts'
import { doorTable } from './table/door.ts'
import { everydayTable } from './table/everyday.ts'
import { grantTable } from './table/grants.ts'
import { healthTable } from './table/health.ts'
import { identityTable } from './table/identity.ts'
import { journalTable } from './table/journal.ts'
import { journalCraftTable } from './table/journal-craft.ts'
import { messageTable } from './table/message.ts'
import { notifyTable } from './table/notify.ts'
import { oversightTable } from './table/oversight.ts'
import { ownTable } from './table/own.ts'
import { personTable } from './table/person.ts'
import { planTable } from './table/plan.ts'
import type { RouteTable } from './table/row.ts'
import { shiftTable } from './table/shift.ts'
import { wellbeingTable } from './table/wellbeing.ts'

/**
 * Every route with who may, why, and what it leaves behind. Written from the policy, never from the program:
 * a route that is not here, and a row that no route has, fail the build.
 */
export const routeTable: RouteTable = {
  ...personTable,
  ...planTable,
  ...appointmentTable,
  ...desksTable,
  ...identityTable,
  ...grantTable,
  ...oversightTable,
  ...crisisTable,
  ...doorTable,
  ...notifyTable,
  ...everydayTable,
  ...ownTable,
  ...healthTable,
  ...wellbeingTable,
  ...messageTable,
  ...journalTable,
  ...journalCraftTable,
  ...shiftTable,
}

/** A page, an action, or a gate: where one becomes somebody. */
export type Place = Readonly<Pick<Route | Gate, 'method' | 'pattern' | 'who' | 'purpose'>>

/** Everything that is served to people, in the order of the program. */
export const places: readonly Place[] = [...routes, ...gates]

export const keyOf = ({ method, pattern }: Pick<Place, 'method' | 'pattern'>) =>
  `${method} ${pattern}`
