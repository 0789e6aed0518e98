import type { Read } from '../../../platform/data/db.ts'
import { cookie } from '../../../platform/web/cookies.ts'
import { both, choice, form, text } from '../../../platform/web/form.ts'
import { action, page, Refused, type Route, seeOther } from '../../../platform/web/routes.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { feedAt } from './feed.addresses.ts'
import { FeedsPage } from './feed.own.tsx'
import { endFeed, makeFeed, myFeeds } from './feed.queries.ts'
import { FEEDS_MOST, feedShows } from './feed.rules.ts'
import { feedWords } from './feed.words.ts'

const own = { who: 'person', purpose: 'own_calendar' } as const
const SHOWN = 'appointment.feed.shown'
const SHOWN_COOKIE = 'ny-kalender'
const SHOWN_SECONDS = 300

const feedForm = form({
  name: text({ label: both(feedWords, 'name'), max: 60, required: true }),
  shows: choice({ label: both(feedWords, 'shows'), of: feedShows, required: true }),
})
const pressForm = form({})

/** What was just made: sealed, and carried by the browser that made it; the server has its hash alone. */
const carried = (token: string, write: Read) =>
  Buffer.from(write.box.seal(SHOWN, 'cookie', token)).toString('base64url')

function justMade(visit: Visit, read: Read): string | undefined {
  const sealed = visit.cookies.get(SHOWN_COOKIE)
  if (!sealed || !visit.notice) return undefined
  try {
    return read.box.open(SHOWN, 'cookie', Buffer.from(sealed, 'base64url'))
  } catch {
    return undefined
  }
}

export const feedRoutes = ({ secure, origin }: { secure: boolean; origin: string }): Route[] => [
  page(feedAt.mine, own, async (visit, read) => {
    const token = justMade(visit, read)
    const made = token && origin + feedAt.file({ file: `${token}.ics` })
    return FeedsPage({ visit, feeds: await myFeeds(read), made })
  }),
  action(
    feedAt.mine,
    {
      ...own,
      form: feedForm,
      again: async (visit, read, filled) =>
        FeedsPage({ visit, feeds: await myFeeds(read), filled }),
    },
    async (visit, write, input) => {
      const w = feedWords[visit.lang]
      const running = await myFeeds(write)
      if (running.length >= FEEDS_MOST) throw new Refused('name', w.many(FEEDS_MOST))
      const { token } = await makeFeed(write, { ...input, lang: visit.lang })
      return {
        ...seeOther(feedAt.mine(), w.made),
        cookies: [cookie(SHOWN_COOKIE, carried(token, write), { seconds: SHOWN_SECONDS, secure })],
      }
    },
  ),
  action(feedAt.ended, { ...own, form: pressForm }, async (visit, write) => {
    await endFeed(write, visit.params.feed ?? '')
    return {
      ...seeOther(feedAt.mine(), feedWords[visit.lang].closed),
      cookies: [cookie(SHOWN_COOKIE, '', { seconds: 0, secure })],
    }
  }),
]
