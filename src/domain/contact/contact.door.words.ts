import { words } from '../../platform/words/words.ts'

/** When somebody reads it, and whom to call when it cannot wait. */
export const doorWords = words({
  da: {
    oneOfUs: 'En af os i Døren',
    orColleague: (name: string) => `${name} eller en kollega`,
    soon: (who: string) => `${who} læser det i dag.`,
    today: (who: string, time: string) => `${who} læser det i dag, senest kl. ${time}.`,
    onDay: (who: string, day: string, time: string) => `${who} læser det ${day} kl. ${time}.`,
    nextDay: (who: string) => `${who} læser det den næste dag, vi er her.`,
    callTitle: 'Ring nu, hvis dit liv eller en andens er i fare',
    callText:
      'Din besked er sendt. Men du behøver ikke vente på, at den bliver læst. Der er en, der svarer lige nu.',
    call112: 'Ring 112',
    call112About: 'Hjælp med det samme, hele døgnet',
    call: (phone: string) => `Ring ${phone}`,
    moreHelp: 'Se alle, der svarer nu',
  },
  en: {
    oneOfUs: 'One of us at the door',
    orColleague: (name) => `${name} or a colleague`,
    soon: (who) => `${who} reads it today.`,
    today: (who, time) => `${who} reads it today, by ${time}.`,
    onDay: (who, day, time) => `${who} reads it ${day} at ${time}.`,
    nextDay: (who) => `${who} reads it on the next day that we are here.`,
    callTitle: 'Call now if your life or somebody’s is in danger',
    callText:
      'Your message is sent. But you need not wait for it to be read. Somebody answers right now.',
    call112: 'Call 112',
    call112About: 'Help at once, day and night',
    call: (phone) => `Call ${phone}`,
    moreHelp: 'See everybody who answers now',
  },
})
