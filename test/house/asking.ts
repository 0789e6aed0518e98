import { expect } from 'vitest'
import type { Shown } from '../visits.ts'
import type { Met, Sent } from './formed.ts'
import type { FoundForm } from './forms.ts'
import { friendly } from './hostile.ts'
import { sendAgain } from './inputs.ts'
import type { Nordby } from './nordby.ts'
import { pageProblems } from './pages.ts'
import { changedBetween, tableSums } from './sums.ts'

export const refused = [404, 409, 422]

// A draft keeps the words of the one who wrote them; a page that is shown again is a look; a no is written down.
const mayChange = ['platform.draft', 'audit.look', 'audit.refusal', 'contact.look', 'message.look']

export interface Asked {
  met: Met
  name: string
  ask: () => Promise<Shown>
}

const sums = (nordby: Nordby) => tableSums(nordby.town.pool, mayChange)

/** What is wrong with an answer: its status, or its page. */
async function wrongWith({ met, name, ask }: Asked, wanted: readonly number[]) {
  const shown = await ask()
  return [
    ...(wanted.includes(shown.status) ? [] : [`was answered with ${shown.status}`]),
    ...(shown.html ? pageProblems(shown) : []),
  ].map((said) => `${met.who} ${met.pattern} ${name} ${said}`)
}

/** All are refused, and after all of them everything is as it was. */
export async function allRefused(
  nordby: Nordby,
  asked: Asked[],
  wanted: readonly number[],
  least: number,
) {
  const before = await sums(nordby)
  const wrong: string[] = []
  for (const one of asked) wrong.push(...(await wrongWith(one, wanted)))
  expect(wrong).toEqual([])
  expect(changedBetween(before, await sums(nordby))).toEqual([])
  expect(asked.length).toBeGreaterThanOrEqual(least)
}

type Change = (sent: Sent, form: FoundForm) => Sent
/** A form that is sent with something changed in it. */
export const changed = (nordby: Nordby, met: Met, name: string, change: Change): Asked => ({
  met,
  name,
  ask: () => sendAgain(nordby, met, friendly, change),
})
