import { recordEvents } from '../src/domain/audit/index.ts'
import type { Db, Write } from '../src/platform/data/db.ts'
import { type Id, newId } from '../src/platform/data/id.ts'
import type { Cost } from './guarded.ts'

const BATCH = 1_000
const MOST = 2
const reason = { purpose: 'import', route: 'import', request: '' }

/** Sentences of many people's, sealed one by one, a thousand a statement; and with the log, a line for each. */
async function batch(write: Write, citizens: readonly Id[], at: number, logged: boolean) {
  const rows = Array.from({ length: BATCH }, (_, n) => {
    const id = newId()
    const citizen_id = citizens[(at + n) % citizens.length] ?? ''
    const by = { written_by: citizen_id, written_at: write.now }
    const words_sealed = write.box.seal('plan.own_words.words', id, 'Jeg vil synge i kor igen.')
    return { id, citizen_id, kind: 'hope', ...by, words_sealed }
  })
  await write.q.insertInto('plan.own_words').values(rows).execute()
  if (!logged) return
  const happened = rows.map(({ id, citizen_id }) => ({
    room: 'plan',
    kind: 'words_written',
    object: id,
    citizen: citizen_id,
  }))
  await recordEvents(write, happened, reason)
}

/**
 * An import with the log beside the same without, in turn, so that both meet the same machine. The lines are
 * written by the function that the program writes them by, in the transaction of what they tell of.
 */
export async function importCost(db: Db, citizens: readonly Id[], records: number): Promise<Cost> {
  const seed = db.as({ kind: 'system', role: 'roret_seed' })
  const took = { on: 0, off: 0 }
  const orders = [
    ['on', 'off'],
    ['off', 'on'],
  ] as const
  for (let at = 0; at < records; at += BATCH) {
    for (const which of orders[(at / BATCH) % 2] ?? []) {
      const began = performance.now()
      await seed.write((write) => batch(write, citizens, at, which === 'on'))
      took[which] += performance.now() - began
    }
  }
  return {
    name: `import ${records} records with the log`,
    clients: 1,
    value: Math.round(took.on),
    unit: 'ms',
    limit: Math.round(took.off),
    ratio: Number((took.on / took.off).toFixed(2)),
    most: MOST,
  }
}
