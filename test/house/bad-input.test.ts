import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { isId, newId } from '../../src/platform/data/id.ts'

import { allRefused, changed, refused } from './asking.ts'
import { formsOfPeople, type Met } from './formed.ts'

import { type Ids, idsOf } from './ids.ts'
import { textsOf } from './inputs.ts'
import { aNordby, type Nordby } from './nordby.ts'

let nordby: Nordby
let forms: Met[]
let ids: Ids

beforeAll(async () => {
  // Its own: others send what is taken, and then a refusal may be another.
  nordby = await aNordby()
  // What is odd in itself (bytes, bodies, sizes, hostile texts) is tried by the wall (test/wall/bad-input.ts).
  // Gates have no page of their own to show again; the wall asks them too.
  forms = (await formsOfPeople()).filter(({ pattern }) => !pattern.startsWith('nothing at'))
  // Everybody is signed in before anything is asked: a session is a change.
  for (const { who } of forms) await nordby.as(who)
  ids = await idsOf(nordby.town)
}, 120_000)
afterAll(() => nordby.town.close())

/** Two of a list, other ones for each field: over all fields, all of them. */
const twoOf = <T>(all: readonly T[], at: number): T[] =>
  all.filter((_, turn) => (turn + at) % Math.ceil(all.length / 2) === 0)

describe('what cannot be taken is answered with a sentence, and changes nothing', () => {
  test('there are forms of every kind, and fields in them', () => {
    expect(forms.length).toBeGreaterThanOrEqual(40)
    expect(new Set(forms.map(({ pattern }) => pattern)).size).toBeGreaterThanOrEqual(35)
    expect(forms.filter(({ form }) => textsOf(form).length > 0).length).toBeGreaterThanOrEqual(20)
  })

  test('a text longer than its field', async () => {
    // A whole development plan is pasted at once; everything else is shorter.
    const asked = forms
      .filter(({ pattern }) => pattern !== '/udviklingsplan/indlaes')
      .flatMap((met) =>
        textsOf(met.form).map(({ name }) =>
          changed(nordby, met, name, (sent) => ({ ...sent, [name]: 'å'.repeat(40_000) })),
        ),
      )
    await allRefused(nordby, asked, [422], 30)
  }, 60_000)

  test('days and hours that do not exist', async () => {
    const days = [
      '31/02/2026',
      '2026-02-30',
      '9999-99-99',
      '0000-00-00',
      '1e9',
      'i går-agtigt',
      '١٢',
    ]
    const hours = ['25:00', '12:60', '-1:00', 'noon', '99', "10:00'--"]
    const asked = forms.flatMap((met) =>
      met.form.fields
        .filter(({ type }) => type === 'date' || type === 'time')
        .flatMap(({ name, type }, at) =>
          twoOf(type === 'date' ? days : hours, at).map((bad) =>
            changed(nordby, met, `${name}=${bad}`, (sent) => ({ ...sent, [name]: bad })),
          ),
        ),
    )
    await allRefused(nordby, asked, [422], 24)
  }, 60_000)

  test('a choice that is not offered, and a version that never was', async () => {
    const asked = forms.flatMap((met) =>
      met.form.fields
        .filter(({ name, kind }) => kind === 'choice' || name === 'version')
        .flatMap(({ name }, at) =>
          twoOf(['x', "' or 1=1", '-1', '__proto__', '1e3', newId()], at).map((bad) =>
            changed(nordby, met, `${name}=${bad}`, (sent) => ({ ...sent, [name]: bad })),
          ),
        ),
    )
    await allRefused(nordby, asked, refused, 80)
  }, 60_000)

  test('somebody else’s ids', async () => {
    // A person is added by a code or from a list: without the code, it is the id that is looked at.
    const theirs = (met: Met) => {
      const me = nordby.somebody(met.who ?? '').id
      const others = ['goal', 'step', 'words', 'appointment', 'channel', 'focusArea'].flatMap(
        (kind) => (ids[kind] ?? []).filter(({ citizen }) => citizen !== me).slice(-1),
      )
      return [...others.map(({ id }) => id), nordby.somebody('Maria').id]
    }
    const asked = forms.flatMap((met) =>
      met.form.fields
        .filter(({ name, value, options }) => name !== 'once' && [value, ...options].some(isId))
        .flatMap(({ name, options }) =>
          theirs(met)
            .filter((id) => !options.includes(id))
            .map((id) =>
              changed(nordby, met, `${name}=${id}`, ({ code: _, ...sent }) => ({
                ...sent,
                [name]: id,
              })),
            ),
        ),
    )
    await allRefused(nordby, asked, refused, 40)
  }, 60_000)
})
