import { words } from '../../../platform/words/words.ts'

/** What was seen and by which ground, for those who look after the log. */
export const lookWords = words({
  da: {
    rules: {
      many: (people: string, measure: string) =>
        `Mange borgere på kort tid: ${people} inden for ${measure} minutter`,
      far_back: (people: string, measure: string) =>
        `Langt tilbage: ${people} hos en, man sluttede med for over ${measure} dage siden`,
      same_name: (people: string, measure: string) =>
        `Samme efternavn: ${people} med et navn, som højst ${measure} har`,
      shielded: (people: string, _measure: string) => `Beskyttet adresse: ${people} uden relation`,
      night: (people: string, _measure: string) => `Om natten uden vagt: ${people} efter kl. 23`,
    },
    alarmRule: {
      many: 'Mange borgere på kort tid',
      far_back: 'Langt tilbage i tiden',
      same_name: 'Samme efternavn',
      shielded: 'Beskyttet adresse',
      night: 'Om natten uden vagt',
    },
    ruleMeasure: { one: '1 borger', many: (count: string) => `${count} borgere` },
    subjects: {
      hopes: 'håb',
      resources: 'det, der giver kræfter',
      roles: 'roller',
      story: 'historie',
      meeting: 'ønsker til at mødes',
      goals: 'mål',
      steps: 'skridt',
      appointments: 'aftaler',
      circle: 'kreds',
      crisis: 'planen til de svære dage',
      own_room: 'en kopi fra et eget rum',
      health: 'helbred',
      close_relations: 'nære relationer',
      log: 'loggen',
    },
    ground: {
      none: 'ingen',
      duty_desk: 'vagten',
      control: 'kontrol af loggen',
      emergency: 'nødadgang',
      relation: 'de arbejder sammen',
      substitute: 'afløser for en kollega',
      other: 'personens eget valg',
    },
  },
  en: {
    rules: {
      many: (people, measure) =>
        `Many citizens in a short time: ${people} within ${measure} minutes`,
      far_back: (people, measure) =>
        `Far back: ${people} with whom one ended more than ${measure} days ago`,
      same_name: (people, measure) =>
        `Same surname: ${people} with a name that at most ${measure} bear`,
      shielded: (people, _measure) => `Protected address: ${people} without a relation`,
      night: (people, _measure) => `At night off duty: ${people} after 23:00`,
    },
    alarmRule: {
      many: 'Many citizens in a short time',
      far_back: 'Far back in time',
      same_name: 'Same surname',
      shielded: 'Protected address',
      night: 'At night off duty',
    },
    ruleMeasure: { one: '1 citizen', many: (count) => `${count} citizens` },
    subjects: {
      hopes: 'hopes',
      resources: 'what gives strength',
      roles: 'roles',
      story: 'story',
      meeting: 'wishes for meeting',
      goals: 'goals',
      steps: 'steps',
      appointments: 'appointments',
      circle: 'circle',
      crisis: 'the plan for hard days',
      own_room: 'a copy from an own room',
      health: 'health',
      close_relations: 'close relations',
      log: 'the log',
    },
    ground: {
      none: 'none',
      duty_desk: 'the duty desk',
      control: 'control of the log',
      emergency: 'emergency access',
      relation: 'they work together',
      substitute: 'substitute for a colleague',
      other: 'the choice of the person',
    },
  },
})
