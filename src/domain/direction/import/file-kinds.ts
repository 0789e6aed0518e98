import type { PlanProblem } from './read-file.ts'

/** The first bytes by which other kinds of file are known (their published signatures). */
const signatures: [PlanProblem, string][] = [
  ['pdf', '%PDF'],
  ['office_file', '{\\rtf'],
  ['office_file', '\xd0\xcf\x11\xe0'],
  ['image', '\x89PNG'],
  ['image', '\xff\xd8\xff'],
  ['image', 'GIF8'],
  ['image', 'II*\0'],
  ['image', 'MM\0*'],
  ['image', 'RIFF'],
  ['archive', '\x1f\x8b'],
  ['archive', 'Rar!'],
  ['archive', "7z\xbc\xaf'\x1c"],
]

const asBytes = (bytes: Uint8Array, length: number) =>
  String.fromCharCode(...bytes.subarray(0, length))

export const anotherKind = (bytes: Uint8Array): PlanProblem | null => {
  const start = asBytes(bytes, 2048)
  const found = signatures.find(([, signature]) => start.startsWith(signature))
  if (found) return found[0]
  // Word and LibreOffice files are zip archives that name their content first.
  if (start.startsWith('PK')) {
    return /word\/|\[Content_Types\]|opendocument/.test(start) ? 'office_file' : 'archive'
  }
  return /^(?:\xef\xbb\xbf)?\s*<(?:!doctype html|html)/i.test(start) ? 'web_page' : null
}
