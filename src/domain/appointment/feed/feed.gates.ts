import { createHash } from 'node:crypto'
import type { Actor, Db, Write } from '../../../platform/data/db.ts'
import { newId } from '../../../platform/data/id.ts'
import type { Gate } from '../../../platform/identity/gates.ts'
import { plain } from '../../../platform/web/respond.ts'
import { feedAt } from './feed.addresses.ts'
import { countFetch, feedOf, plannedForMe } from './feed.queries.ts'
import { entryOf } from './feed.rules.ts'
import { feedWords } from './feed.words.ts'
import { calendarText } from './ics.ts'

const purpose = 'calendar_feed'
const HOUR_SECONDS = 3600

/**
 * What a calendar asks, without a session: the token says whose it is, and what is read is then read as that
 * person, through the same policies as their pages. Where there is no such address, or no longer, one sentence
 * says so, the same for both.
 */
export const feedGates = ({ db }: { db: Db }): Gate[] => [
  {
    ...{ method: 'GET', pattern: feedAt.file.pattern, who: 'anyone', purpose, from: 'elsewhere' },
    async pass(_, request) {
      const token = /^\/kalender\/([\w-]{43})\.ics$/.exec(new URL(request.url).pathname)?.[1]
      const feed = token && (await db.as({ kind: 'visitor' }).read((read) => feedOf(read, token)))
      if (!feed || feed.ended) return said(410)
      const actor: Actor = { kind: 'person', id: feed.person }
      const reason = { purpose, route: feedAt.file.pattern, request: newId() }
      const known = request.headers.get('if-none-match')
      return db.as(actor, reason).write((write) => answer(write, feed.id, known))
    },
  },
]

async function answer(write: Write, feed: string, known: string | null): Promise<Response> {
  const counted = await countFetch(write, feed)
  if (!counted) return said(429, { 'retry-after': String(HOUR_SECONDS) })
  const planned = await plannedForMe(write)
  const entries = planned.map((one) => entryOf(one, counted.shows, counted.lang))
  const body = calendarText('PUBLISH', entries, feedWords[counted.lang].calendar)
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`
  if (known?.includes(etag)) return said(304, { etag })
  // What leaves is a look, at each person whose time it is; what is known there already shows nothing.
  write.shows([...new Set(planned.map(({ citizen }) => citizen))], 'appointments')
  const headers = { etag, 'content-disposition': 'inline; filename="aftaler.ics"' }
  return plain({ reply: { type: 'text/calendar; charset=utf-8', body, headers } })
}

/** A calendar program shows nobody a page: both languages in one line of plain text, where there is text. */
function said(status: number, headers: Record<string, string> = {}): Response {
  const body = status === 304 ? '' : `${feedWords.da.gone} ${feedWords.en.gone}\n`
  const type = 'text/plain; charset=utf-8'
  return status === 304
    ? new Response(null, { status, headers })
    : plain({ reply: { status, type, body, headers } })
}
