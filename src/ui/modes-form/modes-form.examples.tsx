import { type Example, exampleVisit } from '../example.ts'
import { ModesForm } from './modes-form.tsx'

export const examples: Example[] = [
  { name: 'How pages look', html: <ModesForm visit={exampleVisit} back="/min-kurs" /> },
]
