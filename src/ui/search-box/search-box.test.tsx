import { expect, test } from 'vitest'
import { hostile, shown } from '../example.ts'
import { SearchBox } from './search-box.tsx'

test('sends what is searched for to its page, and shows it again', () => {
  const html = shown(<SearchBox lang="da" action="/mine-borgere" label="Søg" value="Anna" />)
  expect(html).toContain('<form method="get" action="/mine-borgere"')
  expect(html).toContain('value="Anna"')
  expect(html).toMatch(/<label[^>]*for="felt-find"/)
})

test('is sent and not put into the address where the words are about people', () => {
  const box = <SearchBox lang="da" action="/a" label="Søg" value="" method="post" />
  expect(shown(box)).toContain('<form method="post" action="/a"')
})

test('what is searched for stays text', () => {
  const html = shown(<SearchBox lang="da" action="/a" label="Søg" value={hostile} />)
  expect(html).not.toContain('<script')
  expect(html).not.toContain('<img')
})
