import { words } from '../../../platform/words/words.ts'

/** What the help says to one who writes. It proposes, and never forbids. */
export const languageDeskWords = words({
  da: {
    title: 'Sproget',
    look: 'Se på sproget',
    reads: 'Personen læser det, du skriver.',
    marked: 'Ord, du kan tænke over',
    none: 'Ingen ord fra listen.',
    found: (word: string, instead: string) => `”${word}”: ${instead}`,
    some: (count: number) => (count === 1 ? 'Et ord fra listen.' : `${count} ord fra listen.`),
    lix: (lix: number, said: string) => `Lix ${lix}: ${said}.`,
    easy: 'let at læse',
    middle: 'som en avis',
    hard: 'tungt at læse, så prøv kortere sætninger',
    cpr: 'Der står noget, der ligner et CPR-nummer. Det er sjældent nødvendigt her.',
    names: (names: string) => `Der står andres navne: ${names}. Tænk over, om de er nødvendige.`,
    yours: 'Du bestemmer selv. Intet er sendt nogen steder.',
    list: 'Se listen, eller slå hjælpen fra',
  },
  en: {
    title: 'The language',
    look: 'Look at the language',
    reads: 'The person reads what you write.',
    marked: 'Words to think about',
    none: 'No words from the list.',
    found: (word, instead) => `”${word}”: ${instead}`,
    some: (count) => (count === 1 ? 'One word from the list.' : `${count} words from the list.`),
    lix: (lix, said) => `Readability (lix) ${lix}: ${said}.`,
    easy: 'easy to read',
    middle: 'like a newspaper',
    hard: 'heavy to read, so try shorter sentences',
    cpr: 'Something looks like a CPR number. It is seldom needed here.',
    names: (names) => `There are names of others: ${names}. Think about whether they are needed.`,
    yours: 'You decide. Nothing has been sent anywhere.',
    list: 'See the list, or switch the help off',
  },
})
