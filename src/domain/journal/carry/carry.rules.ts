/** Where the journal is kept: here, in another system, or in both, as the municipality has chosen. */
export const keepings = ['here', 'there', 'both'] as const
export type Keeping = (typeof keepings)[number]

export interface Kept {
  keeping: Keeping
  /** What the other system is called; '' when there is none. */
  system: string
}

/** One thing that can be copied: a note or an appointment, in the words of the one who copies. */
export interface Item {
  kind: 'note' | 'appointment'
  id: string
  citizen: { id: string; name: string }
  day: string
  time: string
  /** 'Besøg', 'Aftale'. */
  what: string
  by: string
  /** The words, part by part, each with what it is. */
  parts: readonly { label: string; words: string }[]
  carried: Carried | null
}

/** That somebody has copied it, and whether more has been written beside it since: that is not there yet. */
export interface Carried {
  id: string
  system: string
  by: string
  at: Date
  more: boolean
}

/** Whether there is something in it that the other system does not have. */
export const waits = (carried: Carried | null | undefined): boolean => !carried || carried.more

export interface Labels {
  person: string
  by: string
  from: string
}

const plain = (text: string) => text.replaceAll(/\r\n?/g, '\n').trim()

/** A block of text that pastes cleanly anywhere: no marks, no tabs, one thing a line. */
export function blockOf(item: Item, w: Labels): string {
  const head = `${item.day} ${item.time} ${item.what}`.trim()
  const parts = item.parts.map(({ label, words }) =>
    label ? `${label}: ${plain(words)}` : plain(words),
  )
  return [head, `${w.person}: ${item.citizen.name}`, ...parts, `${w.by}: ${item.by}`, w.from].join(
    '\n',
  )
}

export const dayText = (items: readonly Item[], w: Labels): string =>
  `${items.map((item) => blockOf(item, w)).join('\n\n---\n\n')}\n`

/**
 * A field for a spreadsheet. What a spreadsheet would read as a formula is kept as text (OWASP, CSV injection;
 * ASVS 5.0, 1.2.10).
 */
const cell = (text: string) => {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return `"${safe.replaceAll('"', '""')}"`
}

/** The day as a file that Danish spreadsheets open: semicolons, and a mark that says UTF-8. */
export function dayCsv(items: readonly Item[], heads: readonly string[]): string {
  const rows = items.map((item) => [
    ...[item.day, item.time, item.citizen.name, item.what, item.by],
    item.parts
      .map(({ label, words }) => (label ? `${label}: ${plain(words)}` : plain(words)))
      .join('\n'),
  ])
  return `\uFEFF${[heads, ...rows].map((row) => row.map(cell).join(';')).join('\r\n')}\r\n`
}
