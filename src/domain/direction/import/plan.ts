/** What the importer proposes. The words are the plan's own; only line breaks and markup are gone. */
export type FocusArea = {
  title: string
  /** Everything in the area that is neither goal, action nor quote, in its order. */
  text: string
  goals: string[]
  actions: string[]
  /** The words as they stand, marks included; the speaker, when known, on the last line. */
  quotes: string[]
}

export type DevelopmentPlan = {
  vision: string
  focusAreas: FocusArea[]
  /** Every line that found no other place, and the importer's own remarks (see import.words.ts). */
  notes: string[]
}

/** All that the proposal says, one thing a line: to see that nothing of the file is lost. */
export const everythingIn = ({ vision, focusAreas, notes }: DevelopmentPlan): string =>
  [
    vision,
    ...focusAreas.flatMap(({ title, text, goals, actions, quotes }) =>
      [title, text, goals, actions, quotes].flat(),
    ),
    ...notes,
  ].join('\n')
