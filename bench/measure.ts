import type { Recorder, Sent } from './record.ts'

export interface Measured {
  name: string
  /** Median of the page through the whole program. */
  value: number
  unit: 'ms'
  /** Median of the same SQL alone. */
  limit: number
  ratio: number
}

const ROUNDS = 5

const median = (all: number[]) => [...all].sort((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0
const round = (value: number, digits = 2) => Number(value.toFixed(digits))

/**
 * Opens each page in turn with its bare SQL, several times over, so that both meet the same machine.
 * @throws when a page is not shown, or when the two sides do not give the same rows
 */
export async function measure(
  name: string,
  visits: (() => Response | Promise<Response>)[],
  recorder: Recorder,
  forget: () => Promise<void>,
): Promise<Measured> {
  const whole: number[] = []
  const bare: number[] = []
  recorder.take()
  for (let at = 0; at <= ROUNDS; at += 1) {
    for (const visit of visits) {
      const began = performance.now()
      const response = await visit()
      await response.text()
      const between = performance.now()
      if (response.status !== 200) throw new Error(`${name} answered ${response.status}.`)
      const sent = recorder.take()
      // The same looks are written again under the same ids: the program's own go first.
      await forget()
      const start = performance.now()
      const again = await recorder.replay(sent)
      const end = performance.now()
      // The first round warms both.
      if (at > 0) {
        whole.push(between - began)
        bare.push(end - start)
      } else sameRows(name, sent, again)
    }
  }
  return {
    name,
    value: round(median(whole)),
    unit: 'ms',
    limit: round(median(bare)),
    ratio: round(median(whole.map((ms, at) => ms / (bare[at] ?? ms)))),
  }
}

function sameRows(name: string, one: Sent[][], other: Sent[][]) {
  let compared = 0
  for (const [at, sent] of one.flat().entries()) {
    const again = other.flat()[at]
    if (sent.kind !== 'query' || again?.kind !== 'query') continue
    if (sent.rows !== again.rows || (again.print && sent.print !== again.print)) {
      throw new Error(`${name}: the two sides gave different rows for ${sent.text.slice(0, 80)}`)
    }
    compared += sent.rows
  }
  if (compared === 0) throw new Error(`${name}: there was nothing to compare.`)
}
