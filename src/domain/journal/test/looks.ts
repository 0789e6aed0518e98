import type { Visitor } from '../../../../test/visits.ts'

/** Looks for something on the page of a journal; what was typed stands in no address. */
export async function looks(
  who: Visitor,
  at: string,
  find: string,
  more: Record<string, string> = {},
) {
  const { to } = await who.post(at, { find })
  if (decodeURIComponent(to).includes(find)) throw new Error(`${to} says what was looked for.`)
  const kept = new URLSearchParams(more)
  return who.get(more.slags ? `${to}&${kept}` : to)
}
