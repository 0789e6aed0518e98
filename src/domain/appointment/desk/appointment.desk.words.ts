import { words } from '../../../platform/words/words.ts'

/** What staff read when they make and follow appointments. */
export const appointmentDeskWords = words({
  da: {
    title: (name: string) => `Aftaler med ${name}`,
    lead: (name: string) => `${name} kan altid sige nej eller foreslå en anden dag.`,
    back: (name: string) => `Aftaler med ${name}`,
    toCitizen: (name: string) => `Til ${name}`,
    newOne: 'En ny aftale',
    make: 'Lav en aftale',
    makeLead: (name: string) =>
      `${name} ser aftalen, når du gemmer, og svarer ja, nej eller senere.`,
    none: 'Der er ingen aftaler endnu.',
    past: 'Tidligere aftaler',
    change: 'Ret aftalen',
    changeLead: (name: string) =>
      `Ændrer du tid, sted eller form, beder vi ${name} om at svare igen.`,
    about: 'Hvad handler det om?',
    aboutHelp: (name: string) =>
      `Skriv det, så ${name} kan kende det. ${name} læser det med det samme.`,
    people: 'Hvem kommer ud over dig?',
    peopleHelp: (name: string) =>
      `Du kan vælge kolleger. ${name} vælger selv, hvem der ellers er med.`,
    save: 'Gem',
    made: (name: string) => `Aftalen er gemt. ${name} kan se den nu.`,
    changed: (name: string) => `Rettelsen er gemt. ${name} kan se den nu.`,
    busy: (title: string, name: string, when: string) =>
      `Du har allerede ”${title}” med ${name} ${when}. Vælg en anden tid. Dine ord er her endnu.`,
    busyYes: (title: string, name: string, when: string) =>
      `Du har allerede ”${title}” med ${name} ${when}. Foreslå en anden tid i stedet.`,
    notTodayTag: 'Ikke i dag',
    noTag: 'Sagde nej',
    proposalTag: 'Forslag til anden tid',
    newTag: 'Har spurgt om et møde',
    calledOffTag: 'Aflyst',
    laterTag: 'Svarer senere',
  },
  en: {
    title: (name) => `Appointments with ${name}`,
    lead: (name) => `${name} can always say no or propose another day.`,
    back: (name) => `Appointments with ${name}`,
    toCitizen: (name) => `To ${name}`,
    newOne: 'A new appointment',
    make: 'Make an appointment',
    makeLead: (name) => `${name} sees the appointment when you save, and answers yes, no or later.`,
    none: 'There are no appointments yet.',
    past: 'Earlier appointments',
    change: 'Change the appointment',
    changeLead: (name) => `If you change time, place or form, we ask ${name} to answer again.`,
    about: 'What is it about?',
    aboutHelp: (name) => `Write it so that ${name} knows it. ${name} reads it at once.`,
    people: 'Who comes besides you?',
    peopleHelp: (name) => `You can choose colleagues. ${name} chooses who else is there.`,
    save: 'Save',
    made: (name) => `The appointment is saved. ${name} can see it now.`,
    changed: (name) => `The change is saved. ${name} can see it now.`,
    busy: (title, name, when) =>
      `You already have “${title}” with ${name} ${when}. Choose another time. Your words are still here.`,
    busyYes: (title, name, when) =>
      `You already have “${title}” with ${name} ${when}. Propose another time instead.`,
    notTodayTag: 'Not today',
    noTag: 'Said no',
    proposalTag: 'Proposes another time',
    newTag: 'Asked for a meeting',
    calledOffTag: 'Called off',
    laterTag: 'Answers later',
  },
})
