import { words } from '../../../platform/words/words.ts'

/** What the person reads about copying. */
export const carryWords = words({
  da: {
    carried: (system: string, name: string, day: string) =>
      `Kopieret til ${system} af ${name}, ${day}.`,
    more: 'Det, der er skrevet siden, er ikke kopieret endnu.',
  },
  en: {
    carried: (system, name, day) => `Copied to ${system} by ${name}, ${day}.`,
    more: 'What was written since is not copied yet.',
  },
})
