import { addresses } from '../../platform/web/addresses.ts'

/** The room's places. Each part has its own second word. */
export const everydayAt = addresses({
  mine: '/hverdag',
  board: '/hverdag/tavle/:home',
  noticeWrite: '/hverdag/tavle/:home/opslag',
  noticeDown: '/hverdag/opslag/:boardNotice/taget-ned',
  noticeBack: '/hverdag/opslag/:boardNotice/haengt-op',
  rules: '/hverdag/tavle/:home/husregler',
  mealWrite: '/hverdag/tavle/:home/mad',
  mealWith: '/hverdag/mad/:meal/med',
  mealWithout: '/hverdag/mad/:meal/ikke-med',
  mealOff: '/hverdag/mad/:meal/aflyst',
  residents: '/hverdag/tavle/:home/beboere',
  moved: '/hverdag/bor/:resident/flyttet',
  nameUp: '/hverdag/bor/:resident/navneskilt',
  nameDown: '/hverdag/bor/:resident/navneskilt/taget-ned',
  programme: '/hverdag/program/:centre',
  programmeWrite: '/hverdag/program/:centre/skriv',
  programmeDown: '/hverdag/programpunkt/:programmeItem/taget-ned',
  programmeBack: '/hverdag/programpunkt/:programmeItem/haengt-op',
})
