/** What both databases can do: one statement with values, or a script without any. */
export interface Connection {
  query(text: string, values: readonly unknown[]): Promise<Result>
  /** Several statements in one round trip. Never holds text from a person. */
  script(text: string): Promise<void>
}

export interface Result {
  rows: Record<string, unknown>[]
  affected: number
}

/** Lends one connection at a time to a piece of work, and takes it back whatever happens. */
export interface Pool {
  readonly kind: 'embedded' | 'postgres'
  lend<T>(work: (connection: Connection) => Promise<T>): Promise<T>
  close(): Promise<void>
}

/** The database's own refusals carry a five-letter code (PostgreSQL, appendix A). */
export function errorCode(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined
  return typeof error.code === 'string' ? error.code : undefined
}
