import { join } from 'node:path'
import { sources, top } from './source.ts'

export interface Table {
  file: string
  patterns: string[]
}

const hasPattern = (value: unknown): value is { pattern: string } =>
  typeof value === 'function' && 'pattern' in value

/** The addresses that rooms and desks have written down, and the places that every page leads to. */
export async function tablesOfAddresses(): Promise<Table[]> {
  const files = sources('src', /(?:domain|desks|ui)\/.*\.addresses\.ts$/).map(({ path }) => path)
  return Promise.all(
    files.map(async (file) => {
      const found = Object.values(await import(join(top, file)))
        .filter((value) => typeof value === 'object' && value !== null)
        .flatMap((table) => Object.values(table as object).filter(hasPattern))
      return { file, patterns: found.map(({ pattern }) => pattern) }
    }),
  )
}
