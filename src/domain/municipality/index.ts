export {
  type HelpLine,
  helpLines,
  type Municipality,
  municipality,
} from './municipality.queries.ts'
export { municipalityRoutes } from './municipality.routes.ts'
