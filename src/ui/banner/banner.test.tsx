import { expect, test } from 'vitest'
import { hostile, shown } from '../example.ts'
import { Banner } from './banner.tsx'

test('says what is so, leads there, and has the way out', () => {
  const text = shown(
    <Banner
      text={hostile}
      link={{ href: '/der', label: 'Der' }}
      action={{ address: '/slut', label: 'Slut nu' }}
      once="01"
    />,
  )
  expect(text).not.toContain('<script')
  expect(text).toContain('href="/der"')
  expect(text).toMatch(/<form method="post" action="\/slut"[\s\S]*Slut nu/)
})
