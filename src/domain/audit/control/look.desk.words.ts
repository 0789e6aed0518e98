import { words } from '../../../platform/words/words.ts'

/** What was seen and by which ground, for those who look after the log. */
export const lookWords = words({
  da: {
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
