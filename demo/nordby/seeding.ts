import type { Connection, Pool } from '../../src/platform/data/connection.ts'

const opening = /^begin isolation level [a-z ]+;/

/**
 * A pool that does everything on one connection in one transaction: a start that is cut off leaves an
 * empty municipality and not half a town. What `as()` opens and commits inside becomes a change of role.
 */
export async function allOrNothing<T>(owner: Pool, work: (pool: Pool) => Promise<T>): Promise<T> {
  return owner.lend(async (real) => {
    await real.script('begin isolation level serializable')
    try {
      const result = await work(oneConnection(owner.kind, inside(real)))
      await real.script('commit')
      return result
    } catch (error) {
      await real.script('rollback').catch(() => undefined)
      throw error
    }
  })
}

const oneConnection = (kind: Pool['kind'], connection: Connection): Pool => ({
  kind,
  lend: (work) => work(connection),
  close: async () => undefined,
})

const inside = (real: Connection): Connection => ({
  query: (text, values) => real.query(text, values),
  async script(text) {
    if (text === 'commit' || text === 'rollback') return
    await real.script(text.replace(opening, ''))
  },
})
