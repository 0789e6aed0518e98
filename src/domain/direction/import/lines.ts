import { importWords } from './import.words.ts'

/** One line of the file. `text` is trimmed and '' for an empty line; `indent` counts its spaces. */
export type Line = { number: number; text: string; indent: number }

// Marks that turn the direction of writing can make a text read as something else than it is
// (Unicode technical report 36); the other control characters have no meaning in a plan.
const hidden =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
  /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g

/** The lines of a text without hidden characters, and a remark when some were taken out. */
export const linesOf = (text: string): { lines: Line[]; remarks: string[] } => {
  const plain = text.replace(/^\ufeff/, '')
  const stripped = plain.match(hidden)?.length ?? 0
  const lines = plain
    .replace(hidden, '')
    // A soft hyphen shows only where a line breaks.
    .replace(/\u00ad(?=[ \t]*\r?\n)/g, '-')
    .replace(/\u00ad/g, '')
    .split(/\r\n|[\r\n\f\v\u0085\u2028\u2029]/)
    .map(lineOf)
  return { lines, remarks: stripped > 0 ? [importWords.da.stripped(stripped)] : [] }
}

const lineOf = (raw: string, index: number): Line => {
  const spaced = raw.replace(/\t/g, '    ').replace(/[\u00a0\u2000-\u200a\u202f\u3000]/g, ' ')
  return {
    number: index + 1,
    text: standingI(spaced.trim()),
    indent: spaced.length - spaced.trimStart().length,
  }
}

// A scanner reads the word "I" at the start of a line as a stroke. A table row has more of them.
const standingI = (text: string) =>
  /^\|\s+\p{L}[^|]*$/u.test(text) ? text.replace(/^\|\s+/, 'I ') : text
