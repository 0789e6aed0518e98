import type { Tables } from './row.ts'

/** Home, money, letters and small daily training; the boards of homes and drop-in places. */
export const everydayTables: Tables = {}
