import { readFile, stat } from 'node:fs/promises'
import { journal } from '../domain/circle/index.ts'
import {
  importCommandWords,
  longestQuestionnaire,
  type Questionnaire,
  readQuestionnaire,
  saveQuestionnaire,
} from '../domain/wellbeing/index.ts'
import { type CommandLang, commandLang } from '../platform/command/command.words.ts'
import type { Asked } from '../platform/command/parse.ts'
import { makeDb } from '../platform/data/db.ts'
import type { Settings } from '../platform/settings.ts'
import { realClock } from '../platform/time/clock.ts'
import { open } from './open.ts'
import { CannotStart, type Say } from './say.ts'

/**
 * `roret import measure FILE`: shows what the file holds, and keeps it with --save. Only then is a database opened.
 * A file that cannot be used gets a sentence and the places in it, and the exit code 1.
 */
export async function importMeasure(settings: Settings, say: Say, asked: Asked): Promise<void> {
  const [, file = ''] = asked.rest
  const lang = commandLang(process.env)
  const w = importCommandWords[lang]
  const text = await textOf(file)
  if ('problem' in text) return refuse([w.problems[text.problem]])
  const reading = readQuestionnaire(text.text)
  if (!reading.ok) {
    const where = reading.where.length > 0 ? [w.where(reading.where.join(', '))] : []
    return refuse([w.problems[reading.problem], ...where])
  }
  const { questionnaire } = reading
  const lines = asked.options.json
    ? [JSON.stringify(questionnaire, null, 2)]
    : recognised(questionnaire, lang)
  process.stdout.write(`${lines.join('\n')}\n`)
  if (!asked.options.save) {
    if (!asked.options.json) process.stderr.write(`${w.notSaved}\n`)
    return
  }
  const fresh = await keep(settings, say, questionnaire)
  process.stderr.write(`${fresh ? w.saved : w.there}\n`)
}

function refuse(sentences: readonly string[]) {
  process.stderr.write(`${sentences.join('\n')}\n`)
  process.exitCode = 1
}

async function textOf(
  file: string,
): Promise<{ text: string } | { problem: 'tooLong' | 'notText' }> {
  const bytes = await bytesOf(file)
  if (!bytes) return { problem: 'tooLong' }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
  } catch {
    return { problem: 'notText' }
  }
}

/** The file's bytes; null when it is longer than a questionnaire can be. */
async function bytesOf(file: string): Promise<Uint8Array | null> {
  try {
    const { size } = await stat(file)
    return size > longestQuestionnaire ? null : await readFile(file)
  } catch {
    throw new CannotStart('noFile', file)
  }
}

function recognised(one: Questionnaire, lang: CommandLang): string[] {
  const w = importCommandWords[lang]
  return [
    w.found(one.title[lang], one.version),
    w.licence(one.licence.name, one.licence.holder),
    w.items(one.items.length),
    w.answers(one.answers.length),
    one.scoring ? w.counted(String(one.scoring.times)) : w.notCounted,
  ]
}

/** As the owner of the database and nobody in particular: the one at the machine needs no session. */
async function keep(settings: Settings, say: Say, one: Questionnaire): Promise<boolean> {
  const opened = await open(settings, say)
  try {
    const db = makeDb({ pool: opened.owner, clock: realClock, box: opened.box, journal })
    const owner = db.as({ kind: 'system', role: 'roret_seed' })
    return await owner.write((write) => saveQuestionnaire(write, one))
  } finally {
    await opened.close()
  }
}
