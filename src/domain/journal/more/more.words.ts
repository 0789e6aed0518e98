import { words } from '../../../platform/words/words.ts'

/** What more there is beside the journal: for the person. */
export const moreWords = words({
  da: {
    together: (names: string) => `Skrevet sammen af ${names}.`,
    meetings: 'Møder',
    meetingsText: 'Skriv dine punkter før et møde, og skriv referatet sammen.',
    meetingsLink: 'Gør klar til et møde',
    statements: 'Det, andre har sagt om dig',
    statementsText: 'Diagnoser og lignende står for sig selv, med hvem der sagde det og hvornår.',
    statementsLink: 'Se det',
    tapering: 'Jeg vil gerne trappe ned',
    words: 'Ord om mennesker',
    wordsText: 'Er der ord, du ikke vil høre om dig selv? Du kan foreslå dem til listen.',
    wordsLink: 'Se listen',
  },
  en: {
    together: (names) => `Written together by ${names}.`,
    meetings: 'Meetings',
    meetingsText: 'Write your points before a meeting, and write the minutes together.',
    meetingsLink: 'Get ready for a meeting',
    statements: 'What others have said about you',
    statementsText: 'Diagnoses and the like stand by themselves, with who said it and when.',
    statementsLink: 'See it',
    tapering: 'I want to taper off',
    words: 'Words about people',
    wordsText: 'Are there words you do not want to hear about yourself? You can propose them.',
    wordsLink: 'See the list',
  },
})

/** The same for those who work with the person. */
export const moreDeskWords = words({
  da: {
    title: 'Mere om samarbejdet',
    meetings: (name: string) => `Møder med ${name}`,
    statements: 'Udsagn fra andre',
    tapering: (name: string) => `${name} har bedt dig om at give noget videre til lægen`,
    group: 'Skriv om en gruppe',
    carry: 'Over i det andet system',
    words: 'Ord om mennesker',
  },
  en: {
    title: 'More about working together',
    meetings: (name) => `Meetings with ${name}`,
    statements: 'Statements by others',
    tapering: (name) => `${name} has asked you to pass something on to the doctor`,
    group: 'Write about a group',
    carry: 'Into the other system',
    words: 'Words about people',
  },
})
