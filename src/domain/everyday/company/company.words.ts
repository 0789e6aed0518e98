import { words } from '../../../platform/words/words.ts'

/** Having somebody with one: by choice, and of those around one. */
export const companyWords = words({
  da: {
    person: 'Vil du have en med?',
    personHelp: 'Lad det stå, hvis du gør det selv.',
    alone: 'Jeg gør det selv',
    unknown: 'Vælg en fra din kreds. Det, du har skrevet og valgt, er gemt.',
  },
  en: {
    person: 'Do you want somebody with you?',
    personHelp: 'Leave it if you do it yourself.',
    alone: 'I do it myself',
    unknown: 'Choose somebody from your circle. What you wrote and chose is kept.',
  },
})
