import { createTransport } from 'nodemailer'
import { convertIcsCalendar } from 'ts-ics'
import { expect, test } from 'vitest'
import { type InvitedTo, invitation } from './invitation.ts'

const about: InvitedTo = {
  id: '0190a5a0-0000-7000-8000-000000000001',
  startsAt: new Date('2026-11-20T12:30:00Z'),
  minutes: 45,
  version: 2,
  madeAt: new Date('2026-11-01T09:00:00Z'),
  calledOffAt: null,
}
const mail = {
  from: 'Nordby <aftaler@nordby.example>',
  to: 'anna@nordby.example',
  lang: 'da' as const,
  now: new Date('2026-11-18T09:00:00Z'),
}
const read = (text: string) => convertIcsCalendar(undefined, text)

test('an invitation says when, from whom and to whom, and nothing else', () => {
  const { title, calendar } = invitation(about, mail)
  expect(title).toBe('Aftale kl. 13.30')
  expect(calendar.method).toBe('REQUEST')
  const [event] = read(calendar.text).events ?? []
  expect(event).toMatchObject({
    summary: title,
    sequence: 1,
    status: 'CONFIRMED',
    organizer: { email: 'aftaler@nordby.example' },
    attendees: [{ email: 'anna@nordby.example' }],
  })
  expect(event?.stamp.date).toEqual(mail.now)
  expect(event?.description ?? event?.location).toBeUndefined()
})

test('one that is called off takes the same one out, and is newer', () => {
  const first = invitation(about, mail)
  const off = invitation({ ...about, version: 3, calledOffAt: mail.now }, mail)
  const [before] = read(first.calendar.text).events ?? []
  const [after] = read(off.calendar.text).events ?? []
  expect(off.calendar.method).toBe('CANCEL')
  expect(after?.uid).toBe(before?.uid)
  expect(after?.status).toBe('CANCELLED')
  expect(after?.sequence ?? 0).toBeGreaterThan(before?.sequence ?? 0)
})

test('in the mail it is a part that calendar programs read', async () => {
  const { calendar } = invitation(about, mail)
  const transport = createTransport({ streamTransport: true, buffer: true, newline: 'windows' })
  const { message } = await transport.sendMail({
    ...{ from: mail.from, to: mail.to, subject: 'Aftale', text: 'Svar her' },
    icalEvent: { method: calendar.method, content: calendar.text },
  })
  const raw = String(message)
  expect(raw).toMatch(/Content-Type: text\/calendar; charset=utf-8; method=REQUEST/)
  expect(raw).toContain('multipart/alternative')
})
