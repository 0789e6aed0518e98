import { words } from '../../platform/words/words.ts'

/** The page that opens without a network, as it comes from the server: nobody is in it. */
export const offlineWords = words({
  da: {
    title: 'Uden net',
    lead: 'Her er din dag, når der ikke er net. Den ligger låst på telefonen.',
    noScript:
      'Siden virker kun, når din browser kan køre scripts. Skriv på papir, og skriv ind senere.',
    help: 'Få hjælp nu',
    helpText: 'Hjælpen virker også uden net.',
    phones: 'Om telefonen',
  },
  en: {
    title: 'Without a network',
    lead: 'Here is your day when there is no network. It lies locked on the phone.',
    noScript:
      'The page works only when your browser can run scripts. Write on paper, and write it in later.',
    help: 'Get help now',
    helpText: 'The help works without a network too.',
    phones: 'About the phone',
  },
})

/** What stands on the cards that a phone carries. */
export const carriedWords = words({
  da: {
    somebody: 'En medarbejder',
    together: (one: string, other: string) => `${one} og ${other}`,
    does: (who: string, what: string) => `${who}: ${what}`,
    by: (line: string, day: string) => `${line} (aftalt til ${day})`,
  },
  en: {
    somebody: 'A member of staff',
    together: (one, other) => `${one} and ${other}`,
    does: (who, what) => `${who}: ${what}`,
    by: (line, day) => `${line} (agreed for ${day})`,
  },
})

/** What a citizen may have on their own phone beside the plan for hard days. */
export const alongWords = words({
  da: {
    next: 'Mine næste aftaler',
    people: 'Hvem gør hvad',
    meet: 'Sådan vil jeg mødes',
    call: (name: string, phone: string) => `${name}: ${phone}`,
    who: (name: string, what: string) => `${name}: ${what}`,
    works: 'arbejder sammen med dig',
    covers: (name: string) => `træder til for ${name}`,
    appointment: (when: string, title: string) => `${when}: ${title}`,
    at: (line: string, place: string) => `${line}, ${place}`,
  },
  en: {
    next: 'My next appointments',
    people: 'Who does what',
    meet: 'How I want to be met',
    call: (name, phone) => `${name}: ${phone}`,
    who: (name, what) => `${name}: ${what}`,
    works: 'works with you',
    covers: (name) => `stands in for ${name}`,
    appointment: (when, title) => `${when}: ${title}`,
    at: (line, place) => `${line}, ${place}`,
  },
})
