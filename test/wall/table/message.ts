import type { RouteTable } from './row.ts'

/** Words between a person and those they choose, with who answers and when. */
export const messageTable: RouteTable = {}
