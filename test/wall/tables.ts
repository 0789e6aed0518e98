import { appointmentTables } from './tables/appointment.ts'
import { auditTables } from './tables/audit.ts'
import { circleTables } from './tables/circle.ts'
import { contactTables } from './tables/contact.ts'
import { personTables } from './tables/person.ts'
import { planTables } from './tables/plan.ts'
import type { Tables } from './tables/row.ts'

export type { TablePolicy } from './tables/row.ts'

/** Every table with who may read, add, change and remove. A table that is not here fails the build. */
export const tables: Tables = {
  ...personTables,
  ...circleTables,
  ...planTables,
  ...appointmentTables,
  ...auditTables,
  ...contactTables,
}
