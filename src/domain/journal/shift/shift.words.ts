import { words } from '../../../platform/words/words.ts'

export const shiftWords = words({
  da: {
    title: 'Til den næste vagt',
    lead: 'Her står det, dine kolleger gerne vil have, at du læser først. Det står her i tre dage.',
    none: 'Der er ikke sagt noget videre.',
    noneText: 'Når en kollega siger et notat videre, står det her.',
    from: (name: string, when: string) => `${name} sagde det videre ${when}`,
    about: (name: string) => `Om ${name}`,
    readBy: (names: string) => `Læst af ${names}`,
    whole: 'Læs hele notatet',
    took: 'Jeg har læst det',
    taken: 'Det står nu, at du har læst det.',
    pass: 'Sig det videre til næste vagt',
    passed: 'Det er sagt videre. De, der kommer efter dig, ser det under I dag.',
    waiting: (count: number) =>
      count === 1
        ? 'Der er 1 notat til dig fra vagten før.'
        : `Der er ${count} notater til dig fra vagten før.`,
    waitingNone: 'Der ligger ikke noget nyt til dig.',
    open: 'Læs det',
  },
  en: {
    title: 'To the next shift',
    lead: 'What your colleagues would like you to read first. It stands here for three days.',
    none: 'Nothing has been passed on.',
    noneText: 'When a colleague passes a note on, it is here.',
    from: (name, when) => `${name} passed it on ${when}`,
    about: (name) => `About ${name}`,
    readBy: (names) => `Read by ${names}`,
    whole: 'Read the whole note',
    took: 'I have read it',
    taken: 'It now says that you have read it.',
    pass: 'Pass it on to the next shift',
    passed: 'It is passed on. Those who come after you see it under Today.',
    waiting: (count) =>
      count === 1
        ? 'There is 1 note for you from the shift before.'
        : `There are ${count} notes for you from the shift before.`,
    waitingNone: 'Nothing new waits for you.',
    open: 'Read it',
  },
})
