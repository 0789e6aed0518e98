import { describe, expect, test } from 'vitest'
import { masked } from './notices.rules.ts'
import { limitsFor } from './sessions.rules.ts'
import { sayDevice, sayWay } from './sessions.says.ts'

const known = [
  { kind: 'citizen', idle_minutes: 60, most_minutes: 720 },
  { kind: 'staff', idle_minutes: 30, most_minutes: 600 },
  { kind: 'opened_by_staff', idle_minutes: 30, most_minutes: 120 },
  { kind: 'shared_device', idle_minutes: 5, most_minutes: 600 },
]

describe('limits', () => {
  test.each([
    [['citizen'], {}, 60, 720],
    [['citizen', 'staff'], {}, 30, 600],
    [['citizen'], { openedBy: 'x' }, 30, 120],
    [['citizen'], { shared: true }, 60, 600],
    [[], {}, 30, 600],
    [['unheard of'], {}, 30, 600],
  ])('%j %j: %i minutes at rest, %i in all', (roles, proof, idle, most) => {
    expect(limitsFor(known, roles, proof)).toEqual({ idle, most })
  })
})

test('a device and a way are told in plain words, whatever they say', () => {
  expect(sayDevice('firefox android', 'da')).toBe('Firefox på en Android-telefon')
  for (const odd of ['', 'constructor toString', '<b> <i>', 'chrome'])
    expect(sayDevice(odd, 'da')).toMatch(/^(En browser|Chrome) på en anden slags enhed$/)
  expect(sayWay('oidc:citizen', 'da')).toBe('Ind med MitID')
  expect(sayWay('oidc:staff', 'da')).toBe('Ind med din arbejdskonto')
  expect(sayWay('toString', 'en')).toBe('In in another way')
})

test.each([
  ['12 34 56 78', '••••••78'],
  ['+4512345678', '•••••••••78'],
  ['anna@eksempel.dk', 'a•••@eksempel.dk'],
  ['7', '7'],
])('%s is known again and not learnt: %s', (target, shown) => {
  expect(masked(target)).toBe(shown)
})
