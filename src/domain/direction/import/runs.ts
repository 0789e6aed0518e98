import { kindOfLabel } from './forms.ts'
import type { Line } from './lines.ts'
import { alike } from './scan.ts'
import { areaLabel } from './vocabulary.ts'

/** Unwrapped files have a paragraph on each line; nobody sets a page 160 letters wide. */
const widestPage = 160

/** A heading that the plan has named elsewhere, or that says what it is: "Tema 2 – Bolig". */
export const standsAlone = (text: string, names: readonly string[]): boolean =>
  text.length < widestPage &&
  (names.some((name) => alike(name, text)) ||
    (/^\p{Lu}/u.test(text) && areaLabel(text) !== null && !/[.]$/.test(text)))

/** The lines between two empty ones. */
export const runsOf = (lines: readonly Line[]): Line[][] => {
  const runs: Line[][] = [[]]
  for (const line of lines) {
    if (line.text === '') runs.push([])
    else runs.at(-1)?.push(line)
  }
  return runs.filter((run) => run.length > 0)
}

/** Was the line ended on purpose, where the next word would still have had room? */
export const endedByWriter = (before: Line, line: Line, width: number): boolean => {
  if (/^\([^()]+\)$/.test(line.text)) return true
  if (!/^[\p{Lu}\p{N}"“”„«»‘’'|]/u.test(line.text)) return false
  // "Mål: …" begins a goal of its own; each row of a table is its own.
  if (kindOfLabel(line.text) !== null || line.text.startsWith('|')) return true
  // A first line set in, or the line that says who spoke, begins and ends with itself.
  if (line.indent > before.indent || /^\([^()]+\)$/.test(before.text)) return true
  if (width > widestPage) return true
  const next = line.text.match(/^\S+/)?.[0].length ?? 0
  return before.text.length + 1 + next <= width * 0.8 && !before.text.endsWith(',')
}
