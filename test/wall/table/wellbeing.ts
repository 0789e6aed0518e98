import type { RouteTable } from './row.ts'

/** How it goes in the person’s own words and marks: check-ins, own signs and measures, what helps, kind nudges. */
export const wellbeingTable: RouteTable = {}
