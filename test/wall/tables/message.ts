import type { Tables } from './row.ts'

/** Words between a person and those they choose, with who answers and when. */
export const messageTables: Tables = {}
