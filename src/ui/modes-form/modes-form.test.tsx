import { expect, test } from 'vitest'
import { exampleVisit, shown } from '../example.ts'
import { ModesForm } from './modes-form.tsx'

test('shows what is chosen, and leads back', () => {
  const modes = { scheme: 'dark', calm: true, text: 'normal', contrast: 'normal' } as const
  const text = shown(<ModesForm visit={{ ...exampleVisit, modes }} back="/min-kurs" />)
  expect(text.match(/checked/g)).toHaveLength(2)
  expect(text).toContain('name="back" value="/min-kurs"')
})
