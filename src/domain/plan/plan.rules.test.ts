import { describe, expect, test } from 'vitest'
import {
  acceptance,
  mayBecome,
  type Proposal,
  promisesOf,
  standing,
  treeOf,
  turnsAfter,
  waitsFor,
} from './plan.rules.ts'
import type { Answer, AnswerKind, Goal, Step } from './plan.types.ts'

const said = (id: string, answer: AnswerKind, version = 1): Answer => ({
  person: { id, name: id },
  answer,
  words: null,
  version,
  at: new Date(0),
})

const ours: Proposal = {
  doer: 'us',
  doerId: 'maja',
  citizen: 'anna',
  proposedBy: 'anna',
  version: 1,
}

describe('a promise', () => {
  test('to oneself is accepted by writing it; proposed by staff it waits for the person', () => {
    const mine: Proposal = { ...ours, doer: 'me', doerId: null }
    expect(acceptance(mine, [])).toBe('accepted')
    expect(acceptance({ ...mine, proposedBy: 'maja' }, [])).toBe('waiting')
    expect(acceptance({ ...mine, proposedBy: 'maja' }, [said('anna', 'yes')])).toBe('accepted')
  })

  test('of both takes both', () => {
    expect(acceptance(ours, [])).toBe('waiting')
    expect(acceptance(ours, [said('maja', 'yes')])).toBe('accepted')
    expect(waitsFor('maja', ours, [])).toBe(true)
    expect(waitsFor('anna', ours, [])).toBe(false)
  })

  test('of another is theirs to accept, whoever proposed it', () => {
    const theirs: Proposal = { ...ours, doer: 'you' }
    expect(acceptance(theirs, [said('anna', 'yes')])).toBe('waiting')
    expect(acceptance({ ...theirs, proposedBy: 'maja' }, [])).toBe('accepted')
  })

  test('ends with a no or a wish for a change, also the person’s own', () => {
    expect(acceptance({ ...ours, proposedBy: 'maja' }, [said('anna', 'no')])).toBe('declined')
    expect(acceptance(ours, [said('maja', 'change')])).toBe('changed')
    expect(acceptance({ ...ours, doer: 'you', proposedBy: 'maja' }, [said('anna', 'no')])).toBe(
      'declined',
    )
  })

  test('in new words asks again, and hears nobody whom it does not concern', () => {
    expect(acceptance({ ...ours, version: 2 }, [said('maja', 'yes')])).toBe('waiting')
    expect(acceptance({ ...ours, version: 2 }, [said('maja', 'no')])).toBe('waiting')
    expect(acceptance(ours, [said('maja', 'yes'), said('ida', 'no')])).toBe('accepted')
  })
})

describe('a promise is broken', () => {
  const step = (more: Partial<Step>): Step => ({
    id: 's',
    citizen: { id: 'anna', name: 'Anna' },
    goalId: null,
    words: 'Ringe',
    doer: 'you',
    doerPerson: { id: 'maja', name: 'Maja' },
    municipal: true,
    dueDay: '2026-11-17',
    proposedBy: { id: 'maja', name: 'Maja' },
    version: 1,
    writtenAt: new Date(0),
    putAwayAt: null,
    turn: null,
    answers: [],
    acceptance: 'accepted',
    asksMe: false,
    ...more,
  })
  const broken = (more: Partial<Step>) =>
    promisesOf([step(more)], '2026-11-18').map((one) => one.broken)
  const turned = (kind: 'pause' | 'completion') => ({
    turn: { ...bend, kind },
  })
  const bend = {
    subject: 'steps',
    object: 's',
    by: { id: 'maja', name: 'Maja' },
    words: null,
    at: new Date(0),
  } as const

  test('the day after, by the municipality', () => {
    expect(broken({})).toEqual([true])
    expect(broken({ dueDay: '2026-11-18' })).toEqual([false])
    expect(broken({ dueDay: null })).toEqual([false])
  })

  test('never by the person, nor by a friend, nor together', () => {
    expect(broken({ doer: 'me', doerPerson: null, municipal: false })).toEqual([false])
    expect(broken({ municipal: false })).toEqual([false])
    expect(broken({ doer: 'us' })).toEqual([false])
  })

  test('not while it rests or waits; and what is done or declined is no promise', () => {
    expect(broken(turned('pause'))).toEqual([false])
    expect(broken({ acceptance: 'waiting' })).toEqual([false])
    expect(broken(turned('completion'))).toEqual([])
    expect(broken({ acceptance: 'declined' })).toEqual([])
    expect(broken({ acceptance: 'changed' })).toEqual([])
  })
})

describe('a way', () => {
  test('is never closed for good', () => {
    expect(turnsAfter('completion')).toEqual(['reopening'])
    expect(turnsAfter('pause')).toEqual(['resumption'])
    for (const kind of [undefined, 'reopening', 'resumption', 'new_way', 'step_back'] as const) {
      expect(standing(kind)).toBe('open')
      expect(turnsAfter(kind)).toEqual(['completion', 'pause', 'new_way', 'step_back'])
    }
  })
})

describe('goals', () => {
  const goal = (id: string, voice: Goal['voice'], underId: string | null): Goal => ({
    id,
    citizen: 'anna',
    voice,
    aim: 'keep',
    area: null,
    underId,
    author: { id: 'x', name: null },
    words: id,
    version: 1,
    writtenAt: new Date(0),
    turn: null,
    answers: [],
  })

  test('stand under wishes; what stands under none comes last and says so', () => {
    const tree = treeOf([
      goal('law', 'authority', null),
      goal('wish', 'person', null),
      goal('part', 'provider', 'law'),
      goal('help', 'provider', 'wish'),
      goal('lost', 'provider', 'unseen'),
    ])
    expect(tree.map((one) => [one.id, one.unlinked, one.under.map((sub) => sub.id)])).toEqual([
      ['wish', false, ['help']],
      ['law', true, ['part']],
      ['lost', true, []],
    ])
  })
})

test('words move within what the same people read', () => {
  expect(mayBecome('role_miss', 'role_have')).toBe(true)
  expect(mayBecome('story', 'meet_me')).toBe(false)
})
