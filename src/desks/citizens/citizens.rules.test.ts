import { describe, expect, test } from 'vitest'
import { type Facts, found, grouped, reasonsFor } from './citizens.rules.ts'

const today = '2026-11-18'
const calm: Facts = {
  wrote: false,
  promises: 0,
  lastContact: '2026-11-10',
  nextDay: null,
  untilDay: null,
}
const why = (facts: Partial<Facts>) => reasonsFor({ ...calm, ...facts }, today)

describe('where help matters first', () => {
  test('nothing is said of one who needs nothing now', () => expect(why({})).toEqual([]))

  test('own words come before what we promised, and that before silence', () => {
    const all = { wrote: true, promises: 1, lastContact: '2026-10-01', untilDay: '2026-11-30' }
    expect(why(all)).toEqual(['wrote', 'promised', 'quiet', 'near'])
  })

  test('three weeks is not long yet; a day more is, unless they meet within the week', () => {
    expect(why({ lastContact: '2026-10-28' })).toEqual([])
    expect(why({ lastContact: '2026-10-27' })).toEqual(['quiet'])
    expect(why({ lastContact: '2026-10-27', nextDay: '2026-11-25' })).toEqual([])
    expect(why({ lastContact: '2026-10-27', nextDay: '2026-11-26' })).toEqual(['quiet'])
  })

  test('a last day is near from two weeks before, and no longer when it has passed', () => {
    expect(why({ untilDay: '2026-12-02' })).toEqual(['near'])
    expect(why({ untilDay: '2026-12-03' })).toEqual([])
    expect(why({ untilDay: '2026-11-17' })).toEqual([])
  })
})

test('everybody stands once, by name inside a reason, and those without a reason last', () => {
  const people = [
    { fullName: 'Åse Dam', reasons: ['wrote', 'quiet'] as const },
    { fullName: 'Bo Holm', reasons: [] },
    { fullName: 'Anna Lund', reasons: ['wrote'] as const },
    { fullName: 'Carl Bech', reasons: ['quiet'] as const },
  ]
  const groups = grouped(people, 'da')
  expect(groups.map(({ reason, people: in_ }) => [reason, in_.map((one) => one.fullName)])).toEqual(
    [
      ['wrote', ['Anna Lund', 'Åse Dam']],
      ['quiet', ['Carl Bech']],
      [null, ['Bo Holm']],
    ],
  )
})

test('a name is found however it is spelled, the nearest first, and never more than asked', () => {
  const people = ['Hanne Mogensen', 'Anna Lindholm', 'Anne Søgård', 'Ann-Marie Sø'].map(
    (fullName) => ({
      fullName,
    }),
  )
  const names = (typed: string, most = 9) =>
    found(people, typed, 'da', most).map((one) => one.fullName)
  expect(names('anne')).toEqual(['Anne Søgård', 'Ann-Marie Sø', 'Anna Lindholm'])
  expect(names('soegaard')).toEqual(['Anne Søgård'])
  expect(names('an', 1)).toEqual(['Ann-Marie Sø'])
})
