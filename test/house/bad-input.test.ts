import { beforeAll, describe, expect, test } from 'vitest'
import { isId, newId } from '../../src/platform/data/id.ts'

import { allAnswered, allRefused, type Change, changed, refused, takenOrRefused } from './asking.ts'
import { formsOfPeople, type Met } from './formed.ts'

import { friendly, hostile } from './hostile.ts'
import { type Ids, idsOf } from './ids.ts'
import { send, sendRaw, textsOf } from './inputs.ts'
import { type Nordby, triedNordby } from './nordby.ts'

let nordby: Nordby
let forms: Met[]
let ids: Ids

beforeAll(async () => {
  nordby = (await triedNordby()).nordby
  // Gates have no page of their own to show again; the wall asks them (test/wall/bad-input.ts).
  forms = (await formsOfPeople()).filter(({ pattern }) => !pattern.startsWith('nothing at'))
  // Everybody is signed in before anything is asked: a session is a change.
  for (const { who } of forms) await nordby.as(who)
  ids = await idsOf(nordby.town)
}, 120_000)

/** Two of a list, other ones for each field: over all fields, all of them. */
const twoOf = <T>(all: readonly T[], at: number): T[] =>
  all.filter((_, turn) => (turn + at) % Math.ceil(all.length / 2) === 0)

describe('what cannot be taken is answered with a sentence, and changes nothing', () => {
  test('there are forms of every kind, and fields in them', () => {
    expect(forms.length).toBeGreaterThanOrEqual(40)
    expect(new Set(forms.map(({ pattern }) => pattern)).size).toBeGreaterThanOrEqual(35)
    expect(forms.filter(({ form }) => textsOf(form).length > 0).length).toBeGreaterThanOrEqual(20)
  })

  test('a body larger than any letter: 413', async () => {
    const body = `words=${'a'.repeat(300_000)}`
    const asked = forms.map((met) => ({ met, name: '', ask: () => sendRaw(nordby, met, body) }))
    await allRefused(nordby, asked, [413], 40)
  }, 60_000)

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

  test('bytes that are no letters', async () => {
    const asked = forms.flatMap((met) =>
      textsOf(met.form).map(({ name }) => ({
        met,
        name,
        ask: () => sendRaw(nordby, met, `version=1&${encodeURIComponent(name)}=Anna%FF%C3%28`),
      })),
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

  test('a body of another kind, and none at all', async () => {
    const bodies: [body: string, type: string][] = [
      ['', 'application/x-www-form-urlencoded'],
      ['{"words":"Anna","__proto__":{"admin":true}}', 'application/json'],
      [
        '--x\r\ncontent-disposition: form-data; name="words"\r\n\r\nAnna\r\n--x--',
        'multipart/form-data; boundary=x',
      ],
      ['&&&===&=&%&%zz=1&words', 'application/x-www-form-urlencoded'],
    ]
    const needing = forms.filter(({ form }) => form.fields.some((f) => f.name === 'version'))
    const asked = needing.flatMap((met) =>
      bodies.map(([body, type]) => ({
        met,
        name: type,
        ask: () => sendRaw(nordby, met, body, type),
      })),
    )
    await allRefused(nordby, asked, refused, 30)
  }, 60_000)
})

describe('what is odd does no harm', () => {
  const odd: [name: string, change: Change][] = [
    ['empty', (_, { fields }) => Object.fromEntries(fields.map(({ name }) => [name, '']))],
    [
      'every field twice',
      (sent) =>
        Object.fromEntries(
          Object.entries(sent).map(([name, value]) => [name, [String(value), 'x']]),
        ),
    ],
    ['no once-key', (sent) => ({ ...sent, once: '' })],
    ['a once-key that is none', (sent) => ({ ...sent, once: "'; drop table platform.once" })],
    ['a draft of another', (sent) => ({ ...sent, draft: 'plan.goal:new' })],
    [
      'fields that nobody asked for (ASVS 5.0, 15.3.3)',
      (sent) => ({
        ...sent,
        __proto__x: '1',
        constructor: '1',
        citizen_id: nordby.somebody('Maria').id,
        author_id: nordby.somebody('Maria').id,
        kind: 'admin',
        id: newId(),
      }),
    ],
  ]
  test.each(odd)(
    '%s',
    async (name, change) => {
      const asked = forms.map((met) => ({
        met,
        name,
        ask: () => send(nordby, met, friendly, change),
      }))
      await takenOrRefused(nordby, asked, 40)
      expect(({} as Record<string, unknown>).x).toBeUndefined()
    },
    60_000,
  )

  test('every hostile text, in every field', async () => {
    const short = hostile.filter(({ text }) => text.length <= 500)
    const texted = forms.filter(({ form }) => textsOf(form).length > 0)
    const asked = texted.flatMap((met, at) =>
      // A dozen for each form; over all forms, every text several times.
      short
        .filter((_, turn) => (turn + at) % 5 === 0)
        .map(({ name, text }) => ({ met, name, ask: () => send(nordby, met, text) })),
    )
    await allAnswered(asked, 200)
  }, 120_000)

  test('everybody was signed in to the last: what was refused was refused to them', async () => {
    for (const who of new Set(forms.map((met) => met.who)))
      expect((await (await nordby.as(who)).get('/mig')).status, String(who)).toBe(who ? 200 : 303)
  })

  test('nobody else’s life was touched', async () => {
    const maria = nordby.somebody('Maria')
    const rows = await nordby.town.seeds((write) =>
      write.q
        .selectFrom('audit.event')
        .select('actor_id')
        .where('citizen_id', '=', maria.id)
        .where('actor_id', '!=', maria.id)
        .where('purpose', '!=', 'system')
        .execute(),
    )
    const senders = new Set(forms.map(({ who }) => nordby.somebody(who ?? '').id))
    expect(rows.filter(({ actor_id }) => senders.has(actor_id ?? ''))).toEqual([])
  })
})
