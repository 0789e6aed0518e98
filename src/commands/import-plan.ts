import { createReadStream } from 'node:fs'
import { basename } from 'node:path'
import { journal } from '../domain/circle/index.ts'
import {
  type DevelopmentPlan,
  directionDeskWords,
  importWords,
  longestPlan,
  importPlan as propose,
  readPlan,
  recognised,
  savePlan,
  titleOf,
  unfit,
} from '../domain/direction/index.ts'
import { commandLang } from '../platform/command/command.words.ts'
import type { Asked } from '../platform/command/parse.ts'
import { makeDb } from '../platform/data/db.ts'
import type { Settings } from '../platform/settings.ts'
import { realClock } from '../platform/time/clock.ts'
import { open } from './open.ts'
import { CannotStart, type Say } from './say.ts'

/**
 * `roret import development-plan FILE`: shows what is recognised in the file, and keeps it with --save.
 * Only then is a database opened. A file that cannot be used gets one sentence, and the exit code 1.
 */
export async function importPlan(settings: Settings, say: Say, asked: Asked): Promise<void> {
  const [, file = ''] = asked.rest
  const lang = commandLang(process.env)
  const reading = readPlan(await bytesOf(file))
  if (!reading.ok) return refuse(importWords[lang].problems[reading.problem])
  const plan = propose(reading.text)
  const why = asked.options.save ? unfit(plan) : null
  if (why) return refuse(directionDeskWords[lang].unfit[why])
  const lines = asked.options.json ? [JSON.stringify(plan, null, 2)] : recognised(plan, lang)
  process.stdout.write(`${lines.join('\n')}\n`)
  if (!asked.options.save) {
    if (!asked.options.json) say('notSaved')
    return
  }
  await keep(settings, say, plan, { name: basename(file), title: titleOf(reading.text) })
  say('saved')
}

function refuse(sentence: string) {
  process.stderr.write(`${sentence}\n`)
  process.exitCode = 1
}

/** The file's bytes, and one more than is allowed when it is longer. */
async function bytesOf(file: string): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  try {
    for await (const part of createReadStream(file, { end: longestPlan })) parts.push(part)
  } catch {
    throw new CannotStart('noFile', file)
  }
  return Buffer.concat(parts)
}

/** As the owner of the database and nobody in particular: the one at the machine needs no session. */
async function keep(
  settings: Settings,
  say: Say,
  plan: DevelopmentPlan,
  source: { name: string; title: string },
) {
  const opened = await open(settings, say)
  try {
    const db = makeDb({ pool: opened.owner, clock: realClock, box: opened.box, journal })
    const owner = db.as({ kind: 'system', role: 'roret_seed' })
    await owner.write((write) => savePlan(write, plan, source))
  } finally {
    await opened.close()
  }
}
