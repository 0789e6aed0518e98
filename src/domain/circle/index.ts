export { journal } from './circle.journal.ts'
