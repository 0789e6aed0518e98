import type { RouteTable } from './row.ts'

/** What is told to whom, by which way they chose, and what became of it. */
export const notifyTable: RouteTable = {}
