import { allGates, allRoutes } from '../../src/app.routes.ts'
import type { Gate } from '../../src/platform/identity/gates.ts'
import type { Route } from '../../src/platform/web/routes.ts'
import type { Shown } from '../visits.ts'

export const routes: readonly Route[] = allRoutes({ demo: true, secure: false })

/** Where somebody becomes somebody: no pages, and served beside them. Only their table is read here. */
export const gates: readonly Gate[] = allGates({ secure: false } as Parameters<typeof allGates>[0])

const isParameter = (part: string) => part.startsWith(':')
const partsOf = (address: string) => address.split(/[?#]/)[0]?.split('/') ?? []

/** The route that an address leads to, as the router finds it: the words of an address before its holes. */
export function routeOf(method: 'GET' | 'POST', address: string): Route | undefined {
  const parts = partsOf(address)
  const fits = (route: Route) => {
    const wanted = route.pattern.split('/')
    return (
      route.method === method &&
      wanted.length === parts.length &&
      wanted.every((part, at) => isParameter(part) || part === parts[at])
    )
  }
  const holes = (route: Route) => route.pattern.split('/').filter(isParameter).length
  return routes.filter(fits).sort((one, other) => holes(one) - holes(other))[0]
}

const attributes = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g

export const readable = (html: string) =>
  html
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')

/** The attributes of a tag's inside, as the browser would read them. */
export function attributesIn(inside: string): Record<string, string> {
  const found: Record<string, string> = {}
  for (const [, name = '', ...values] of inside.matchAll(attributes)) {
    found[name.toLowerCase()] = readable(values.find((value) => value !== undefined) ?? '')
  }
  return found
}

/** A page, and not a file to take along. */
export const isPage = ({ headers }: Shown): boolean =>
  headers.get('content-type')?.startsWith('text/html') ?? false

/** Where a page leads, on our own host. */
export function linksIn(html: string): string[] {
  const anchors = [...html.matchAll(/<a\b((?:"[^"]*"|'[^']*'|[^"'>])*)>/g)]
  return anchors
    .map(([, inside = '']) => attributesIn(inside).href ?? '')
    .filter((href) => href.startsWith('/') && !href.startsWith('//'))
    .map((href) => href.split('#')[0] ?? '')
}

/** What every answer carries (ASVS 5.0, 3.4 and 14.2.2). */
const headers: [name: string, wanted: RegExp][] = [
  ['content-security-policy', /default-src 'none'.*object-src 'none'.*frame-ancestors 'none'/],
  ['content-security-policy', /base-uri 'none'/],
  ['content-security-policy', /^(?!.*(unsafe-inline|unsafe-eval|\*|http:)).*$/],
  ['strict-transport-security', /max-age=(3153[6-9]\d{3}|[4-9]\d{7}|\d{9,}).*includeSubDomains/],
  ['x-content-type-options', /^nosniff$/],
  ['referrer-policy', /^(same-origin|no-referrer)$/],
  ['cross-origin-opener-policy', /^same-origin$/],
  ['cross-origin-resource-policy', /^same-origin$/],
  ['permissions-policy', /camera=\(\)/],
]
const never = ['access-control-allow-origin', 'server', 'x-powered-by', 'etag', 'last-modified']

export function headerProblems(sent: Headers, kept: 'no-store' | 'may be kept'): string[] {
  const problems = headers
    .filter(([name, wanted]) => !wanted.test(sent.get(name) ?? ''))
    .map(([name]) => `${name} is ”${sent.get(name) ?? ''}”`)
  const present = never.filter((name) => sent.has(name)).map((name) => `${name} is sent`)
  const keeps = kept === 'no-store' && sent.get('cache-control') !== 'no-store'
  const cookies = sent
    .getSetCookie()
    .filter(
      (one) => !/Path=\/;.*HttpOnly.*SameSite=(Lax|Strict)/i.test(one) || /Domain=/i.test(one),
    )
  return [
    ...problems,
    ...present,
    ...(keeps ? [`cache-control is ”${sent.get('cache-control') ?? ''}”`] : []),
    ...cookies.map((one) => `a loose cookie: ${one.split('=')[0]}`),
  ]
}

export const titleOf = (html: string) => /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? ''

/** What must hold of every page, whoever asked and however it went. */
export function pageProblems({ html, headers: sent }: Pick<Shown, 'html' | 'headers'>): string[] {
  const ids = [...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id)
  const rules: [boolean, string][] = [
    [!html.startsWith('<!doctype html><html'), 'does not begin as HTML'],
    [!/<html[^>]*\slang="(da|en)"/.test(html), 'has no language'],
    [(html.match(/<h1[\s>]/g) ?? []).length !== 1, 'has not one h1'],
    [(html.match(/<main[\s>]/g) ?? []).length !== 1, 'has not one main'],
    [(html.match(/<title>/g) ?? []).length !== 1 || titleOf(html).trim() === '', 'has no title'],
    [!/<meta name="viewport"/.test(html), 'has no viewport'],
    [/\sstyle=|<style[\s>]/i.test(html), 'has its own style'],
    [/<[^>]*\son[a-z]+=/i.test(html.replaceAll(/"[^"]*"/g, '""')), 'has a handler'],
    [/<script(?![^>]*\ssrc="\/assets\/)[^>]*>/.test(html), 'has an inline script'],
    [/\b(?:src|srcset|action)="(?:[a-z]+:)?\/\//.test(html), 'loads from elsewhere'],
    [new Set(ids).size !== ids.length, 'has the same id twice'],
    // Between letters it may be part of a random word, as of what a passkey signs.
    [
      /undefined|\[object |(?<![\w-])NaN(?![\w-])|&amp;amp;|Invalid Date/.test(html),
      'shows what was not meant',
    ],
    [!(sent.get('content-type') ?? '').includes('text/html; charset=utf-8'), 'has another type'],
  ]
  const broken = rules.filter(([is]) => is).map(([, said]) => said)
  return [...broken, ...headerProblems(sent, 'no-store')]
}
