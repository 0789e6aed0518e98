/** What somebody found when they had read the answer. */
export const findingCodes = ['explained', 'talk', 'not_explained', 'breach'] as const
export type FindingCode = (typeof findingCodes)[number]

export const alarmRules = ['many', 'far_back', 'same_name', 'shielded', 'night'] as const
export type AlarmRule = (typeof alarmRules)[number]

/** How the draw is made, kept with each control: another way is another name. */
export const METHOD = 'sha256-seed-look-1'
/** Of what nothing explains as much as there is; a fifth of the rest, since an explanation can be wrong too. */
const EXPLAINED_PART = 5

/** How many to draw of each kind, as near to the wanted number as there are looks. */
export function shareOut(wanted: number, unexplained: number, explained: number) {
  const control = Math.min(Math.floor(wanted / EXPLAINED_PART), explained)
  const aimed = Math.min(wanted - control, unexplained)
  return { unexplained: aimed, explained: Math.min(wanted - aimed, explained) }
}

const DAY_MS = 86_400_000

/** Whole days that something has waited. */
export const waitedDays = (since: Date, now: Date): number =>
  Math.max(0, Math.floor((now.getTime() - since.getTime()) / DAY_MS))

/** '2026-4', the quarter of a day 'YYYY-MM-DD'. */
export const quarterOf = (day: string): string =>
  `${day.slice(0, 4)}-${Math.floor((Number(day.slice(5, 7)) - 1) / 3) + 1}`

/** The first day of a quarter '2026-4' and of the one after it; undefined when it is none. */
export function quarterDays(quarter: string): { from: string; until: string } | undefined {
  const [, year, number] = /^(20\d\d)-([1-4])$/.exec(quarter) ?? []
  if (!year || !number) return undefined
  const month = (Number(number) - 1) * 3 + 1
  const day = (y: number, m: number) => `${y}-${String(m).padStart(2, '0')}-01`
  const next = month === 10 ? day(Number(year) + 1, 1) : day(Number(year), month + 3)
  return { from: day(Number(year), month), until: next }
}
