import { expect, test } from 'vitest'
import { hostile, shown } from '../example.ts'
import { BackLink } from './back-link.tsx'

test('the words say where it leads', () => {
  expect(shown(<BackLink href="/min-kurs" label={hostile} />)).toMatch(
    /href="\/min-kurs".*&lt;script/,
  )
})
