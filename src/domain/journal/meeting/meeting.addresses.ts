import { addresses } from '../../../platform/web/addresses.ts'

/** A meeting has the address of its appointment: the person and those who work with them meet on one page. */
export const meetingAt = addresses({
  list: '/moeder',
  desk: '/borgere/:citizen/moeder',
  one: '/aftaler/:appointment/moede',
  point: '/aftaler/:appointment/moede/punkt',
  talked: '/aftaler/:appointment/moede/punkt/:point/talt-om',
  signal: '/aftaler/:appointment/moede/tegn',
  signalOver: '/aftaler/:appointment/moede/tegn/:signal/slut',
  begin: '/aftaler/:appointment/moede/afsnit',
  minute: '/aftaler/:appointment/moede/afsnit/:minute',
  news: '/aftaler/:appointment/moede/nyt',
  readBack: '/aftaler/:appointment/moede/forstaaet',
  note: '/aftaler/:appointment/moede/notat',
})
