import { words } from '../platform/words/words.ts'

export const placesWords = words({
  da: {
    front: 'Forside',
    plan: 'Udviklingsplan',
    words: 'Om ordene',
    mine: 'Min kurs',
    appointments: 'Aftaler',
    who: 'Hvem gør hvad?',
    circle: 'Min kreds',
    shared: 'Delt med mig',
    today: 'I dag',
    citizens: 'Mine borgere',
    me: 'Mig',
    log: 'Hvem har set min side?',
  },
  en: {
    front: 'Front page',
    plan: 'Development plan',
    words: 'About the words',
    mine: 'My course',
    appointments: 'Appointments',
    who: 'Who does what?',
    circle: 'My circle',
    shared: 'Shared with me',
    today: 'Today',
    citizens: 'My citizens',
    me: 'Me',
    log: 'Who has seen my page?',
  },
})
