import { newId } from '../../../src/platform/data/id.ts'
import { asked, type BadClass, headers, sent } from './case.ts'

const tooLarge = [413]
const calm = [303, 404, 409, 413, 422]

export const sizeAndStructure: BadClass = {
  letter: 'F',
  name: 'size and structure',
  each: 'form',
  cases: [
    ...['words', 'x', 'title'].map((name) =>
      asked(
        `a body larger than any letter, in ${name}`,
        () => ({ body: `${name}=${'a'.repeat(300_000)}` }),
        tooLarge,
      ),
    ),
    asked('a name longer than any', () => ({ body: `${'n'.repeat(60_000)}=1` })),
    asked('nothing at all', () => ({ body: '' })),
    asked('only separators', () => ({ body: '&&&===&=&%&%zz=1' })),
    asked('a thousand fields', () => ({
      body: Array.from({ length: 1000 }, (_, n) => `f${n}=${n}`).join('&'),
    })),
    asked('a thousand of one', (_, { field }) => ({
      body: `${encodeURIComponent(field.name)}=x&`.repeat(1000),
    })),
    asked('brackets in brackets', (_, { field }) => ({
      body: `${field.name}${'[a]'.repeat(500)}=x`,
    })),
    asked('a body of another kind', ({ headers }) => ({
      body: '{"words":"Anna","__proto__":{"admin":true}}',
      headers: { ...headers, 'content-type': 'application/json' },
    })),
    asked('a body in parts', ({ headers }) => ({
      body: '--x\r\ncontent-disposition: form-data; name="words"\r\n\r\nAnna\r\n--x--',
      headers: { ...headers, 'content-type': 'multipart/form-data; boundary=x' },
    })),
    sent('every field twice', (body) =>
      Object.fromEntries(Object.entries(body).map(([name, one]) => [name, [String(one), 'x']])),
    ),
    sent('every field empty', (body) =>
      Object.fromEntries(Object.keys(body).map((name) => [name, ''])),
    ),
    sent(
      'a text as long as a book in every field',
      (body) => Object.fromEntries(Object.keys(body).map((name) => [name, 'å'.repeat(9_000)])),
      calm,
    ),
    sent('names in capitals', (body) =>
      Object.fromEntries(Object.entries(body).map(([name, one]) => [name.toUpperCase(), one])),
    ),
  ],
}

const extra = (name: string, more: Record<string, string>) =>
  sent(name, (body) => ({ ...body, ...more }))
/** Stands in no statement: what nobody asked for is not seen. */
export const MARKER = '019aaaaa-dddd-7ddd-8ddd-dddddddddddd'

export const fieldsNobodyAskedFor: BadClass = {
  letter: 'O',
  name: 'fields nobody asked for',
  each: 'form',
  cases: [
    extra('somebody else as the person', { citizen_id: MARKER, citizenId: MARKER, borger: MARKER }),
    extra('somebody else as the author', {
      author_id: MARKER,
      written_by: MARKER,
      proposed_by: MARKER,
      added_by: MARKER,
    }),
    extra('an id of one’s own choice', { id: MARKER, object_id: MARKER, objectId: MARKER }),
    extra('a role', {
      role: MARKER,
      kind_: MARKER,
      kinds: MARKER,
      is_admin: MARKER,
      admin: MARKER,
    }),
    extra('another municipality', {
      municipality: MARKER,
      municipality_id: MARKER,
      tenant: MARKER,
    }),
    extra('another time', {
      written_at: MARKER,
      given_at: MARKER,
      created_at: MARKER,
      ended_at: MARKER,
    }),
    extra('an end', { ended_by: MARKER, put_away_by: MARKER, called_off_by: MARKER }),
    extra('the root of all objects', {
      __proto__x: MARKER,
      'constructor.prototype.x': MARKER,
      '__proto__[x]': MARKER,
    }),
    extra('a level of assurance', {
      level: MARKER,
      factors: MARKER,
      proved_at: MARKER,
      opened_by: MARKER,
    }),
    extra('a purpose', { purpose: MARKER, ground: MARKER, route: MARKER, request_id: MARKER }),
    asked('the root, by its name', (plain) => ({
      body: `__proto__=${MARKER}&constructor=${MARKER}&toString=${MARKER}&version=1`,
      headers: plain.headers,
    })),
    extra('what the database would call it', {
      'plan.goal.citizen_id': MARKER,
      words_sealed: MARKER,
      subject_: MARKER,
    }),
  ],
}

export const repeated: BadClass = {
  letter: 'P',
  name: 'at once, again and too late',
  each: 'form',
  cases: [
    sent('no once-key', (body) => ({ ...body, once: '' })),
    sent('a once-key that is none', (body) => ({ ...body, once: "'; drop table platform.once" })),
    sent('a once-key in capitals', (body) => ({ ...body, once: newId().toUpperCase() })),
    sent('two once-keys', (body) => ({ ...body, once: [newId(), newId()] })),
    sent('a version that never was', (body) => ({ ...body, version: '999999' }), calm),
    sent('version zero', (body) => ({ ...body, version: '0' }), calm),
    sent('less than any version', (body) => ({ ...body, version: '-1' }), calm),
    sent('a version in words', (body) => ({ ...body, version: 'nyeste' }), calm),
    sent('no version', ({ version: _, ...body }) => body, calm),
    sent('two versions', (body) => ({ ...body, version: ['1', '2'] }), calm),
    sent('the draft of another form', (body) => ({ ...body, draft: 'plan.goal:new' })),
    sent('a draft with a long name', (body) => ({ ...body, draft: 'x'.repeat(5_000) })),
    headers('sent again by a machine on the way', { 'idempotency-key': 'x', 'x-retry': '7' }),
  ],
}
