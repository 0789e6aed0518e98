import { addresses } from '../../platform/web/addresses.ts'

export const messageAt = addresses({
  mine: '/beskeder',
  start: '/beskeder/ny',
  startWith: '/beskeder/ny/:citizen',
  reading: '/beskeder/laest',
  team: '/beskeder/hold',
  answerTime: '/beskeder/hold/:unit/svartid',
  away: '/beskeder/vaek',
  awayEnded: '/beskeder/vaek/:absence/slut',
  thread: '/beskeder/:thread',
  sheet: '/beskeder/:thread/ark',
  file: '/beskeder/:thread/fil/:attachment',
  around: '/beskeder/:thread/med',
  left: '/beskeder/:thread/med/:member/farvel',
  closed: '/beskeder/:thread/lukket',
  reopened: '/beskeder/:thread/aabnet',
  taken: '/beskeder/:thread/taget',
  givenBack: '/beskeder/:thread/givet-tilbage',
})
