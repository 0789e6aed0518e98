import { sql } from 'kysely'
import type { Town } from '../../../../test/town.ts'
import type { TestWeb, Visitor } from '../../../../test/visits.ts'
import { contactAt } from '../contact.addresses.ts'

export const codeIn = (html: string) => /<code>([A-Z2-9-]{24})<\/code>/.exec(html)?.[1] ?? ''

export interface Stranger {
  visitor: Visitor
  code: string
  text: string
}

/** Somebody without a name writes, and gets a receipt. */
export async function strangerIn(web: TestWeb, words: string, more = {}): Promise<Stranger> {
  const visitor = web.visitor()
  const receipt = await visitor.send(contactAt.write(), { words, ...more })
  return { visitor, code: codeIn(receipt.html), text: receipt.text }
}

/** The contact that was opened last. */
export const newestIn = (town: Town) =>
  town.seeds(async (write) => {
    const rows = await write.sql(
      sql<{ id: string }>`select id from contact.contact order by opened_at desc, id desc limit 1`,
    )
    return rows[0]?.id ?? ''
  })
