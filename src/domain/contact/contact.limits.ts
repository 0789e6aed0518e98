/**
 * How much may come in a while, from everybody together: a bucket that fills again with time. It knows
 * nothing of who came, so that nobody's address is kept for the sake of it.
 */
export interface Bucket {
  /** Takes one; false when there is none left. */
  take(now: Date): boolean
}

export function makeBucket({
  most,
  refillSeconds,
}: {
  most: number
  refillSeconds: number
}): Bucket {
  let left = most
  let at = 0
  return {
    take(now) {
      const seconds = Math.max(0, (now.getTime() - at) / 1000)
      left = at === 0 ? most : Math.min(most, left + seconds / refillSeconds)
      at = now.getTime()
      if (left < 1) return false
      left -= 1
      return true
    },
  }
}

/**
 * The door's own limits, for one process. What speaks of danger has room of its own, so that a flood of
 * other messages never stands in its way.
 */
export const doorLimits = () => ({
  write: makeBucket({ most: 120, refillSeconds: 10 }),
  danger: makeBucket({ most: 240, refillSeconds: 5 }),
  code: makeBucket({ most: 60, refillSeconds: 3 }),
})

export type DoorLimits = ReturnType<typeof doorLimits>

/** So many messages may one contact send in an hour. */
export const LINES_AN_HOUR = 40
