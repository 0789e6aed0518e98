import { convertIcsCalendar } from 'ts-ics'
import { describe, expect, test } from 'vitest'
import { entryOf, type Planned } from './feed.rules.ts'
import { calendarText, type Entry } from './ics.ts'

const one: Planned = {
  id: '0190a5a0-0000-7000-8000-000000000001',
  startsAt: new Date('2026-11-18T12:00:00Z'),
  minutes: 60,
  version: 3,
  madeAt: new Date('2026-11-01T09:00:00Z'),
  calledOffAt: null,
  answer: 'yes',
  own: true,
  names: ['Maja'],
  place: 'Fælleshuset, Åvej 3; 2. sal',
}
const entry = (more: Partial<Planned> = {}): Entry => entryOf({ ...one, ...more }, 'plain', 'da')
const read = (text: string) => convertIcsCalendar(undefined, text).events ?? []

describe('what a calendar is told', () => {
  test.each([
    ['busy', 'Optaget', ''],
    ['plain', 'Aftale kl. 13', ''],
    ['named', 'Aftale med Maja', 'Fælleshuset, Åvej 3; 2. sal'],
  ] as const)('%s', (shows, title, place) => {
    expect(entryOf(one, shows, 'da')).toMatchObject({ title, place })
  })

  test('nobody’s name and no place in an appointment that is about another', () => {
    const told = entryOf({ ...one, own: false, names: ['Anna'] }, 'named', 'da')
    expect(told).toMatchObject({ title: 'Aftale kl. 13', place: '' })
  })

  test('called off, said no to, not answered yet', () => {
    expect(entry({ calledOffAt: new Date() }).status).toBe('CANCELLED')
    expect(entry({ answer: 'not_today' }).status).toBe('CANCELLED')
    expect(entry({ answer: null }).status).toBe('TENTATIVE')
  })
})

describe('the text of a calendar (RFC 5545)', () => {
  const long = 'æøå, \\ ; "så"\nog '.repeat(20)
  const text = calendarText('PUBLISH', [
    { ...entry(), title: long, place: '🌊'.repeat(60) },
    { ...entry({ calledOffAt: new Date('2026-11-02T09:00:00Z') }), uid: 'two@roret' },
  ])

  test('lines end with CRLF and are at most 75 octets, never in the middle of a letter', () => {
    const lines = text.split('\r\n')
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true)
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    expect(lines.length).toBeGreaterThanOrEqual(30)
    expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([])
    expect(text).not.toContain('\ufffd')
  })

  test('comes back as it was: words, moments in UTC, sequence, status', () => {
    const [first, second] = read(text)
    expect(first?.summary).toBe(long)
    expect(first?.location).toBe('🌊'.repeat(60))
    expect(first?.start.date).toEqual(one.startsAt)
    expect(first?.end?.date).toEqual(new Date('2026-11-18T13:00:00Z'))
    expect(first?.sequence).toBe(2)
    expect(first?.stamp.date).toEqual(one.madeAt)
    expect(second?.status).toBe('CANCELLED')
    expect(text).toMatch(/DTSTART:20261118T120000Z\r\n/)
  })

  test('an hour before and an hour after summer time ends stand an hour apart', () => {
    const at = (day: string) => entry({ startsAt: new Date(day) })
    const both = calendarText('PUBLISH', [at('2026-10-24T11:00:00Z'), at('2026-10-25T12:00:00Z')])
    expect(read(both).map(({ summary }) => summary)).toEqual(['Aftale kl. 13', 'Aftale kl. 13'])
  })

  test('an invitation says who asks whom, and a calling off that it is one', () => {
    const mail = { ...entry(), from: 'aftaler@nordby.example', to: 'anna@nordby.example' }
    const asked = calendarText('REQUEST', [mail])
    expect(asked).toContain('METHOD:REQUEST\r\n')
    expect(asked.replaceAll('\r\n ', '')).toMatch(/ATTENDEE;.*RSVP=FALSE:mailto:anna@/i)
    expect(asked).toMatch(/ORGANIZER:mailto:aftaler@nordby.example/i)
    expect(calendarText('CANCEL', [{ ...mail, status: 'CANCELLED' }])).toContain('METHOD:CANCEL')
  })
})
