import { wholeJpeg, wholePdf, wholePng, wholeWebp } from './whole.ts'

/** 10 MB: a photo from a phone, a letter of many pages. */
export const FILE_MAX = 10 * 1024 * 1024

/** So many in one go. */
export const FILES_MAX = 5

export type MediaType = 'image/png' | 'image/jpeg' | 'image/webp' | 'application/pdf' | 'text/plain'

/** Why a file is not taken, as a code; files.words.ts says it kindly. */
export type FileProblem = Unfit | 'broken' | 'otherThanNamed' | 'found'
type Unfit = 'empty' | 'tooLarge' | 'unknown' | 'cutOff'

interface Kind {
  type: MediaType
  is(bytes: Uint8Array): boolean
  whole(bytes: Uint8Array): boolean
}

const starts = (bytes: Uint8Array, ...with_: number[]) =>
  with_.every((byte, index) => bytes[index] === byte)

const kinds: readonly Kind[] = [
  {
    type: 'image/png',
    is: (bytes) => starts(bytes, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
    whole: wholePng,
  },
  { type: 'image/jpeg', is: (bytes) => starts(bytes, 0xff, 0xd8, 0xff), whole: wholeJpeg },
  {
    type: 'image/webp',
    is: (bytes) =>
      starts(bytes, 0x52, 0x49, 0x46, 0x46) && starts(bytes.subarray(8), 0x57, 0x45, 0x42, 0x50),
    whole: wholeWebp,
  },
  {
    type: 'application/pdf',
    is: (bytes) => starts(bytes, 0x25, 0x50, 0x44, 0x46, 0x2d),
    whole: wholePdf,
  },
]

/**
 * What a file is, by its own bytes; its name and what the browser says of it are not asked (ASVS 5.0, 5.2.2).
 * SVG and HTML are refused: they can carry a script. A file that is cut off is refused too.
 */
export function checkFile(bytes: Uint8Array): { type: MediaType } | { problem: Unfit } {
  if (bytes.length === 0) return { problem: 'empty' }
  if (bytes.length > FILE_MAX) return { problem: 'tooLarge' }
  const kind = kinds.find((one) => one.is(bytes))
  if (kind) return kind.whole(bytes) ? { type: kind.type } : { problem: 'cutOff' }
  return isPlainText(bytes) ? { type: 'text/plain' } : { problem: 'unknown' }
}

/** UTF-8 without control characters, and no markup. */
function isPlainText(bytes: Uint8Array): boolean {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return !/[^\P{Cc}\t\n\r\f]/u.test(text) && !/^\s*</.test(text)
  } catch {
    return false
  }
}
