import { newId } from '../../../src/platform/data/id.ts'
import { asked, type BadClass, type Case, headers } from './case.ts'

const away = [303]
const calm = [303, 403, 404, 409, 422]
const nothing = [403, 404, 405, 422]

/** Puts something in the place of each name in the address. */
const inAddress = (name: string, with_: (own: string) => string): Case => ({
  name,
  fits: ({ met }) => met.pattern.includes(':'),
  make: (plain) => ({
    ...plain,
    wanted: nothing,
    address: plain.address.replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, with_),
  }),
})

const kinds = ['goal', 'step', 'words', 'appointment', 'channel', 'person', 'citizen']
const ofAnother: Case[] = kinds.map((kind) => ({
  name: `another’s ${kind}`,
  fits: ({ met, theirs }) => met.pattern.includes(`:${kind}`) && theirs.has(kind),
  make: (plain, { met, theirs }) => {
    const at = met.pattern.split('/').indexOf(`:${kind}`)
    const parts = plain.address.split('/')
    parts[at] = theirs.get(kind) ?? ''
    return { ...plain, address: parts.join('/'), wanted: calm }
  },
}))

export const otherIds: BadClass = {
  letter: 'N',
  name: 'the ids of others',
  each: 'form',
  cases: [
    ...ofAnother,
    inAddress('an id of nothing', () => newId()),
    inAddress('all zero', () => '00000000-0000-0000-0000-000000000000'),
    inAddress('in capitals', (own) => own.toUpperCase()),
    inAddress('without lines', (own) => own.replaceAll('-', '')),
    inAddress('and a little more', (own) => `${own}0`),
    inAddress('and a quote', (own) => `${own}'`),
    inAddress('and the end of a text', (own) => `${own}%00`),
    inAddress('a star', () => '*'),
    inAddress('a number', () => '1'),
    inAddress('up one', (own) => `..%2f${own}`),
    asked('another’s thing in each hidden field', (plain, { theirs }) => ({
      body: Object.fromEntries(
        Object.entries(plain.body as Record<string, string>).map(([name, one]) => [
          name,
          /^[0-9a-f]{8}-[0-9a-f-]{27}$/.test(String(one)) && name !== 'once'
            ? (theirs.get('goal') ?? '')
            : one,
        ]),
      ),
    })),
  ],
}

const as = (name: string): Case =>
  asked(
    `by ${name}`,
    ({ headers: has }, { cookies }) => ({ headers: { ...has, cookie: cookies.get(name) ?? '' } }),
    calm,
  )

export const workflow: BadClass = {
  letter: 'T',
  name: 'the wrong person, the wrong moment',
  each: 'form',
  cases: [
    ...[
      'Maria',
      'Peter',
      'Mehmet',
      'Ida',
      'Hassan',
      'Ulla',
      'Bo',
      'Karen',
      'stranger',
      'staff of elsewhere',
    ].map(as),
    asked('by nobody', ({ headers: has }) => ({ headers: { ...has, cookie: '' } }), away),
    asked('with no yes and no no', (plain) => ({
      body: { ...(plain.body as Record<string, string>), answer: 'måske' },
    })),
    asked('until the end of time', (plain) => ({
      body: { ...(plain.body as Record<string, string>), until: '9999-12-31' },
    })),
    asked('until yesterday', (plain) => ({
      body: { ...(plain.body as Record<string, string>), until: '2020-01-01' },
    })),
    asked('everything there is', (plain) => ({
      body: { ...(plain.body as Record<string, string>), subjects: ['hopes', 'alt', '*', 'hopes'] },
    })),
    headers('as if already agreed', { 'x-consent': 'yes', 'x-confirmed': 'true' }),
  ],
}
