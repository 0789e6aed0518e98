import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aTown, type Somebody, type Town } from '../../../test/town.ts'
import { newId } from '../../platform/data/id.ts'
import { platformTidies, tidyUp } from '../../platform/jobs/housekeeping.ts'
import { draftOf, keepDraft } from '../../platform/web/drafts.ts'
import { alreadyDone, rememberDone } from '../../platform/web/once.ts'
import { sure } from './person.proof.ts'
import { personTidies } from './person.tidies.ts'
import { beginSession } from './sessions/sessions.queries.ts'
import { personOfSession } from './sessions/sessions.who.ts'

const DAY = 24 * 3_600_000

let town: Town
let anna: Somebody
let key: string
const told: unknown[] = []
const log = { info: (_: string, facts: unknown) => void told.push(facts), bug: () => undefined }
const token = randomBytes(32)

beforeAll(async () => {
  town = await aTown()
  anna = await town.person('Anna')
  key = newId()
  await town.writes(anna, async (write) => {
    await keepDraft(write, 'a form', new Map([['words', ['what I wrote']]]))
    await rememberDone(write, key, '/min-kurs')
    await beginSession(write, token, sure('test'))
  })
})
afterAll(() => town.close())

const tidy = (days: number) => {
  town.clock.move(new Date(town.clock.now().getTime() + days * DAY))
  return tidyUp(town.db, log, [...platformTidies, ...personTidies])
}

test('what is in use stays', async () => {
  await tidy(0)
  expect(told).toEqual([])
  expect(await town.reads(null, (read) => personOfSession(read, token))).toMatchObject({
    id: anna.id,
  })
})

test('a session goes when it is over, a once-key after two days, a draft after thirty', async () => {
  await tidy(1)
  expect(told.at(-1)).toEqual({ drafts: 0, onceKeys: 0, sessions: 1, waysIn: 0, portraits: 0 })
  await tidy(1.1)
  expect(told.at(-1)).toEqual({ drafts: 0, onceKeys: 1, sessions: 0, waysIn: 0, portraits: 0 })
  expect(await town.writes(anna, (write) => alreadyDone(write, key))).toBeFalsy()
  await tidy(27)
  const kept = await town.reads(anna, (read) => draftOf(read, 'a form'))
  expect(kept.values).toEqual({ words: ['what I wrote'] })
  await tidy(1)
  expect(told.at(-1)).toEqual({ drafts: 1, onceKeys: 0, sessions: 0, waysIn: 0, portraits: 0 })
})
