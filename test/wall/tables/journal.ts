import type { Tables } from './row.ts'

/** What staff write about the work with a person, read by the person when it is saved. */
export const journalTables: Tables = {}
