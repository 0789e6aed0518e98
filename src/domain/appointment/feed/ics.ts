import { generateIcsCalendar, type IcsEvent } from 'ts-ics'

/** What one appointment is to a calendar. Moments are UTC: calendars and libraries get Danish hours wrong. */
export interface Entry {
  uid: string
  startsAt: Date
  minutes: number
  title: string
  place: string
  /** Rises with each change, so that a calendar knows which is newer (RFC 5545, 3.8.7.4). */
  sequence: number
  status: 'CONFIRMED' | 'TENTATIVE' | 'CANCELLED'
  /** When this version was made (DTSTAMP). The same until it changes, so that the whole has a stable ETag. */
  stamp: Date
  /** Who invites and who is invited, by address alone: an invitation has both. */
  from?: string
  to?: string
}

const PRODUCT = '-//Roret//Roret//DA'

/** A calendar as text. REQUEST and CANCEL are mail's (RFC 5546); PUBLISH is what a phone asks for. */
export function calendarText(
  method: 'PUBLISH' | 'REQUEST' | 'CANCEL',
  entries: readonly Entry[],
  name?: string,
): string {
  const text = generateIcsCalendar({
    ...{ version: '2.0', prodId: PRODUCT, method },
    ...(name ? { name } : {}),
    events: entries.map(eventOf),
  })
  return folded(text)
}

function eventOf(entry: Entry): IcsEvent {
  const { uid, startsAt, minutes, title, place, sequence, status, stamp, from, to } = entry
  return {
    ...{ uid, summary: title, sequence, status, class: 'PRIVATE', timeTransparent: 'OPAQUE' },
    ...(place ? { location: place } : {}),
    stamp: { date: stamp },
    start: { date: startsAt },
    end: { date: new Date(startsAt.getTime() + minutes * 60_000) },
    ...(from ? { organizer: { email: from } } : {}),
    ...(to ? { attendees: [{ email: to, role: 'REQ-PARTICIPANT', rsvp: false }] } : {}),
  }
}

const LINE_OCTETS = 75

/** Folds by octets, as RFC 5545, 3.1 says: the library counts letters, and æ is two octets. */
function folded(text: string): string {
  const lines = text.replaceAll('\r\n ', '').split('\r\n')
  return lines
    .map(foldLine)
    .join('\r\n')
    .replace(/(?:\r\n)*$/, '\r\n')
}

function foldLine(line: string): string {
  const parts: string[] = []
  let part = ''
  for (const letter of line) {
    // A line that goes on begins with a space, which counts.
    const room = parts.length === 0 ? LINE_OCTETS : LINE_OCTETS - 1
    if (Buffer.byteLength(part + letter) > room) {
      parts.push(part)
      part = ''
    }
    part += letter
  }
  return [...parts, part].join('\r\n ')
}
