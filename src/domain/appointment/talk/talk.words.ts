import { words } from '../../../platform/words/words.ts'

/** "I would like to talk with somebody": asked in one press, with a wait that is true. */
export const talkWords = words({
  da: {
    title: 'Jeg vil gerne tale med nogen',
    lead: 'Du behøver ikke sige hvorfor. En, der arbejder her, tager imod dit ønske.',
    short: 'Tal med nogen',
    shortText: 'Bed om en samtale. Du kan se, hvem der tager imod, og hvornår du hører noget.',
    urgent: 'Det her er ikke til det, der haster.',
    urgentText: 'Kan det ikke vente, så brug Få hjælp nu. Er et liv i fare, så ring 112.',
    urgentLink: 'Få hjælp nu',
    unit: 'Hvem vil du tale med?',
    form: 'Hvordan vil du helst tale?',
    forms: { phone: 'I telefon', visit: 'Ansigt til ansigt', video: 'På video', text: 'Skrive' },
    words: 'Vil du sige, hvad det handler om?',
    wordsHelp: 'Du behøver ikke skrive noget.',
    press: 'Send ønsket',
    asked: 'Dit ønske er sendt.',
    already: 'Dit ønske er sendt allerede. Du kan se, hvordan det står, her.',
    open: 'Dit ønske',
    to: (unit: string) => `Du har spurgt ${unit}.`,
    ahead: (count: number) =>
      count === 1 ? 'Én har spurgt før dig.' : `${count} har spurgt før dig.`,
    by: {
      phone: (name: string, day: string, time: string) =>
        `${name} ringer til dig ${day} inden ${time}.`,
      visit: (name: string, day: string, time: string) =>
        `${name} taler med dig ${day} inden ${time}.`,
      video: (name: string, day: string, time: string) =>
        `${name} ringer til dig på video ${day} inden ${time}.`,
      text: (name: string, day: string, time: string) =>
        `${name} skriver til dig ${day} inden ${time}.`,
    },
    taken: (name: string) => `${name} har taget imod dit ønske. Vi ved ikke hvornår endnu.`,
    promise: (unit: string, day: string, time: string) =>
      `En fra ${unit} melder sig senest ${day} ${time}.`,
    late: (phone: string) =>
      `Vi nåede det ikke til tiden. Det er vores ansvar. Ring gerne på ${phone}.`,
    unknown: (phone: string) =>
      `Ingen har taget imod endnu, og vi ved ikke hvornår. Du kan også ringe på ${phone}.`,
    withdraw: 'Jeg har ikke brug for det mere',
    withdrawn: 'Dit ønske er taget tilbage. Du kan altid spørge igen.',
    here: 'Hvem er her i dag',
    hereUntil: (time: string) => `her til ${time}`,
    nobody: 'Ingen har skrevet, at de er her lige nu.',
  },
  en: {
    title: 'I would like to talk with somebody',
    lead: 'You do not have to say why. Somebody who works here takes on your wish.',
    short: 'Talk with somebody',
    shortText: 'Ask for a talk. You can see who takes it on, and when you will hear.',
    urgent: 'This is not for what cannot wait.',
    urgentText: 'If it cannot wait, use Get help now. If a life is in danger, call 112.',
    urgentLink: 'Get help now',
    unit: 'Whom do you want to talk with?',
    form: 'How would you rather talk?',
    forms: { phone: 'By phone', visit: 'Face to face', video: 'By video', text: 'In writing' },
    words: 'Do you want to say what it is about?',
    wordsHelp: 'You do not have to write anything.',
    press: 'Send the wish',
    asked: 'Your wish is sent.',
    already: 'Your wish is sent already. You can see here how it stands.',
    open: 'Your wish',
    to: (unit) => `You have asked ${unit}.`,
    ahead: (count) =>
      count === 1 ? 'One has asked before you.' : `${count} have asked before you.`,
    by: {
      phone: (name, day, time) => `${name} will call you ${day} before ${time}.`,
      visit: (name, day, time) => `${name} will talk with you ${day} before ${time}.`,
      video: (name, day, time) => `${name} will call you by video ${day} before ${time}.`,
      text: (name, day, time) => `${name} will write to you ${day} before ${time}.`,
    },
    taken: (name) => `${name} has taken on your wish. We do not know when yet.`,
    promise: (unit, day, time) => `Somebody from ${unit} will be in touch by ${day} ${time}.`,
    late: (phone) =>
      `We did not make it in time. That is our responsibility. You are welcome to call ${phone}.`,
    unknown: (phone) =>
      `Nobody has taken it on yet, and we do not know when. You can also call ${phone}.`,
    withdraw: 'I do not need it any more',
    withdrawn: 'Your wish is taken back. You can always ask again.',
    here: 'Who is here today',
    hereUntil: (time) => `here until ${time}`,
    nobody: 'Nobody has written that they are here right now.',
  },
})
