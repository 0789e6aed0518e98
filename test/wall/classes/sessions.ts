import { newId } from '../../../src/platform/data/id.ts'
import { asked, type BadClass, type Case } from './case.ts'

const away = [303]
const no = [403]

const cookie = (name: string, text: (own: string) => string) =>
  asked(name, ({ headers: has }) => ({ headers: { ...has, cookie: text(has.cookie ?? '') } }), away)

export const sessions: BadClass = {
  letter: 'L',
  name: 'sessions',
  each: 'form',
  cases: [
    cookie('none', () => ''),
    cookie('empty', () => 'roret='),
    cookie('a guess', () => `roret=${newId()}`),
    cookie('a letter more', (own) => `${own}x`),
    cookie('a letter less', (own) => own.slice(0, -1)),
    cookie('in other letters', (own) => own.replace('roret=', 'RORET=')),
    cookie('as a host cookie', (own) => own.replace('roret=', '__Host-roret=')),
    cookie('very long', () => `roret=${'A'.repeat(6_000)}`),
    cookie('a quote', () => "roret=' or '1'='1"),
    cookie('half a byte', () => 'roret=%E0%A4%A'),
    asked(
      'another municipality’s',
      ({ headers: has }, { cookies }) => ({
        headers: { ...has, cookie: cookies.get('elsewhere') ?? '' },
      }),
      away,
    ),
    asked(
      'one that was ended',
      ({ headers: has }, { cookies }) => ({
        headers: { ...has, cookie: cookies.get('ended') ?? '' },
      }),
      away,
    ),
    asked(
      'in the address',
      ({ headers: has, address }) => {
        const { cookie: own = '', ...rest } = has
        return { headers: rest, address: `${address}?${own}&token=${own.slice(6)}` }
      },
      away,
    ),
    asked(
      'as a bearer',
      ({ headers: has }) => {
        const { cookie: own = '', ...rest } = has
        return { headers: { ...rest, authorization: `Bearer ${own.slice(6)}`, 'x-session': own } }
      },
      away,
    ),
  ],
}

const origin = (name: string, more: Record<string, string>): Case =>
  asked(
    name,
    ({ headers: has }) => {
      const { 'sec-fetch-site': _, ...rest } = has
      return { headers: { ...rest, ...more } }
    },
    no,
  )

export const origins: BadClass = {
  letter: 'M',
  name: 'from another place',
  each: 'form',
  cases: [
    origin('from nowhere', {}),
    origin('from another site', { 'sec-fetch-site': 'cross-site' }),
    origin('from a neighbour', { 'sec-fetch-site': 'same-site' }),
    origin('typed by hand', { 'sec-fetch-site': 'none' }),
    origin('two answers', { 'sec-fetch-site': 'same-origin, cross-site' }),
    origin('in capitals', { 'sec-fetch-site': 'SAME-ORIGIN' }),
    origin('another host', { origin: 'https://evil.example' }),
    origin('no host', { origin: 'null' }),
    origin('ours at the front', { origin: 'http://localhost.evil.example' }),
    origin('ours as a user', { origin: 'http://localhost@evil.example' }),
    origin('ours at the end', { origin: 'http://evil.example/localhost' }),
    origin('another port', { origin: 'http://localhost:8443' }),
    origin('only where it came from', { referer: 'http://localhost/min-kurs' }),
    origin('the browser says no, the origin yes', {
      'sec-fetch-site': 'cross-site',
      origin: 'http://localhost',
    }),
  ],
}
