import { formsMet, type Met } from '../house/formed.ts'
import { sharedNordby } from '../house/nordby.ts'
import { type Walked, walk } from '../house/walk.ts'

/** Whose pages hold every form there is. */
const people = ['Anna', 'Maja', 'Christine', 'Jonas', 'Ida', 'Hassan', 'Ulla', 'Karen']

/** Of one kind of page, so many are opened by one person. */
const EACH = 3

let walks: Promise<Walked[]> | undefined

/**
 * Every form that these people meet, one of each kind. Every Nordby of a worker begins as the same, ids and all:
 * they walk once, and a form that is met in one town can be sent in another.
 */
export async function formsMetBy(some: readonly string[] = people): Promise<Met[]> {
  walks ??= (async () => {
    const nordby = await sharedNordby()
    const walked: Walked[] = []
    for (const who of people) walked.push(...(await walk(nordby, who, EACH)))
    return walked
  })()
  return formsMet((await walks).filter(({ who }) => some.includes(who ?? '')))
}
