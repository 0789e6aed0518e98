/** Why it cannot wait. The list is the same in the database (0010-emergency.sql). */
export const reasons = ['life', 'unwell', 'missing', 'children', 'unreachable'] as const
export type EmergencyReason = (typeof reasons)[number]

/** Why the person is not told at once: for safety, and for nothing else. */
export const withholdings = ['danger_to_other', 'danger_to_person', 'police'] as const
export type Withholding = (typeof withholdings)[number]

/** What somebody else found when they looked at it afterwards. */
export const findings = ['right', 'talk', 'not_right', 'breach'] as const
export type ReviewFinding = (typeof findings)[number]

/** How long it may be open, in hours; the database takes no more than four. */
export const hours = ['1', '2', '4'] as const

export const MAX_HOURS = 4
/** Own words of fewer letters say nothing about why. */
export const MIN_WORDS = 10

const DAY_MS = 86_400_000

/** Whole days that something has waited. */
export const waited = (since: Date, now: Date): number =>
  Math.max(0, Math.floor((now.getTime() - since.getTime()) / DAY_MS))

/** Unreviewed after so many days: it stands first, and with the data protection officer. */
export const isOverdue = (since: Date, now: Date, days: number): boolean =>
  waited(since, now) >= days
