import type { Tables } from './row.ts'

/** What is told to whom, by which way they chose, and what became of it. */
export const notifyTables: Tables = {}
