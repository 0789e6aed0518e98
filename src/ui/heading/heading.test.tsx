import { expect, test } from 'vitest'
import { shown } from '../example.ts'
import { HeadingRow, PageHead } from './heading.tsx'

test('a page has one h1, and rows below it have the level they are given', () => {
  expect(shown(<PageHead title="Min kurs" />).match(/<h1>/g)).toHaveLength(1)
  expect(shown(<HeadingRow title="Vejen" level={3} />)).toContain('<h3>Vejen</h3>')
})
