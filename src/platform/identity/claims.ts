import type { IssuerSettings } from './issuer-settings.ts'
import { decodeProtectedHeader, type Header } from './jws.ts'
import type { Level } from './level.ts'

/** What an issuer says of the one who came. */
export interface Identified {
  issuer: string
  subject: string
  level: Level
  factors: 1 | 2
  cpr: string | undefined
  /** The issuer's own name for its session, by which it can end ours. */
  sid: string | undefined
}

type Claims = Record<string, unknown>
const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value.length > 0 && value.length <= 400 ? value : undefined

/** Where brokers put the NSIS level: `acr` by OpenID Connect, the others by OIOSAML's names. */
const levelClaims = ['acr', 'loa', 'nsis_loa', 'https://data.gov.dk/concept/core/nsis/loa']

/** The level that the issuer vouches for; none when it says nothing that its settings know. */
export function levelOf(claims: Claims, levels: IssuerSettings['levels']): Level {
  for (const name of levelClaims) {
    const level = levels.get(textOf(claims[name]) ?? '')
    if (level) return level
  }
  return 'none'
}

/** Two factors only where the issuer says so: silence is one (ASVS 5.0, 6.3.3 and 6.8.4). */
export function factorsOf(claims: Claims, secondFactor: readonly string[]): 1 | 2 {
  const used = Array.isArray(claims.amr) ? claims.amr : []
  return used.some((one) => secondFactor.includes(String(one))) ? 2 : 1
}

export function identifiedBy(settings: IssuerSettings, claims: Claims): Identified | undefined {
  const subject = textOf(claims.sub)
  if (!subject) return undefined
  return {
    issuer: settings.issuer,
    subject,
    level: levelOf(claims, settings.levels),
    factors: factorsOf(claims, settings.secondFactor),
    cpr: settings.cprClaim ? textOf(claims[settings.cprClaim]) : undefined,
    sid: textOf(claims.sid),
  }
}

/** An ID token calls itself JWT or nothing; any other type of token is not one (ASVS 5.0, 9.2.2). */
export function isIdToken(token: string | undefined): boolean {
  const header: Header | undefined = token ? decodeProtectedHeader(token) : undefined
  return header !== undefined && (header.typ === undefined || header.typ.toUpperCase() === 'JWT')
}
