import { asked, type BadClass, type Case, headers } from './case.ts'

const notThere = [404, 405]
const method = (name: string): Case =>
  asked(`${name}`, ({ headers: has }) => ({ method: name, body: '', headers: has }), notThere)
const at = (
  name: string,
  change: (address: string) => string,
  wanted: readonly number[] = notThere,
): Case => asked(name, ({ address }) => ({ address: change(address) }), wanted)

export const http: BadClass = {
  letter: 'Q',
  name: 'odd requests',
  each: 'form',
  cases: [
    ...['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'PROPFIND', 'MKCOL'].map(method),
    at('a style sheet that is none', (address) => `${address}/x.css`),
    at('a picture that is none', (address) => `${address}/1.png;x=y`),
    at('a line more', (address) => `${address}/`),
    at('two lines', (address) => `/${address}`),
    at('a parameter of the path', (address) => `${address};jsessionid=1`),
    at('a dot', (address) => `${address}.json`),
    at('a line that is hidden', (address) => address.replace(/\/(?=[^/]*$)/, '%2f')),
    at('the end of a text', (address) => `${address}%00.html`),
    at('in capitals', (address) => address.toUpperCase()),
    headers('another method in a header', {
      'x-http-method-override': 'DELETE',
      'x-method-override': 'PUT',
    }),
    headers('another address in a header', {
      'x-original-url': '/mine-borgere',
      'x-rewrite-url': '/i-dag',
    }),
    headers('another client', {
      'x-forwarded-for': '127.0.0.1',
      'x-real-ip': '::1',
      'x-user-id': '1',
      'x-user': 'admin',
    }),
    headers('a long header', { 'x-long': 'a'.repeat(7_000) }),
    headers('another language', {
      'accept-language': '*;q=0, ../../da',
      accept: 'application/json',
    }),
    headers('letters of another kind', {
      'content-type': 'application/x-www-form-urlencoded; charset=utf-7',
    }),
    headers('a part of it', {
      range: 'bytes=0-1',
      'if-none-match': '*',
      'if-modified-since': 'Thu, 01 Jan 1970 00:00:00 GMT',
    }),
    headers('a change of protocol', {
      'x-upgrade': 'websocket',
      te: 'trailers',
      'x-expect': '100-continue',
    }),
  ],
}

/** Every name that a way back may have. */
const back = (text: string) => ({
  videre: text,
  tilbage: text,
  next: text,
  to: text,
  from: text,
  return: text,
  back: text,
})
const leads = (name: string, text: string): Case =>
  asked(name, ({ address, body, ...plain }) => ({
    ...plain,
    address: `${address}?${new URLSearchParams(back(text))}`,
    body:
      typeof body === 'string' || body instanceof Uint8Array ? body : { ...body, ...back(text) },
    payload: text,
  }))

export const redirects: BadClass = {
  letter: 'R',
  name: 'ways out of the house',
  each: 'form',
  cases: [
    leads('another site', 'https://evil.example/'),
    leads('another site, without its scheme', '//evil.example/min-kurs'),
    leads('another site, the other line', '/\\evil.example'),
    leads('three lines', '///evil.example'),
    leads('after a tab', '/\t/evil.example'),
    leads('escaped', '/%2f%2fevil.example'),
    leads('as a user', 'http://localhost@evil.example'),
    leads('a script', 'javascript:taken()'),
    leads('the machine itself', 'http://127.0.0.1:5432/'),
    leads('the cloud’s own address', 'http://169.254.169.254/latest/meta-data/'),
    leads('a file', 'file:///etc/passwd'),
    leads('with a new header', '/min-kurs\r\nSet-Cookie: roret=taken'),
    headers('by another host', {
      'x-forwarded-host': 'evil.example',
      'x-host': 'evil.example',
      forwarded: 'host=evil.example',
    }),
    headers('by where one came from', {
      referer: 'https://evil.example/',
      origin: 'https://evil.example',
    }),
  ],
}
