import { beforeAll, describe, expect, test } from 'vitest'
import type { Shown } from '../visits.ts'
import { aGround, type Ground, plainAttempt } from './bad-input.ts'
import { classes } from './classes/all.ts'
import { MARKER } from './classes/requests.ts'
import { type Answered, six } from './six.ts'
import { askAs, type BadInput, tryBadInput } from './try-bad-input.ts'

let ground: Ground
let tried: BadInput
let fine: Answered

beforeAll(async () => {
  ground = await aGround()
  const met = ground.forms.find(({ pattern }) => pattern === '/min-kurs/haab/nyt')
  if (!met) throw new Error('The form for own words was not met.')
  const attempt = plainAttempt(ground, met)
  ground.listener.heard()
  const shown = await askAs(ground, attempt)
  const me = ground.whose.get(attempt.headers.cookie ?? '') ?? null
  fine = { attempt, shown, heard: ground.listener.heard(), logged: [], ms: 1, me }
  tried = await tryBadInput(ground)
}, 240_000)

const said = (answered: Answered) => six.flatMap((ask) => ask(ground, answered))

describe('the twenty kinds of bad input', () => {
  test('are twenty, with ten cases or more in each', () => {
    expect(classes.map(({ letter }) => letter).sort()).toEqual([...'ABCDEFGHIJKLMNOPQRST'])
    expect(classes.filter(({ cases }) => cases.length < 10).map(({ name }) => name)).toEqual([])
    for (const { cases, letter } of classes)
      expect(new Set(cases.map(({ name }) => name)).size, letter).toBe(cases.length)
  })

  test('are each tried on every form, and those for a field on every field', () => {
    expect(tried.classes.filter((one) => one.tried < ground.forms.length)).toEqual([])
    expect(tried.fields).toBeGreaterThanOrEqual(190)
    expect(tried.tried).toBeGreaterThanOrEqual(1_900)
  })

  test('do no harm anywhere: right answer, nothing changed, nothing told, kind words [ASVS 1.2.1] [ASVS 1.2.4] [ASVS 2.2.1] [ASVS 2.2.2] [ASVS 3.5.1] [ASVS 15.3.3] [ASVS 15.3.6] [ASVS 15.3.7] [ASVS 16.2.5] [ASVS 16.4.1] [ASVS 16.5.1]', () => {
    expect(tried.faults).toEqual([])
  })
})

describe('a fault is found', () => {
  const page = (html: string): Shown => ({ ...fine.shown, status: 422, to: '', html, text: '' })

  test('there is none in what a person of good will sends', () => {
    expect(fine.shown.status).toBe(303)
    expect(fine.heard.wrote).toContain('plan.own_words')
    expect(said(fine)).toEqual([])
  })

  test.each<[string, () => Answered, string]>([
    [
      'a broken answer',
      () => ({ ...fine, shown: { ...fine.shown, status: 500 } }),
      'answered with 500',
    ],
    [
      'another answer than the right one',
      () => ({ ...fine, attempt: { ...fine.attempt, wanted: [403] } }),
      'answered with 303',
    ],
    [
      'a change that was refused',
      () => ({ ...fine, shown: { ...fine.shown, status: 404 } }),
      'wrote in',
    ],
    ['another’s life', () => ({ ...fine, me: ground.nordby.somebody('Bo').id }), 'life of another'],
    [
      'a field nobody asked for',
      () => ({ ...fine, heard: { ...fine.heard, values: [MARKER] } }),
      'nobody asked for',
    ],
    [
      'a way out of the house',
      () => ({ ...fine, shown: { ...fine.shown, to: '//evil.example' } }),
      'out of the house',
    ],
    [
      'words in the log',
      () => ({
        ...fine,
        attempt: { ...fine.attempt, payload: 'kanariefugl' },
        logged: ['x kanariefugl'],
      }),
      'in the log',
    ],
    [
      'a script on the page',
      () => ({ ...fine, shown: page('<!doctype html><html lang="da"><script>1</script>') }),
      'inline script',
    ],
    ['blame', () => ({ ...fine, shown: page('<p>Feltet er ugyldigt.') }), 'says'],
    ['a slow answer', () => ({ ...fine, ms: 9_000 }), 'took 9000 ms'],
  ])('%s', (_, make, wanted) => {
    expect(said(make())).toEqual(expect.arrayContaining([expect.stringContaining(wanted)]))
  })
})
