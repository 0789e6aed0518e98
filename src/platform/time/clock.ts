/** The one place where the program asks what time it is. Everything else is told. */
export interface Clock {
  now(): Date
}

export const realClock: Clock = { now: () => new Date() }

/** A clock for tests: it stands still until it is moved. */
export function movableClock(start: Date): Clock & { move(to: Date): void } {
  let at = start
  return {
    now: () => at,
    move(to) {
      at = to
    },
  }
}
