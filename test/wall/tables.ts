import { appointmentTables } from './tables/appointment.ts'
import { auditTables } from './tables/audit.ts'
import { circleTables } from './tables/circle.ts'
import { contactTables } from './tables/contact.ts'
import { everydayTables } from './tables/everyday.ts'
import { healthTables } from './tables/health.ts'
import { journalTables } from './tables/journal.ts'
import { journalCraftTables } from './tables/journal-craft.ts'
import { messageTables } from './tables/message.ts'
import { notifyTables } from './tables/notify.ts'
import { ownTables } from './tables/own.ts'
import { personTables } from './tables/person.ts'
import { planTables } from './tables/plan.ts'
import type { Tables } from './tables/row.ts'
import { shiftTables } from './tables/shift.ts'
import { wellbeingTables } from './tables/wellbeing.ts'

export type { TablePolicy } from './tables/row.ts'

/** Every table with who may read, add, change and remove. A table that is not here fails the build. */
export const tables: Tables = {
  ...personTables,
  ...circleTables,
  ...planTables,
  ...appointmentTables,
  ...auditTables,
  ...contactTables,
  ...notifyTables,
  ...everydayTables,
  ...ownTables,
  ...healthTables,
  ...wellbeingTables,
  ...messageTables,
  ...journalTables,
  ...journalCraftTables,
  ...shiftTables,
}
