import { describe, expect, test } from 'vitest'
import { newId } from '../../../platform/data/id.ts'
import { beginsAt, begunAt, dueUntil, keptFrom, lastDayOf } from './drafts.rules.ts'

const at = (text: string) => new Date(text)

describe('a draft becomes a note or is gone', () => {
  test.each([
    ['a Wednesday', '2026-11-18T09:00:00Z', '2026-11-19'],
    ['a Friday, after the weekend', '2026-11-20T22:30:00Z', '2026-11-23'],
    ['a Saturday', '2026-11-21T09:00:00Z', '2026-11-23'],
    ['before Christmas', '2026-12-24T12:00:00Z', '2026-12-28'],
    ['the day before Maundy Thursday', '2027-03-24T12:00:00Z', '2027-03-30'],
    ['late at night it is the Danish day that counts', '2026-11-18T23:30:00Z', '2026-11-20'],
  ])('%s', (_, begun, last) => expect(lastDayOf(at(begun))).toBe(last))

  test('what had its last day goes, and what has it today is told', () => {
    for (const today of ['2026-11-18', '2026-11-20', '2026-11-22', '2026-11-23', '2026-12-28']) {
      for (let hour = 0; hour < 24 * 9; hour += 3) {
        const begun = new Date(at(`${today}T23:00:00Z`).getTime() - hour * 3_600_000)
        expect(begun < keptFrom(today)).toBe(lastDayOf(begun) < today)
        expect(begun < dueUntil(today)).toBe(lastDayOf(begun) <= today)
      }
    }
  })
})

test('a note’s identifier says when it was begun', () => {
  const begun = at('2026-11-18T09:00:00.123Z')
  const note = newId(begun.getTime())
  expect(begunAt(note)?.getTime()).toBeGreaterThanOrEqual(begun.getTime())
  expect(note > beginsAt(new Date(begun.getTime() - 1))).toBe(true)
  expect(begunAt('3f9a02c1-0000-4000-8000-000000000000')).toBeUndefined()
})
