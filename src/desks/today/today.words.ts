import { words } from '../../platform/words/words.ts'

export const todayWords = words({
  da: {
    before: (name: string) => `Før du møder ${name}`,
    toToday: 'Til I dag',
    meeting: (name: string) => `Sådan vil ${name} mødes`,
    meetingEmpty: (name: string) =>
      `${name} har ikke skrevet, hvordan I mødes bedst. Spørg, når I ses.`,
    agreed: 'Det har I aftalt',
    agreedNone: 'Der står ingen åbne aftaler.',
    write: 'Skriv et notat',
    meetingPage: 'Hold mødet på én side',
    toCourse: (name: string) => `Hele siden om ${name}`,
    promisedBy: (name: string, day: string) => `${name}, ${day}`,
    promisedThen: (name: string, day: string) => `${name} lovede det ${day}`,
    promises: 'Dine løfter',
    promisesKept: (count: number) =>
      count === 1
        ? 'Du har holdt 1 løfte den sidste måned.'
        : `Du har holdt ${count} løfter den sidste måned.`,
    promisesNone: 'Du har ingen løfter med en dag på lige nu.',
    promisesOnlyYou: 'Kun du ser dette.',
    promiseLate: (name: string, day: string) => `til ${name}, lovet ${day}`,
    promiseAhead: (name: string, day: string) => `til ${name}, ${day}`,
  },
  en: {
    before: (name) => `Before you meet ${name}`,
    toToday: 'To Today',
    meeting: (name) => `How ${name} wants to be met`,
    meetingEmpty: (name) =>
      `${name} has not written how you meet best. Ask when you see each other.`,
    agreed: 'What you have agreed',
    agreedNone: 'There are no open agreements.',
    write: 'Write a note',
    meetingPage: 'Hold the meeting on one page',
    toCourse: (name) => `All about ${name}`,
    promisedBy: (name, day) => `${name}, ${day}`,
    promisedThen: (name, day) => `${name} promised it ${day}`,
    promises: 'Your promises',
    promisesKept: (count) =>
      count === 1
        ? 'You kept 1 promise in the last month.'
        : `You kept ${count} promises in the last month.`,
    promisesNone: 'You have no promises with a day on them right now.',
    promisesOnlyYou: 'Only you see this.',
    promiseLate: (name, day) => `to ${name}, promised ${day}`,
    promiseAhead: (name, day) => `to ${name}, ${day}`,
  },
})
