export { telephone } from './help/lines.tsx'
export { Week, type WeekProps } from './help/week.tsx'
export { holidayOn } from './holidays.rules.ts'
export {
  type HelpLine,
  helpLines,
  type Municipality,
  municipality,
} from './municipality.queries.ts'
export { momentOf, municipalityRoutes } from './municipality.routes.ts'
export { type Moment, opensNext, openUntil } from './opening.now.rules.ts'
export { type Calendar, calendarOf, fillingIn, type Opening } from './opening.rules.ts'
export { sayClock, sayMinute, sayOpening, weekLines } from './opening.says.ts'
export { LawLine } from './rights/law.tsx'
export { type ActLaw, rightsLaw } from './rights/rights.queries.ts'
export { setting, settingNumber } from './settings/settings.queries.ts'
