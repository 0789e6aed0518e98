/** How long what lies on a phone may be opened. All of it by the phone's own clock: there is no other without a network. */
export interface Lease {
  fetched: number
  until: number
  /** Words that wait are kept longer than other people's cards: they are the only copy. */
  waitingUntil: number
  /** The latest time that this phone has ever said. */
  highest: number
}

const HOUR_MS = 3_600_000
/** A clock is set right by a few minutes now and then; more than this is set back. */
const SLACK_MS = 5 * 60_000

export const beginLease = (now: number, hours: number, waitingHours: number): Lease => ({
  fetched: now,
  until: now + hours * HOUR_MS,
  waitingUntil: now + (hours + waitingHours) * HOUR_MS,
  highest: now,
})

export type Standing = 'runs' | 'over' | 'set_back'

/**
 * Whether the cards may be opened. A clock that has been set back could stretch the time, so the cards go then too:
 * they are fetched again with a network, and nothing that somebody wrote goes with them.
 */
export function standing(lease: Lease, now: number): Standing {
  if (now < lease.highest - SLACK_MS) return 'set_back'
  return now < lease.until ? 'runs' : 'over'
}

/** A moment that this phone's clock said, by the server's: `ahead` is how much the phone's is before it, told at contact. */
export const byTheirClock = (said: string, ahead: number): string =>
  isOff(ahead) ? new Date(Date.parse(said) - ahead).toISOString() : said

export const isOff = (ahead: number): boolean => Math.abs(ahead) > SLACK_MS

export const waitingIsOver = (lease: Lease, now: number): boolean => now >= lease.waitingUntil

/** Remembers the latest time said, so that going back is noticed. */
export const noticed = (lease: Lease, now: number): Lease =>
  now > lease.highest ? { ...lease, highest: now } : lease
