import {
  type DatabaseConnection,
  type Dialect,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
} from 'kysely'
import type { Connection } from './connection.ts'
import type { Tables } from './rows.gen.ts'

/**
 * Kysely over a connection that is already inside a transaction. It can not begin one itself:
 * only `as()` does, so that no statement ever runs without an actor.
 */
export function queriesOn(connection: Connection): Kysely<Tables> {
  const bound: DatabaseConnection = {
    async executeQuery(query) {
      const { rows, affected } = await connection.query(query.sql, query.parameters)
      return { rows: rows as never[], numAffectedRows: BigInt(affected) }
    },
    streamQuery() {
      throw new Error('Lists are paged here, never streamed.')
    },
  }
  return new Kysely<Tables>({ dialect: dialectOn(bound) })
}

function dialectOn(bound: DatabaseConnection): Dialect {
  const refuse = () => {
    throw new Error('Only as() opens a transaction.')
  }
  const nothing = async () => undefined
  return {
    createAdapter: () => new PostgresAdapter(),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
    createDriver: () => ({
      init: nothing,
      acquireConnection: async () => bound,
      releaseConnection: nothing,
      beginTransaction: refuse,
      commitTransaction: refuse,
      rollbackTransaction: refuse,
      destroy: nothing,
    }),
  }
}
