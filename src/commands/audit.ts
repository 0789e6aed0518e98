import { join } from 'node:path'
import {
  chainWords,
  type Fault,
  headLine,
  lastSeal,
  markRestored,
  readHeads,
  sealActor,
  type Verified,
  verify,
} from '../domain/audit/index.ts'
import { type CommandLang, commandLang } from '../platform/command/command.words.ts'
import type { Asked } from '../platform/command/parse.ts'
import { loadKeys } from '../platform/crypto/keys.ts'
import type { Settings } from '../platform/settings.ts'
import { type Opened, open } from './open.ts'
import { CannotStart, type Say } from './say.ts'

/** Where heads are kept when nothing else is said: best set to another disk. */
export const headsPath = (settings: Settings): string =>
  settings.logHeads ?? join(settings.directory, 'log-heads.jsonl')

/**
 * `roret audit verify`: recomputes the whole log and compares it with the heads kept elsewhere; exit code 1 on
 * a fault. `roret audit head`: the newest head, to be kept or printed. `roret audit restored`: says that a
 * backup was put back.
 */
export async function audit(settings: Settings, say: Say, asked: Asked): Promise<void> {
  const [what] = asked.rest
  const opened = await open(settings, say)
  const lang = commandLang(process.env)
  try {
    if (what === 'head') await head(opened, lang)
    if (what === 'restored') await restored(opened, settings, lang)
    if (what === 'verify') await verified(opened, settings, asked, lang)
  } finally {
    await opened.close()
  }
}

const tell = (line: string) => void process.stdout.write(`${line}\n`)

async function head({ db }: Opened, lang: CommandLang) {
  const seal = await db.as(sealActor).read(lastSeal)
  tell(seal ? JSON.stringify(headLine(seal)) : chainWords[lang].nothingSealed)
}

async function restored({ db }: Opened, settings: Settings, lang: CommandLang) {
  const w = chainWords[lang]
  const gap = await markRestored(db, (await readHeads(headsPath(settings))) ?? [])
  tell(gap ? w.gap(gap.after, gap.until) : w.noGap)
}

async function verified({ db }: Opened, settings: Settings, asked: Asked, lang: CommandLang) {
  const { heads: file, json } = asked.options
  const heads = await readHeads(file ?? headsPath(settings))
  if (file !== undefined && !heads) throw new CannotStart('noFile', file)
  const keys = loadKeys({ keys: settings.keys, directory: settings.directory })
  const began = performance.now()
  const found = await db.as(sealActor).read((read) => verify(read, { keys, heads: heads ?? [] }))
  const seconds = (performance.now() - began) / 1000
  const perSecond = Math.round((found.entries + found.unsealed) / Math.max(seconds, 0.001))
  const { entries, heads: count, ok } = found
  const faults = found.faults.map((one) => said(one, lang))
  // Other programs rely on these four; the rest is for people.
  if (json) tell(JSON.stringify({ entries, heads: count, ok, faults }))
  else for (const line of inWords(found, perSecond, heads !== undefined, lang)) tell(line)
  if (!found.ok) process.exitCode = 1
}

const said = (fault: Fault, lang: CommandLang) => ({ ...fault, text: sentence(fault, lang) })

function sentence({ kind, seal, from, to }: Fault, lang: CommandLang): string {
  const w = chainWords[lang]
  return `${w.faults[kind]}: ${w.place(seal, from, to)}.`
}

function inWords(
  found: Verified,
  perSecond: number,
  compared: boolean,
  lang: CommandLang,
): string[] {
  const w = chainWords[lang]
  const number = new Intl.NumberFormat(lang)
  const say = (value: number) => number.format(value)
  return [
    found.ok ? w.well : w.broken(found.faults.length),
    w.counted(say(found.entries), say(found.heads), say(found.compared)),
    ...(compared ? [] : [w.noHeads]),
    ...(found.unsealed > 0 ? [w.unsealed(say(found.unsealed))] : []),
    ...(found.letGo.length > 0 ? [w.letGo(found.letGo.join(', '))] : []),
    ...found.gaps.map(({ after, until }) => w.gap(after, until)),
    w.speed(say(perSecond)),
    ...found.faults.map((fault) => sentence(fault, lang)),
  ]
}
