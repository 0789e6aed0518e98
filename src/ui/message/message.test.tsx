import { expect, test } from 'vitest'
import { exampleVisit, hostile, shown } from '../example.ts'
import { MessagePage } from './message.tsx'

test('a whole page that says one thing', () => {
  const text = shown(
    <MessagePage
      visit={exampleVisit}
      title={hostile}
      text={['Måske findes den ikke.']}
      reference="a1"
    />,
  )
  expect(text).toMatch(/^<html lang="da"/)
  expect(text.match(/<h1>/g)).toHaveLength(1)
  expect(text).toContain('<code>a1</code>')
  expect(text).not.toContain('<script>')
})
