import { words } from '../../../platform/words/words.ts'

export const togetherWords = words({
  da: {
    title: 'Må det tælle med?',
    lead: 'Kommunen vil gerne vide, hvordan det går for mange på én gang.',
    what: 'Kun dine mærker tælles. Dine ord ser ingen.',
    how: 'Tallene vises kun, når der er mindst ti mennesker bag hvert af dem.',
    who: 'De vises for kommunens ledere. Ingen kan se, at du er med.',
    on: (day: string) => `Du har sagt ja siden ${day}.`,
    off: 'Du har ikke sagt ja. Det ændrer ikke din hjælp.',
    yes: 'Ja, mine mærker må tælle med',
    no: 'Træk mit ja tilbage',
    yesDone: 'Tak. Du kan trække det tilbage når som helst.',
    noDone: 'Dine mærker tælles ikke længere med.',
  },
  en: {
    title: 'May it count?',
    lead: 'The municipality would like to know how it goes for many at once.',
    what: 'Only your marks are counted. Nobody sees your words.',
    how: 'The figures are shown only when at least ten people stand behind each of them.',
    who: 'They are shown to the leaders of the municipality. Nobody can see that you are in them.',
    on: (day) => `You have said yes since ${day}.`,
    off: 'You have not said yes. It does not change your help.',
    yes: 'Yes, my marks may count',
    no: 'Withdraw my yes',
    yesDone: 'Thank you. You can withdraw it at any time.',
    noDone: 'Your marks are no longer counted.',
  },
})

export const figuresDeskWords = words({
  da: {
    title: 'Sådan går det, samlet',
    lead: (from: string, until: string) => `De nyeste mærker fra ${from} til og med ${until}.`,
    how: 'Kun de borgere, der har sagt ja, er med. Hver tæller én gang i hvert spørgsmål.',
    small: 'Et tal vises først, når mindst ti mennesker fra flere enheder står bag det.',
    few: 'Her er for få til at vise noget.',
    hidden: 'vises ikke',
    mark: 'Mærke',
    people: 'Mennesker',
    lonely: 'Er du alene, når du hellere ville være sammen med nogen?',
    note: 'Tallene er et sted at begynde en samtale. De siger ikke, hvem der gør det godt.',
  },
  en: {
    title: 'How it goes, together',
    lead: (from, until) => `The newest marks from ${from} up to ${until}.`,
    how: 'Only citizens who have said yes are in it. Each counts once for each question.',
    small: 'A figure is shown only when at least ten people from several units stand behind it.',
    few: 'Here are too few to show anything.',
    hidden: 'not shown',
    mark: 'Mark',
    people: 'People',
    lonely: 'Are you alone when you would rather be with somebody?',
    note: 'The figures are a place to begin a talk. They do not say who does well.',
  },
})
