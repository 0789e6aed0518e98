import type { Connection, Pool } from '../src/platform/data/connection.ts'
import type { Sent } from './record.ts'

export interface Cost {
  name: string
  clients: number
  /** Median of a page's questions as they were sent, with policies and log. */
  value: number
  unit: 'ms'
  /** Median of the same without. */
  limit: number
  ratio: number
  /** The most that the ratio may be. */
  most: number
  /** Set functions that the questions name themselves: they are asked on both sides. */
  both?: string[]
}

/** What the log and the permission ask for themselves: the page does without. */
const ofTheGuard = /insert into "?audit"?\."?look|circle\.ground\(/i

/**
 * The same page without who asks, without policies and without the look: it is sent by the superuser, whom no
 * policy holds, and so no set function is asked but those that a question names in its own text.
 */
const withoutGuard = (page: readonly Sent[][]): Sent[][] =>
  page.map((sent) =>
    sent.flatMap((one): Sent[] => {
      if (one.kind === 'script')
        return [{ ...one, text: one.text.replaceAll(/set local role \w+;?/g, '') }]
      return ofTheGuard.test(one.text) ? [] : [one]
    }),
  )

/** Set functions by the name of their room; the session's own is no policy. */
function setsNamed(pages: readonly Sent[][][]): string[] {
  const texts = pages.flat(2).map(({ text }) => text)
  const named = texts.flatMap(
    (text) => text.match(/\b(circle|plan|crisis|audit)\.\w+(?=\()/g) ?? [],
  )
  return [...new Set(named)].sort()
}

async function send(connection: Connection, sent: readonly Sent[]) {
  for (const one of sent) {
    if (one.kind === 'script') await connection.script(one.text)
    else await connection.query(one.text, one.values)
  }
}

async function timed(pool: Pool, pages: readonly Sent[][][], clients: number): Promise<number> {
  const waiting = [...pages]
  const one = async () => {
    for (let page = waiting.pop(); page; page = waiting.pop())
      for (const sent of page) await pool.lend((connection) => send(connection, sent))
  }
  const began = performance.now()
  await Promise.all(Array.from({ length: clients }, one))
  return (performance.now() - began) / pages.length
}

const median = (all: number[]) => [...all].sort((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0
const round = (value: number, digits: number) => Number(value.toFixed(digits))

export interface Sides {
  guarded: Pool
  bare: Pool
  forget: () => Promise<void>
}

/**
 * One page's own questions, sent as they were sent, beside the same without policies and log: by so many
 * clients at once, in turn, so that both meet the same machine. The median of the rounds' ratios.
 */
export async function guardCost(
  name: string,
  pages: Sent[][][],
  { guarded, bare, forget }: Sides,
  { clients, most, rounds }: { clients: number; most: number; rounds: number },
): Promise<Cost> {
  const without = pages.map(withoutGuard)
  const whole: number[] = []
  const alone: number[] = []
  for (let at = 0; at <= rounds; at += 1) {
    // The same looks are written again under the same ids.
    await forget()
    const withGuard = await timed(guarded, pages, clients)
    const plain = await timed(bare, without, clients)
    // The first round warms both.
    if (at > 0) {
      whole.push(withGuard)
      alone.push(plain)
    }
  }
  return {
    name,
    clients,
    value: round(median(whole), 3),
    unit: 'ms',
    limit: round(median(alone), 3),
    ratio: round(median(whole.map((ms, at) => ms / (alone[at] ?? ms))), 2),
    most,
    both: setsNamed(without),
  }
}
