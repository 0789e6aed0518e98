import { resolve } from 'node:path'
import { z } from 'zod'
import { type Comers, type IssuerSettings, readIssuer } from './identity/issuer-settings.ts'

const flag = z
  .enum(['0', '1', 'true', 'false', 'on', 'off'])
  .transform((v) => ['1', 'true', 'on'].includes(v))

const shape = z.object({
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  RORET_DATA: z.string().min(1).default('./data'),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  DATABASE_OWNER_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  RORET_DEMO: flag.optional(),
  RORET_KEYS: z.string().optional(),
  RORET_OWN_KEYS: z.string().optional(),
  RORET_ADDRESS: z.url().optional(),
  RORET_SMTP: z.url({ protocol: /^smtps?$/ }).optional(),
  RORET_MAIL_FROM: z.string().max(200).optional(),
  // A text message gateway: its address, what opens it, whose name stands there, and what it signs receipts with.
  RORET_SMS_ADDRESS: z.url({ protocol: /^https$/ }).optional(),
  RORET_SMS_TOKEN: z.string().min(16).max(400).optional(),
  RORET_SMS_FROM: z
    .string()
    .regex(/^[\w +-]{1,20}$/)
    .optional(),
  RORET_SMS_SECRET: z.string().min(32).max(400).optional(),
  RORET_POST_FOLDER: z.string().min(1).optional(),
  RORET_PUSH: flag.optional(),
  RORET_LOG_HEADS: z.string().min(1).optional(),
  RORET_LOG_HEADS_ADDRESS: z.url({ protocol: /^https$/ }).optional(),
  // Where a hole is told of (RFC 9116): an address to write to, a page, or a number.
  RORET_SECURITY_CONTACT: z
    .string()
    .max(200)
    .regex(/^(?:mailto:|https:\/\/|tel:)[\x21-\x7e]+$/)
    .optional(),
  RORET_CLAMAV: z
    .string()
    .max(300)
    .regex(/^(?:tcp:\/\/[^\s/:]+:\d{1,5}|unix:\/\S+)$/)
    .optional(),
  RORET_LOG: z.enum(['info', 'warn', 'error', 'silent']).default('info'),
})

export interface Settings {
  port: number
  directory: string
  databaseUrl: string | undefined
  ownerUrl: string | undefined
  /** Invented people, one click each. Only ever with the embedded database or when asked for by name. */
  demo: boolean
  keys: string | undefined
  /** The keys of what people write in rooms of their own; never the same as the ordinary ones. */
  ownKeys: string | undefined
  /** The address people use, when it is served to others: then it is production. */
  publicAddress: string | undefined
  /** Who says who people are: one for citizens and one for staff, where they are set up. */
  issuers: IssuerSettings[]
  /** Where mail is handed over, and whose name it bears. Without it no links are sent. */
  mail: { address: string; from: string } | undefined
  /** A gateway for text messages; without it none are sent. */
  sms: { address: string; token: string; from: string } | undefined
  /** What the gateway signs its receipts with; without it they are only asked for. */
  receiptSecret: string | undefined
  /** The folder that the municipality's own system for Digital Post empties. */
  postFolder: string | undefined
  /** Whether the push services of the browsers' makers may be called; they are asked for nothing else. */
  push: boolean
  /** The scanner that looks at files for what is harmful (clamd); without it none does. */
  scanner: string | undefined
  log: string
  /** The file, and the address, that heads of the sealed log are sent to: best on another machine. */
  logHeads: string | undefined
  logHeadsAddress: string | undefined
  /** Where a hole is told of, in security.txt; without it there is none. */
  securityContact: string | undefined
}

/** A setting that cannot be read, or two that do not go together: one sentence for the one who runs it. */
export class BadSetting extends Error {
  override name = 'BadSetting'
  /** The setting that cannot be read; '' when it is two that do not go together. */
  readonly setting: string
  constructor(setting: string) {
    super(setting)
    this.setting = setting
  }
}

/**
 * Reads the settings from the environment.
 * @throws BadSetting naming the setting to change; demo sign-in together with a public address is refused (ASVS 5.0, 6.3.4)
 */
export function readSettings(env: NodeJS.ProcessEnv): Settings {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''))
  const parsed = shape.safeParse(given)
  if (!parsed.success) {
    const name = String(parsed.error.issues[0]?.path[0] ?? '')
    throw new BadSetting(name)
  }
  const all = parsed.data
  const secure = all.RORET_ADDRESS?.startsWith('https:') === true
  const production = secure || env.NODE_ENV === 'production'
  const demo = all.RORET_DEMO ?? (!all.DATABASE_URL && !all.RORET_ADDRESS && !production)
  if (demo && production) throw new BadSetting('')
  // A browser is pushed to by a page that came over https, and by no other.
  if (all.RORET_PUSH && !secure) throw new BadSetting('RORET_ADDRESS')
  return {
    port: all.PORT,
    directory: resolve(all.RORET_DATA),
    databaseUrl: all.DATABASE_URL,
    ownerUrl: all.DATABASE_OWNER_URL,
    demo,
    keys: all.RORET_KEYS,
    ownKeys: all.RORET_OWN_KEYS,
    publicAddress: all.RORET_ADDRESS,
    issuers: (['citizen', 'staff'] as const).flatMap((one) => issuerOf(env, one, production)),
    mail: mailOf(all.RORET_SMTP, all.RORET_MAIL_FROM),
    scanner: all.RORET_CLAMAV,
    sms: smsOf(all.RORET_SMS_ADDRESS, all.RORET_SMS_TOKEN, all.RORET_SMS_FROM),
    receiptSecret: all.RORET_SMS_SECRET,
    postFolder: all.RORET_POST_FOLDER && resolve(all.RORET_POST_FOLDER),
    push: all.RORET_PUSH ?? false,
    log: all.RORET_LOG,
    logHeads: all.RORET_LOG_HEADS,
    logHeadsAddress: all.RORET_LOG_HEADS_ADDRESS,
    securityContact: all.RORET_SECURITY_CONTACT,
  }
}

function issuerOf(env: NodeJS.ProcessEnv, comers: Comers, production: boolean): IssuerSettings[] {
  const read = readIssuer(env, comers, production)
  if ('problem' in read) throw new BadSetting(read.problem)
  return read.settings ? [read.settings] : []
}

function mailOf(address: string | undefined, from: string | undefined) {
  if (address && !from) throw new BadSetting('RORET_MAIL_FROM')
  return address && from ? { address, from } : undefined
}

function smsOf(address: string | undefined, token: string | undefined, from: string | undefined) {
  if (!address) return undefined
  if (!token) throw new BadSetting('RORET_SMS_TOKEN')
  if (!from) throw new BadSetting('RORET_SMS_FROM')
  return { address, token, from }
}
