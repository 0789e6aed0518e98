import type { Id } from '../../../platform/data/id.ts'
import type { Lang } from '../../../platform/words/words.ts'
import { entryOf } from '../feed/feed.rules.ts'
import { calendarText } from '../feed/ics.ts'

/** When an appointment is. Its words are not here: an invitation lies in mail, where others may read. */
export interface InvitedTo {
  id: Id
  startsAt: Date
  minutes: number
  version: number
  madeAt: Date
  calledOffAt: Date | null
}

interface Mail {
  from: string
  to: string
  lang: Lang
  now: Date
}

/**
 * An invitation that Outlook and others put into the calendar by themselves, or its calling off (RFC 5546, 3.2.2 and
 * 3.2.5). The same uid and a higher sequence each time, so that it is moved and never doubled. No reply is asked
 * for: one answers on the page.
 * @param from the sender's address, also as `Name <address>`
 */
export function invitation(about: InvitedTo, { from, to, lang, now }: Mail) {
  const planned = { ...about, answer: 'yes', own: true, names: [], place: '' }
  const entry = { ...entryOf(planned, 'plain', lang), stamp: now, from: bareAddress(from), to }
  const method = about.calledOffAt ? ('CANCEL' as const) : ('REQUEST' as const)
  return { title: entry.title, calendar: { method, text: calendarText(method, [entry]) } }
}

const bareAddress = (from: string) => /<([^<>]+)>/.exec(from)?.[1] ?? from
