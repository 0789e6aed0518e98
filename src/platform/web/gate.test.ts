import { describe, expect, test } from 'vitest'
import type { Level } from '../identity/level.ts'
import { turnedAway } from './gate.ts'
import { page, type Route } from './routes.ts'
import type { SignedIn, Visit } from './visit.ts'

const now = new Date('2026-11-18T09:00:00Z')
const shows = () => ({ reply: { type: 'text/plain', body: '' } })
const at = (pattern: string) => ({ pattern })

const route = (
  purpose: string,
  more: Partial<Pick<Route, 'who' | 'level' | 'fresh'>> = {},
): Route => page(at('/x'), { who: 'person', purpose, ...more }, shows)

function visitOf(
  level: Level | null,
  kinds: string[] = ['citizen'],
  ownLevel: Level = 'substantial',
) {
  const session = { level, ownLevel, provedAt: new Date(now.getTime() - 20 * 60_000) }
  const person = level ? ({ id: 'x', name: 'x', kinds, session } as unknown as SignedIn) : null
  return { now, person } as Visit
}

describe('who comes in', () => {
  test.each<[string, Level | null, string[], string | null]>([
    ['own_plan', null, [], 'sign_in'],
    ['own_plan', 'low', ['citizen'], 'level'],
    ['own_plan', 'low', ['citizen', 'relative'], 'level'],
    ['own_plan', 'substantial', ['citizen'], null],
    ['own_plan', 'high', ['citizen'], null],
    ['own_page', 'low', ['relative'], null],
    ['shared_life', 'low', ['relative'], null],
    ['asked_along', 'low', ['citizen'], null],
    ['asked_along', 'none', ['citizen'], 'level'],
    ['sign_out', 'low', ['citizen'], null],
    ['prepare', 'low', ['staff'], 'level'],
    ['prepare', 'substantial', ['staff'], null],
    // A purpose that nobody has thought of asks for more, not for less.
    ['something_new', 'low', ['relative'], 'level'],
  ])('%s with %s: %s %s', (purpose, level, kinds, turned) => {
    expect(turnedAway(route(purpose), visitOf(level, kinds))).toBe(turned)
  })

  test('everybody, where everybody may', () => {
    expect(turnedAway(route('public', { who: 'anyone' }), visitOf(null))).toBeNull()
  })

  test('what a route says itself comes first', () => {
    expect(turnedAway(route('own_plan', { level: 'low' }), visitOf('low'))).toBeNull()
    expect(turnedAway(route('own_plan', { level: 'high' }), visitOf('substantial'))).toBe('level')
  })

  test('the municipality may ask less for own pages, and not for work', () => {
    expect(turnedAway(route('own_plan'), visitOf('low', ['citizen'], 'low'))).toBeNull()
    expect(turnedAway(route('prepare'), visitOf('low', ['staff'], 'low'))).toBe('level')
  })

  test('who proved it too long ago is asked again, and who is not sure enough is not', () => {
    expect(turnedAway(route('own_page', { fresh: 15 }), visitOf('substantial'))).toBe('fresh')
    expect(turnedAway(route('own_page', { fresh: 20 }), visitOf('substantial'))).toBeNull()
    expect(turnedAway(route('own_page', { fresh: 15 }), visitOf('low'))).toBe('level')
  })
})
