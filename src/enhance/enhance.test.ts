import { describe, expect, test } from 'vitest'
import { offlinePage } from './offline.ts'
import { roomLeft } from './room.ts'
import { assetsIn, keepingOf } from './shell.ts'

const home = 'https://roret.example'

describe('what the phone may keep', () => {
  test.each([
    ['/assets/app-6Q5XKZ2A.css', 'asset'],
    ['/assets/fonts/plex-6Q5XKZ2A.woff2', 'asset'],
    ['/faa-hjaelp', 'page'],
    ['/paa-denne-telefon', 'page'],
    ['/faa-hjaelp?fra=/min-kurs', 'never'],
    ['/', 'never'],
    ['/min-kurs', 'never'],
    ['/min-kurs/assets/x.css', 'never'],
    ['/assets/../min-kurs', 'never'],
    ['/borgere/anna.css', 'never'],
    ['/health', 'never'],
  ])('%s: %s', (path, keeping) => expect(keepingOf(home + path, home)).toBe(keeping))

  test('nothing from elsewhere', () => {
    expect(keepingOf('https://other.example/faa-hjaelp', home)).toBe('never')
  })

  test('the files that a page asks for, each once', () => {
    const page =
      '<link href="/assets/app-1.css"><script src="/assets/main-2.js"></script>/assets/app-1.css'
    expect(assetsIn(page)).toEqual(['/assets/app-1.css', '/assets/main-2.js'])
  })
})

test('without a network there is a kind page in both languages, with the way to help', async () => {
  const answer = offlinePage('/assets/app-1.css')
  const text = await answer.text()
  expect(answer.status).toBe(503)
  expect(text).toContain('lang="en"')
  expect(text).toContain('href="/faa-hjaelp"')
  expect(text).not.toMatch(/<script|style=/)
})

test('room is only counted near the limit', () => {
  expect(roomLeft(0, 4000)).toBeUndefined()
  expect(roomLeft(3899, 4000)).toBeUndefined()
  expect(roomLeft(3900, 4000)).toBe(100)
  expect(roomLeft(4012, 4000)).toBe(-12)
  expect(roomLeft(70, 80)).toBeUndefined()
  expect(roomLeft(72, 80)).toBe(8)
})
