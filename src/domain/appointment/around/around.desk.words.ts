import { words } from '../../../platform/words/words.ts'

/** Who comes instead, and the way between visits, for those who work. */
export const aroundDeskWords = words({
  da: {
    substitute: 'Send en anden',
    substituteText: (name: string) =>
      `Bliver en af jer syg, kan en kollega komme i stedet. ${name} ser det med det samme.`,
    goes: 'Hvem kan ikke komme?',
    comes: 'Hvem kommer i stedet?',
    comesHelp: (name: string) => `Du kan vælge dem, der arbejder med ${name}.`,
    none: (name: string) =>
      `Der er ingen anden kollega omkring ${name} lige nu. Jeres leder kan give en vikar adgang.`,
    substituted: (name: string) => `Det er gemt. ${name} kan se, hvem der kommer.`,
    notThere: 'Vælg en, der er med i aftalen.',
    notAround: 'Vælg en kollega fra listen.',
    taken: (name: string) =>
      `${name} er optaget på det tidspunkt. Vælg en anden kollega eller tid.`,
    takenNow: (name: string) =>
      `${name} er blevet optaget på det tidspunkt. Foreslå en anden dag i stedet.`,
    travel: 'Din rejsetid',
    travelText: 'Så kan du se i din uge, om du kan nå det.',
    travelLabel: 'Hvor længe er du om at komme derhen?',
    travelNone: 'Ingen rejsetid',
    travelOf: (minutes: number) => `${minutes} minutter`,
    travelSave: 'Gem rejsetiden',
    travelSaved: 'Rejsetiden er gemt.',
  },
  en: {
    substitute: 'Send somebody else',
    substituteText: (name) =>
      `If one of you falls ill, a colleague can come instead. ${name} sees it at once.`,
    goes: 'Who cannot come?',
    comes: 'Who comes instead?',
    comesHelp: (name) => `You can choose those who work with ${name}.`,
    none: (name) =>
      `There is no other colleague around ${name} right now. Your leader can let a substitute in.`,
    substituted: (name) => `It is saved. ${name} can see who comes.`,
    notThere: 'Choose somebody who is part of the appointment.',
    notAround: 'Choose a colleague from the list.',
    taken: (name) => `${name} is taken at that time. Choose another colleague or time.`,
    takenNow: (name) => `${name} has become taken at that time. Propose another day instead.`,
    travel: 'Your travel time',
    travelText: 'Then your week shows whether you can make it.',
    travelLabel: 'How long does it take you to get there?',
    travelNone: 'No travel time',
    travelOf: (minutes) => `${minutes} minutes`,
    travelSave: 'Save the travel time',
    travelSaved: 'The travel time is saved.',
  },
})
