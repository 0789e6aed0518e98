import { roomNames } from '../../src/domain/rooms.ts'
import type { Id } from '../../src/platform/data/id.ts'
import type { Town } from '../town.ts'
import { ownerOf } from './owner.ts'
import { sources } from './source.ts'

/** A text, and the one it is about: a citizen, or a contact that is nobody's. */
export interface Whose {
  kind: 'citizen' | 'contact'
  id: Id
}

const sealed = `
  select n.nspname || '.' || c.relname as "table", a.attname as "column", w.attname as whose,
    coalesce((select k.attname from pg_attribute k where k.attrelid = c.oid and k.attname = 'id'), w.attname) as key
  from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
    join pg_attribute w on w.attrelid = c.oid and w.attname in ('citizen_id', 'contact_id')
  where n.nspname = any ($1) and c.relkind = 'r' and a.attname like '%\\_sealed' and a.atttypid = 'bytea'::regtype`

/** Shorter than this, a text is as good as anybody's. */
const SHORTEST = 16

/** Examples that a form shows to everybody may be what somebody once wrote. */
const examples = sources('src', /\.words\.ts$/)
  .map(({ text }) => text)
  .join('\n')

/** Whatever stands sealed about somebody, opened, and whose it is: what is said of two counts for neither. */
export async function wordsOf(town: Town): Promise<Map<string, Whose>> {
  const owner = await ownerOf(town)
  const found = new Map<string, Map<Id, Whose>>()
  await owner.lend(async (connection) => {
    for (const { table, column, whose, key } of (await connection.query(sealed, [roomNames]))
      .rows) {
      const kind = whose === 'citizen_id' ? 'citizen' : 'contact'
      const asked = `select ${key} as key, ${whose} as whose, ${column} as bytes from ${table}
        where ${column} is not null and ${whose} is not null`
      for (const row of (await connection.query(asked, [])).rows) {
        const place = `${table}.${String(column).replace(/_sealed$/, '')}`
        const text = opened(town, place, String(row.key), row.bytes as Uint8Array)
        const id = String(row.whose)
        if (text.length >= SHORTEST)
          found.set(text, (found.get(text) ?? new Map()).set(id, { kind, id }))
      }
    }
  })
  await owner.close()
  return new Map(
    [...found].flatMap(([text, all]) => {
      const [only, ...others] = all.values()
      return only && others.length === 0 && !examples.includes(text) ? [[text, only] as const] : []
    }),
  )
}

function opened(town: Town, place: string, id: string, bytes: Uint8Array): string {
  try {
    return town.box.open(place, id, bytes)
  } catch {
    return ''
  }
}
