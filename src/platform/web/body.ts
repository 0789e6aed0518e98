/** What came in a form's body: every field as the list of its values, and whether it could be read. */
export interface Body {
  fields: Map<string, string[]>
  /** Names of fields whose bytes are not UTF-8. Their readable part is kept. */
  broken: Set<string>
  /** Files, by the field that they came in; none unless the form takes them. */
  files: Map<string, SentFile[]>
}

/** A file as it came, before anybody has looked at it. */
export interface SentFile {
  name: string
  /** Empty when it was too large to keep. */
  bytes: Uint8Array
  tooLarge: boolean
}

export const FIELDS_MAX = 300

/**
 * Reads `application/x-www-form-urlencoded` bytes. Control characters go (nobody types them),
 * line ends become one kind, letters are composed (NFC); all other words stay as they were written.
 */
export function readBody(bytes: Uint8Array): Body {
  const body: Body = { fields: new Map(), broken: new Set(), files: new Map() }
  const pairs = Buffer.from(bytes).toString('latin1').split('&').slice(0, FIELDS_MAX)
  for (const pair of pairs) {
    if (pair === '') continue
    const cut = pair.indexOf('=')
    const name = decode(cut < 0 ? pair : pair.slice(0, cut)).text
    const value = decode(cut < 0 ? '' : pair.slice(cut + 1))
    if (value.broken) body.broken.add(name)
    body.fields.set(name, [...(body.fields.get(name) ?? []), tidy(value.text)])
  }
  return body
}

const strict = new TextDecoder('utf-8', { fatal: true })
const lenient = new TextDecoder('utf-8')

function decode(part: string): { text: string; broken: boolean } {
  const spaced = part.replaceAll('+', ' ')
  const raw = spaced.replaceAll(/%([0-9a-fA-F]{2})/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  )
  return decoded(Buffer.from(raw, 'latin1'))
}

function decoded(bytes: Uint8Array): { text: string; broken: boolean } {
  try {
    return { text: strict.decode(bytes), broken: false }
  } catch {
    return { text: lenient.decode(bytes), broken: true }
  }
}

/** A text as its own bytes, as a form with files sends it. */
export function wordsOf(bytes: Uint8Array): { text: string; broken: boolean } {
  const { text, broken } = decoded(bytes)
  return { text: tidy(text), broken }
}

function tidy(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: removing them is the purpose
  const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g
  return text
    .replaceAll('\r\n', '\n')
    .replaceAll('\r', '\n')
    .replaceAll(controls, '')
    .normalize('NFC')
}
