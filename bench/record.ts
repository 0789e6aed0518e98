import type { Connection, Pool } from '../src/platform/data/connection.ts'

export type Sent =
  | { kind: 'query'; text: string; values: readonly unknown[]; rows: number; print: string }
  | { kind: 'script'; text: string }

export interface Recorder {
  pool: Pool
  /** What was sent since the last time this was asked, one list per lent connection. */
  take(): Sent[][]
  /** From here on nothing is remembered: what it costs to remember is not part of what is measured. */
  rest(): void
  /** Sends it again, bare. */
  replay(all: Sent[][]): Promise<Sent[][]>
}

/** A pool that remembers each statement with its values and what it answered. */
export function recording(inner: Pool): Recorder {
  let kept: Sent[][] = []
  let resting = false
  const listen = (connection: Connection, sent: Sent[]): Connection => ({
    async query(text, values) {
      const result = await connection.query(text, values)
      sent.push({
        kind: 'query',
        text,
        values,
        rows: result.rows.length,
        print: printOf(result.rows),
      })
      return result
    },
    async script(text) {
      await connection.script(text)
      sent.push({ kind: 'script', text })
    },
  })
  return {
    pool: {
      kind: inner.kind,
      close: () => inner.close(),
      lend: (work) =>
        inner.lend((connection) => {
          if (resting) return work(connection)
          const sent: Sent[] = []
          kept.push(sent)
          return work(listen(connection, sent))
        }),
    },
    take() {
      const taken = kept
      kept = []
      return taken
    },
    rest() {
      resting = true
      kept = []
    },
    async replay(all) {
      const again: Sent[][] = []
      for (const one of all) again.push(await inner.lend((connection) => send(connection, one)))
      return again
    },
  }
}

async function send(connection: Connection, all: Sent[]): Promise<Sent[]> {
  const again: Sent[] = []
  for (const one of all) {
    if (one.kind === 'script') {
      await connection.script(one.text)
      again.push(one)
    } else {
      const { rows } = await connection.query(one.text, one.values)
      again.push({ ...one, rows: rows.length, print: '' })
      if (isAsked(one.text))
        again[again.length - 1] = { ...one, rows: rows.length, print: printOf(rows) }
    }
  }
  return again
}

/** Writing a look returns nothing to compare. */
const isAsked = (text: string) => /^\s*(select|with)/i.test(text)

const printOf = (rows: Record<string, unknown>[]) =>
  JSON.stringify(rows, (_, value) =>
    value instanceof Uint8Array ? Buffer.from(value).toString('base64') : value,
  )
