import { describe, expect, test } from 'vitest'
import type { Turn, TurnKind } from '../plan.types.ts'
import { pathOf } from './path.rules.ts'

const step = (id: string) => ({ id, words: `skridt ${id}` })
const bend = (object: string, kind: TurnKind, words: string | null = null): Turn => ({
  subject: object === 'goal' ? 'goals' : 'steps',
  object,
  kind,
  by: { id: 'anna', name: 'Anna' },
  words,
  at: new Date(0),
})
const kinds = (steps: string[], turns: Turn[]) =>
  pathOf(steps.map(step), turns).map((stone) => stone.kind)

describe('the winding path', () => {
  test('is empty before anything is there', () => {
    expect(pathOf([], [])).toEqual([])
  })

  test('has the next step here and the others ahead', () => {
    expect(pathOf([step('a'), step('b')], [])).toEqual([
      { kind: 'here', label: 'skridt a' },
      { kind: 'ahead', label: 'skridt b' },
    ])
  })

  test('goes forward, and back, and what was walked stays walked', () => {
    expect(kinds(['a', 'b'], [bend('a', 'completion'), bend('a', 'reopening')])).toEqual([
      'done',
      'back',
      'here',
      'ahead',
    ])
  })

  test('tells of a pause and another way in the words that were said there', () => {
    const turns = [
      bend('goal', 'pause', 'Jeg er træt'),
      bend('goal', 'resumption'),
      bend('goal', 'new_way', 'Et mindre kor'),
    ]
    expect(pathOf([step('a')], turns)).toEqual([
      { kind: 'pause', label: 'Jeg er træt' },
      { kind: 'new_way', label: 'Et mindre kor' },
      { kind: 'here', label: 'skridt a' },
    ])
  })

  test('stands somewhere also when every step is taken, until the person says it is reached', () => {
    const walked = [bend('a', 'completion'), bend('goal', 'step_back')]
    expect(kinds(['a'], walked)).toEqual(['done', 'back', 'here'])
    expect(kinds(['a'], [...walked, bend('goal', 'completion', 'Nu synger jeg')])).toEqual([
      'done',
      'back',
      'done',
    ])
  })

  test('does not tell of steps that are put away', () => {
    expect(kinds(['a'], [bend('gone', 'completion')])).toEqual(['here'])
  })
})
