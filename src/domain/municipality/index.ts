export { telephone } from './help/lines.tsx'
export { Week, type WeekProps } from './help/week.tsx'
export {
  type HelpLine,
  helpLines,
  type Municipality,
  municipality,
} from './municipality.queries.ts'
export { momentOf, municipalityRoutes } from './municipality.routes.ts'
export {
  type Calendar,
  calendarOf,
  fillingIn,
  type Moment,
  type Opening,
  opensNext,
  openUntil,
} from './opening.rules.ts'
export { sayMinute, sayOpening, weekLines } from './opening.says.ts'
export { rightsLaw } from './rights/rights.queries.ts'
export { setting, settingNumber } from './settings/settings.queries.ts'
