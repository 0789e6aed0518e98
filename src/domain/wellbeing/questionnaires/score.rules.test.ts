import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readQuestionnaire } from './questionnaire.schema.ts'
import { bandOf, rangeOf, scoreOf } from './score.rules.ts'
import { shipped } from './shipped.ts'

const [who5] = shipped
if (!who5) throw new Error('WHO-5 is shipped.')

describe('WHO-5', () => {
  test('has five items and six answers from 0 to 5, in the words of the source', () => {
    expect(who5.items.map(({ en }) => en)).toEqual([
      'I have felt cheerful and in good spirits',
      'I have felt calm and relaxed',
      'I have felt active and vigorous',
      'I woke up feeling fresh and rested',
      'My daily life has been filled with things that interest me',
    ])
    expect(who5.items.map(({ da }) => da)).toEqual([
      'I de sidste 2 uger har jeg været glad og i godt humør',
      'I de sidste 2 uger har jeg følt mig rolig og afslappet',
      'I de sidste 2 uger har jeg følt mig aktiv og energisk',
      'I de sidste 2 uger er jeg vågnet frisk og udhvilet',
      'I de sidste 2 uger har min dagligdag været fyldt med ting der interesserer mig',
    ])
    expect(who5.answers.map(({ points, da }) => [points, da])).toEqual([
      [5, 'Hele tiden'],
      [4, 'Det meste af tiden'],
      [3, 'Lidt mere end halvdelen af tiden'],
      [2, 'Lidt mindre end halvdelen af tiden'],
      [1, 'Lidt af tiden'],
      [0, 'På intet tidspunkt'],
    ])
  })

  test.each([
    [[0, 0, 0, 0, 0], 0],
    [[1, 1, 1, 1, 1], 20],
    [[3, 2, 2, 2, 4], 52],
    [[5, 5, 5, 5, 5], 100],
  ])('%j is the sum times four: %i', (answers, score) => {
    expect(scoreOf(who5, answers)).toBe(score)
  })

  test.each([[[5, 5, 5, 5, null]], [[5, 5, 5, 5]], [[]]])('%j is no number', (answers) => {
    expect(scoreOf(who5, answers)).toBeNull()
  })

  test('the guide says something of every number that there can be, and of no other', () => {
    expect(rangeOf(who5)).toEqual([0, 100])
    for (let score = 0; score <= 100; score += 4) expect(bandOf(who5, score)).toBeDefined()
    expect([35, 36, 50, 51].map((score) => bandOf(who5, score)?.support)).toEqual([
      ...[true, true, true],
      false,
    ])
    expect(bandOf(who5, null)).toBeUndefined()
    expect(bandOf(who5, 104)).toBeUndefined()
  })

  test('its licence lies beside its words, apart from the code', () => {
    const licence = readFileSync(new URL('who-5/LICENSE.md', import.meta.url), 'utf8')
    expect(licence).toContain('CC BY-NC-SA 3.0 IGO')
    expect(licence).toContain('World Health Organization')
    expect(who5.licence.name).toBe('CC BY-NC-SA 3.0 IGO')
  })
})

describe('a questionnaire file', () => {
  const good = JSON.parse(JSON.stringify({ ...who5, code: 'eget-skema' }))
  const read = (change: object) => readQuestionnaire(JSON.stringify({ ...good, ...change }))

  test('is read as it was written', () => {
    expect(read({})).toMatchObject({ ok: true, questionnaire: { code: 'eget-skema' } })
  })

  test.each([
    ['no items', { items: [] }, 'items'],
    ['41 items', { items: Array(41).fill({ da: 'a', en: 'a' }) }, 'items'],
    ['an item without English', { items: [{ da: 'a' }] }, 'items.0.en'],
    ['two answers of the same points', { answers: [...good.answers, good.answers[0]] }, 'answers'],
    ['bands and nothing to count', { scoring: null }, 'bands'],
    ['a band the wrong way round', { bands: [{ ...good.bands[0], from: 40, until: 3 }] }, 'bands'],
    ['no licence', { licence: undefined }, 'licence'],
    ['a code that is no address', { code: 'WHO 5' }, 'code'],
    ['more than the shape has', { script: 'x' }, '(fil)'],
  ])('%s: says where', (_, change, where) => {
    expect(read(change)).toEqual({ ok: false, problem: 'notShape', where: [where] })
  })

  test.each(['', '{', 'WHO-5', '[]', 'null', '42'])('%j is no questionnaire', (text) => {
    expect(readQuestionnaire(text).ok).toBe(false)
  })
})
