export type Visit = () => Response | Promise<Response>

export interface Served {
  name: string
  /** 95 of 100 were answered within so many milliseconds, counted from when they came. */
  value: number
  unit: 'ms'
  /** The budget. */
  limit: number
  median: number
  /** The slowest of all. */
  most: number
  asked: number
  /** Requests a second that came. */
  perSecond: number
}

interface Stream {
  name: string
  /** Its part of all that come. */
  share: number
  visits: readonly Visit[]
}

const round = (value: number) => Number(value.toFixed(2))
const at = (sorted: readonly number[], part: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0

/**
 * People come when they come, and do not wait for each other: requests start on schedule, `perSecond` of them
 * in an even stream, and each is timed from when it was to start. A slow answer makes the next wait too, and
 * that is counted.
 * @throws when a page is not shown
 */
export async function arrivals(
  streams: readonly Stream[],
  { perSecond, seconds, limit }: { perSecond: number; seconds: number; limit: number },
): Promise<Served[]> {
  const order = mixed(streams, perSecond * seconds)
  const times = new Map<string, number[]>(streams.map(({ name }) => [name, []]))
  const began = performance.now() + 200
  const running: Promise<unknown>[] = []
  const failures: unknown[] = []
  for (const [number, { name, visit }] of order.entries()) {
    const due = began + (number * 1000) / perSecond
    const early = due - performance.now()
    if (early > 0) await new Promise((done) => setTimeout(done, early))
    const told = answered(name, visit).then(() => times.get(name)?.push(performance.now() - due))
    running.push(told.catch((error) => failures.push(error)))
  }
  await Promise.all(running)
  if (failures.length > 0) throw failures[0]
  return streams.map(({ name }) => {
    const sorted = (times.get(name) ?? []).sort((a, b) => a - b)
    return {
      name: `serve ${name}`,
      value: round(at(sorted, 0.95)),
      unit: 'ms',
      limit,
      median: round(at(sorted, 0.5)),
      most: round(at(sorted, 1)),
      asked: sorted.length,
      perSecond,
    }
  })
}

async function answered(name: string, visit: Visit) {
  const response = await visit()
  await response.text()
  if (response.status !== 200) throw new Error(`${name} answered ${response.status}.`)
}

/** Each stream by its share, spread evenly, and inside a stream one person after the other. */
function mixed(streams: readonly Stream[], count: number) {
  const owed = streams.map((stream) => ({ ...stream, owed: 0, next: 0 }))
  return Array.from({ length: count }, () => {
    for (const one of owed) one.owed += one.share
    const stream = owed.reduce((most, one) => (one.owed > most.owed ? one : most))
    stream.owed -= 1
    const visit = stream.visits[stream.next % stream.visits.length]
    stream.next += 1
    if (!visit) throw new Error(`There is nobody to visit ${stream.name}.`)
    return { name: stream.name, visit }
  })
}
