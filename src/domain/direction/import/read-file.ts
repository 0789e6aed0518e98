import { anotherKind } from './file-kinds.ts'

/** 2 MB of plain text is a book of a thousand pages; plans are 10 to 100 kB. */
export const longestPlan = 2 * 1024 * 1024

export type PlanProblem =
  | 'empty'
  | 'too_long'
  | 'pdf'
  | 'office_file'
  | 'image'
  | 'archive'
  | 'web_page'
  | 'not_text'
  | 'cut_off'
  | 'broken_letters'

export type ReadPlan = { ok: true; text: string } | { ok: false; problem: PlanProblem }

/** Takes the bytes of an uploaded file and gives its text, or says kindly why not. Never throws. */
export const readPlan = (bytes: Uint8Array): ReadPlan => {
  if (bytes.length === 0) return no('empty')
  if (bytes.length > longestPlan) return no('too_long')
  const kind = anotherKind(bytes)
  if (kind) return no(kind)
  const decoded = decode(bytes)
  return decoded.ok ? judge(decoded.text) : decoded
}

const no = (problem: PlanProblem): ReadPlan => ({ ok: false, problem })

const strictly = (encoding: string, bytes: Uint8Array): string | null => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

const decode = (bytes: Uint8Array): ReadPlan => {
  // A byte order mark says the encoding; without it, text of two bytes a letter cannot be told
  // from another kind of file, and NUL bytes are never part of a text.
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeTwoByte('utf-16le', bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeTwoByte('utf-16be', bytes)
  if (bytes.includes(0)) return no('not_text')
  const utf8 = strictly('utf-8', bytes)
  if (utf8 !== null) return { ok: true, text: utf8 }
  const latin = plausibleLatin(bytes)
  if (latin !== null) return { ok: true, text: latin }
  return no(endsInsideALetter(bytes) ? 'cut_off' : 'broken_letters')
}

const decodeTwoByte = (encoding: string, bytes: Uint8Array): ReadPlan => {
  if (bytes.length % 2 === 1) return no('cut_off')
  const text = strictly(encoding, bytes)
  if (text !== null) return { ok: true, text }
  // Half of a surrogate pair at the very end is a cut; anywhere else it is damage.
  return no(strictly(encoding, bytes.subarray(0, -2)) === null ? 'broken_letters' : 'cut_off')
}

/** True when all is well-formed UTF-8 but for a last letter that has lost one to three bytes. */
const endsInsideALetter = (bytes: Uint8Array): boolean =>
  [1, 2, 3].some((lost) => {
    const first = bytes.at(-lost)
    const begins = first !== undefined && first >= 0xc2 && first <= 0xf4
    return begins && strictly('utf-8', bytes.subarray(0, -lost)) !== null
  })

// What Danish typewriting in windows-1252 uses beyond ASCII. UTF-8 read as windows-1252 gives
// Ã and â instead, which are not here: half-broken files are refused, not guessed at.
const danishExtra = /[æøåÆØÅéÉèüÜöÖäÄ§°½²³¹©®«»“”„‘’‚–—•·…´€¤\u00a0\u00ad]/

const plausibleLatin = (bytes: Uint8Array): string | null => {
  const text = new TextDecoder('windows-1252').decode(bytes)
  const beyond = [...text].filter((letter) => letter > '\u007f')
  const known = beyond.filter((letter) => danishExtra.test(letter)).length
  return known >= beyond.length * 0.95 ? text : null
}

/** The text came out, but is it words? */
const judge = (text: string): ReadPlan => {
  if (text.trim() === '') return no('empty')
  if (text.includes('\u0000')) return no('not_text')
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  if (count(/[\u0001-\u0008\u000e-\u001f\u007f]/g) > text.length / 100) return no('not_text')
  // A letter that an earlier program lost (U+FFFD), or UTF-8 that was saved as UTF-8 twice.
  if (count(/\ufffd/g) > text.length / 200) return no('broken_letters')
  if (count(/Ã[¦¸¥†˜…]/g) > Math.max(2, text.length / 500)) return no('broken_letters')
  return { ok: true, text }
}
