import type { Question, Way } from './finder.queries.ts'

/** The questions of the first step. */
export const firstSteps = (all: readonly Question[]) => all.filter(({ under }) => under === null)

/** The second step below a question, where there is one. */
export const secondSteps = (all: readonly Question[], code: string) =>
  all.filter(({ under }) => under === code)

/**
 * What would leave somebody standing: a question with nobody behind it, a third step, a step to nowhere.
 * The municipality writes the questions itself; this says what is missing before anybody meets it.
 */
export function deadEnds(all: readonly Question[], ways: readonly Way[]): string[] {
  const codes = new Set(all.map(({ code }) => code))
  return all.flatMap(({ code, under }) => {
    const below = secondSteps(all, code)
    const people = ways.some(
      ({ question, placeId, lineId }) => question === code && (placeId ?? lineId) !== null,
    )
    return [
      ...(people ? [] : [`${code}: no place and no line`]),
      ...(under !== null && below.length > 0 ? [`${code}: a third step`] : []),
      ...(under !== null && !codes.has(under)
        ? [`${code}: below ${under}, which is not there`]
        : []),
    ]
  })
}
