import { journal } from '../../src/domain/circle/index.ts'
import type { Box } from '../../src/platform/crypto/box.ts'
import type { Pool } from '../../src/platform/data/connection.ts'
import { type Happened, makeDb, type Shown } from '../../src/platform/data/db.ts'
import type { Town } from '../town.ts'

/** What one request did: it is seen as it is about to be kept. */
export interface Heard {
  /** Tables that were written in. */
  wrote: string[]
  shown: Shown[]
  events: Happened[]
  /** What went into the database, as text. */
  values: string[]
}

/** Where a sealed text stands that somebody read. */
export interface Mark {
  place: string
  row: string
}

export interface Listening {
  town: Town
  marks: ReadonlyMap<string, Mark>
  /** What has happened since it was last asked. */
  heard(): Heard
  /** Whether what is done is kept. Otherwise every request is taken back as it ends. */
  keeps(yes: boolean): void
}

const nothingHeard = (): Heard => ({ wrote: [], shown: [], events: [], values: [] })

const add = (all: Heard, more: Heard) => {
  all.wrote.push(...more.wrote)
  all.shown.push(...more.shown)
  all.events.push(...more.events)
  all.values.push(...more.values)
}

const changes = /\b(?:insert\s+into|update|delete\s+from)\s+"?(\w+)"?\."?(\w+)"?/gi

/**
 * The same town, in which nothing that is done is kept, everything that is done is noted, and every sealed text
 * reads as a word that stands nowhere else: whoever reads the word has read that text.
 */
export function listening(town: Town): Listening {
  const marks = new Map<string, Mark>()
  let kept = false
  let now: Heard = nothingHeard()
  // What is not kept by the one who asked has not happened.
  let pending: Heard = nothingHeard()
  const pool: Pool = {
    ...town.pool,
    lend: (work) =>
      town.pool.lend((connection) =>
        work({
          script(text) {
            if (text === 'commit') add(now, pending)
            if (text.startsWith('begin') || text === 'rollback') pending = nothingHeard()
            return connection.script(!kept && text === 'commit' ? 'rollback' : text)
          },
          async query(text, values) {
            const result = await connection.query(text, values)
            pending.values.push(...values.filter((one) => typeof one === 'string'))
            if (result.affected === 0) return result
            for (const [, schema, table] of text.matchAll(changes))
              pending.wrote.push(`${schema}.${table}`)
            return result
          },
        }),
      ),
  }
  const heard = {
    ...journal,
    event: (...[write, happened, reason]: Parameters<typeof journal.event>) => {
      pending.events.push(happened)
      return journal.event(write, happened, reason)
    },
    looks: (...[write, shown, reason]: Parameters<typeof journal.looks>) => {
      pending.shown.push(...shown)
      return journal.looks(write, shown, reason)
    },
  }
  const box = marking(town.box, marks)
  const db = makeDb({ pool, box, clock: town.clock, journal: heard })
  return {
    town: { ...town, pool, box, db },
    marks,
    keeps: (yes) => {
      kept = yes
    },
    heard() {
      const before = now
      now = nothingHeard()
      return before
    },
  }
}

const isFields = (text: string) => /^[{[]/.test(text)

function marking(box: Box, marks: Map<string, Mark>): Box {
  const known = new Map<string, string>()
  return {
    ...box,
    open(place, row, sealed) {
      const text = box.open(place, row, sealed)
      // Fields of a form are no text of their own.
      if (text === '' || isFields(text)) return text
      const where = `${place} ${row}`
      const mark = known.get(where) ?? `kanarie${known.size + 1}z`
      known.set(where, mark)
      marks.set(mark, { place, row })
      return mark
    },
  }
}

export const marksIn = (text: string): string[] => [...new Set(text.match(/kanarie\d+z/g) ?? [])]
