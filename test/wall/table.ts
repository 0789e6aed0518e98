import { appointmentTable } from './table/appointment.ts'
import { crisisTable } from './table/crisis.ts'
import { desksTable } from './table/desks.ts'
import { doorTable } from './table/door.ts'
import { grantTable } from './table/grants.ts'
import { identityTable } from './table/identity.ts'
import { oversightTable } from './table/oversight.ts'
import { personTable } from './table/person.ts'
import { planTable } from './table/plan.ts'
import type { RouteTable } from './table/row.ts'

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
}

export const keyOf = ({ method, pattern }: { method: string; pattern: string }) =>
  `${method} ${pattern}`
