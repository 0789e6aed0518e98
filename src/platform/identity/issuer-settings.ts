import { z } from 'zod'
import { levels as assurances, type Level } from './level.ts'

/** Who comes by this issuer. Each has one, and one only. */
export type Comers = 'citizen' | 'staff'

export interface IssuerSettings {
  comers: Comers
  issuer: string
  clientId: string
  clientSecret: string
  scope: string
  /** Asked for at the issuer, where it wants to know which level is wanted. */
  acrValues: string
  /** The one algorithm in which this issuer signs (ASVS 5.0, 9.1.2). */
  alg: 'RS256' | 'PS256' | 'ES256'
  /** What the issuer's words for a level of assurance mean; a word that is not here means none. */
  levels: ReadonlyMap<string, Level>
  /** Below this nobody comes in by this issuer (ASVS 5.0, 6.8.4). */
  minimum: Level
  /** Values of `amr` that mean two factors. */
  secondFactor: readonly string[]
  /** More hosts than the issuer's own, when its tokens or keys are fetched there. */
  hosts: readonly string[]
  /** The claim with the civil registration number, for those who sign in for the first time. */
  cprClaim: string | undefined
}

const assurance = z.enum(assurances)
const NSIS = 'https://data.gov.dk/concept/core/nsis/loa/'
/** Both as NSIS writes them and as brokers shorten them. */
const usualLevels: [string, Level][] = (['Low', 'Substantial', 'High'] as const).flatMap(
  (word): [string, Level][] => [
    [word, word.toLowerCase() as Level],
    [NSIS + word, word.toLowerCase() as Level],
    [`urn:nsis:${word.toLowerCase()}`, word.toLowerCase() as Level],
  ],
)

const list = z.string().transform((text) => text.split(/[\s,]+/).filter(Boolean))
const pair = /^(.+)=(none|low|substantial|high)$/
const levels = list.transform((all, context) =>
  all.map((one): [string, Level] => {
    const [, word = '', level] = pair.exec(one) ?? []
    const read = assurance.safeParse(level)
    if (!read.success) context.addIssue({ code: 'custom', message: 'level' })
    return [word, read.data ?? 'none']
  }),
)

const shape = z.object({
  ISSUER: z.url({ protocol: /^https?$/ }),
  CLIENT: z.string().min(1).max(200),
  SECRET: z.string().min(16).max(400),
  SCOPE: z.string().max(400).default('openid'),
  ACR_VALUES: z.string().max(400).default(''),
  ALG: z.enum(['RS256', 'PS256', 'ES256']).default('RS256'),
  LEVELS: levels.default(usualLevels),
  MINIMUM: assurance.default('substantial'),
  SECOND_FACTOR: list.default(['mfa']),
  HOSTS: list.default([]),
  CPR_CLAIM: z.string().min(1).max(80).optional(),
})

const loopback = /^(localhost|.*\.localhost|127(\.\d+){3}|\[::1\]|0\.0\.0\.0)$/

/**
 * Reads `RORET_CITIZEN_…` or `RORET_STAFF_…`; nothing when no issuer is named.
 * In production it is https and not this machine itself (ASVS 5.0, 12.3.2).
 */
export function readIssuer(
  env: Record<string, string | undefined>,
  comers: Comers,
  production: boolean,
): { settings: IssuerSettings | undefined } | { problem: string } {
  const prefix = `RORET_${comers.toUpperCase()}_`
  const given = Object.entries(env)
    .filter(([name, value]) => name.startsWith(prefix) && value)
    .map(([name, value]) => [name.slice(prefix.length), value] as const)
  if (given.length === 0) return { settings: undefined }
  const parsed = shape.safeParse(Object.fromEntries(given))
  if (!parsed.success) return { problem: prefix + String(parsed.error.issues[0]?.path[0] ?? '') }
  const all = parsed.data
  const { protocol, hostname } = new URL(all.ISSUER)
  if (production && (protocol !== 'https:' || loopback.test(hostname)))
    return { problem: `${prefix}ISSUER` }
  const settings = {
    comers,
    issuer: all.ISSUER,
    clientId: all.CLIENT,
    clientSecret: all.SECRET,
    scope: all.SCOPE,
    acrValues: all.ACR_VALUES,
    alg: all.ALG,
    levels: new Map(all.LEVELS),
    minimum: all.MINIMUM,
    secondFactor: all.SECOND_FACTOR,
    hosts: all.HOSTS,
    cprClaim: all.CPR_CLAIM,
  }
  return { settings }
}
