import { describe, expect, test } from 'vitest'
import {
  type Answer,
  answersNow,
  askedBy,
  beforeThat,
  type Coming,
  isOn,
  isOpen,
  mayAnswerProposal,
  type Proposal,
  type Standing,
  stands,
} from './appointment.rules.ts'
import { daysOfWorkAfter, easyDays, endOf, isOver, overlap, whenOf } from './appointment.when.ts'

const zone = 'Europe/Copenhagen'
const walk = whenOf('2026-11-18', '13:00', zone)

const coming = (id: string, answer: Answer | null = null): Coming => ({
  id,
  name: id,
  kinds: [],
  answer,
})
const standing = (over: Partial<Standing> = {}): Standing => ({
  ...walk,
  minutes: 60,
  calledOff: null,
  people: [coming('anna'), coming('maja', 'yes')],
  proposal: null,
  ...over,
})
const proposal = (by: string, answered: Proposal['answered'] = []): Proposal => ({
  ...whenOf('2026-11-20', '10:00', zone),
  id: 'p',
  by,
  form: 'visit',
  place: null,
  words: '',
  answered,
})

describe('the wall’s clock', () => {
  test('keeps 13.00 at 13.00 on both sides of summer time', () => {
    const before = whenOf('2026-10-24', '13:00', zone)
    const after = whenOf('2026-10-26', '13:00', zone)
    expect([before.startsAt, after.startsAt].map((at) => at.toISOString())).toEqual([
      '2026-10-24T11:00:00.000Z',
      '2026-10-26T12:00:00.000Z',
    ])
  })

  test('proposes the same hour next week, also when summer time begins between them', () => {
    const easter = whenOf('2027-03-24', '09:30', zone)
    expect(easyDays(easter, '2027-03-24').at(-1)).toEqual(whenOf('2027-03-31', '09:30', zone))
    expect(whenOf('2027-03-31', '09:30', zone).startsAt.toISOString()).toBe(
      '2027-03-31T07:30:00.000Z',
    )
  })

  test('has a moment for an hour that summer time takes away', () => {
    expect(whenOf('2027-03-28', '02:30', zone).startsAt.toISOString()).toBe(
      '2027-03-28T01:30:00.000Z',
    )
  })

  test('is over when the minutes have passed, and not before', () => {
    const it = standing()
    expect(isOver(it, new Date('2026-11-18T12:59:59Z'))).toBe(false)
    expect(isOver(it, endOf(it))).toBe(true)
  })

  test('easy days are days of work, other than the day itself, each once', () => {
    const friday = whenOf('2026-11-20', '13:00', zone)
    expect(easyDays(friday, '2026-11-18').map(({ day }) => day)).toEqual([
      '2026-11-19',
      '2026-11-27',
    ])
    expect(easyDays(friday, '2026-11-20').map(({ day }) => day)).toEqual([
      '2026-11-23',
      '2026-11-24',
      '2026-11-27',
    ])
  })

  test('three days of work after a Thursday is a Tuesday', () => {
    expect(daysOfWorkAfter('2026-11-19', 3)).toBe('2026-11-24')
  })

  test('the day of work after the Wednesday before Easter is the Tuesday after it', () => {
    expect(daysOfWorkAfter('2027-03-24', 1)).toBe('2027-03-30')
  })
})

describe('answers', () => {
  const now = new Date('2026-11-18T09:00:00Z')

  test('"not today" belongs to the day itself', () => {
    expect(answersNow(standing(), now, '2026-11-18')).toContain('not_today')
    expect(answersNow(standing(), now, '2026-11-17')).toEqual(['yes', 'later', 'no'])
  })

  test('what is over or called off asks nobody for anything', () => {
    expect(answersNow(standing(), new Date('2026-11-18T13:00:00Z'), '2026-11-18')).toEqual([])
    expect(answersNow(standing({ calledOff: {} }), now, '2026-11-18')).toEqual([])
  })

  test.each<[Answer | null, Answer | null, string, boolean]>([
    ['yes', 'yes', 'agreed', true],
    [null, 'yes', 'waits', true],
    ['later', 'yes', 'waits', true],
    ['yes', null, 'waits', true],
    ['not_today', 'yes', 'not_now', false],
    ['no', null, 'not_now', false],
    ['yes', 'no', 'not_now', false],
  ])('the person says %s and the other %s: %s', (person, other, state, on) => {
    const it = standing({ people: [coming('anna', person), coming('maja', other)] })
    expect([stands(it), isOn(it)]).toEqual([state, on])
  })

  test('one of several saying no leaves the others together', () => {
    const people = [coming('anna', 'yes'), coming('maja', 'yes'), coming('jonas', 'no')]
    expect(isOn(standing({ people }))).toBe(true)
  })

  test('one’s own appointment needs nobody else’s yes', () => {
    expect(stands(standing({ people: [coming('anna', 'yes')] }))).toBe('agreed')
  })

  test('taking an answer back brings the one before it', () => {
    expect(beforeThat(['not_today', 'yes'])).toBe('yes')
    expect(beforeThat(['not_today'])).toBe('taken_back')
  })
})

describe('a proposal', () => {
  const people = [coming('anna', 'not_today'), coming('maja', 'yes'), coming('jonas', 'yes')]

  test('of the person is for everybody else to answer; of somebody else for the person alone', () => {
    expect(askedBy(proposal('anna'), people)).toEqual(['maja', 'jonas'])
    expect(askedBy(proposal('jonas'), people)).toEqual(['anna'])
  })

  test('is open until those who are asked have answered', () => {
    const no = { person: 'maja', answer: 'no' } as const
    expect(isOpen(standing({ people, proposal: proposal('anna', [no]) }))).toBe(true)
    const both = proposal('anna', [no, { person: 'jonas', answer: 'no' }])
    expect(isOpen(standing({ people, proposal: both }))).toBe(false)
  })

  test('is answered once, and never by the one who made it', () => {
    const it = standing({ people, proposal: proposal('anna', [{ person: 'maja', answer: 'no' }]) })
    expect(['anna', 'maja', 'jonas'].map((id) => mayAnswerProposal(it, id))).toEqual([
      false,
      false,
      true,
    ])
  })

  test('to what is called off asks nobody', () => {
    expect(isOpen(standing({ people, proposal: proposal('anna'), calledOff: {} }))).toBe(false)
  })
})

describe('two at the same time', () => {
  const at = (time: string, minutes: number) => ({ ...whenOf('2026-11-18', time, zone), minutes })

  test.each([
    ['inside', '13:15', 15, true],
    ['around', '12:00', 180, true],
    ['the same', '13:00', 60, true],
    ['just before', '12:00', 60, false],
    ['just after', '14:00', 60, false],
  ])('%s', (_, time, minutes, found) => {
    expect(overlap(at(time, minutes), [at('13:00', 60)]) !== undefined).toBe(found)
  })
})
