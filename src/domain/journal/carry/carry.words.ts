import { words } from '../../../platform/words/words.ts'

/** What the person reads about copying. */
export const carryWords = words({
  da: {
    carried: (system: string, name: string, day: string) =>
      `Kopieret til ${system} af ${name}, ${day}.`,
  },
  en: {
    carried: (system, name, day) => `Copied to ${system} by ${name}, ${day}.`,
  },
})
