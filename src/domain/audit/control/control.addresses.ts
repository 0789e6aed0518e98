import { addresses } from '../../../platform/web/addresses.ts'

export const controlAt = addresses({
  desk: '/log-kontrol',
  how: '/log-kontrol/saadan',
  report: '/log-kontrol/kvartal',
  mine: '/log-kontrol/spoergsmaal',
  reply: '/log-kontrol/spoergsmaal/:question',
  question: '/log-kontrol/svar/:question',
  draw: '/log-kontrol/stikproever',
  control: '/log-kontrol/stikproever/:control',
  alarm: '/log-kontrol/alarmer/:alarm',
  askAlarm: '/log-kontrol/alarmer/:alarm/spoerg',
  wondering: '/log-kontrol/undren/:wondering',
  askWondering: '/log-kontrol/undren/:wondering/spoerg',
})

/** Where the person asks about one look at their own page. */
export const wonderAt = addresses({ look: '/hvem-har-set/:look/undrer-mig' })
