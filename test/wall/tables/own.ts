import type { Tables } from './row.ts'

/** A private place for own writing, pictures and signs: under a key of its own, seen by no role. */
export const ownTables: Tables = {}
