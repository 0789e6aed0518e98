import { expect, test } from 'vitest'
import { readSettings } from '../settings.ts'
import { securityTxt } from './security-txt.ts'

const clock = { now: () => new Date('2026-11-18T09:00:00Z') }

test('says where a hole is told of, and is good for ninety days from any day', async () => {
  const answer = securityTxt('mailto:sikkerhed@nordby.example', clock)
  expect(answer.status).toBe(200)
  expect(answer.headers.get('content-type')).toBe('text/plain; charset=utf-8')
  expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
  expect(await answer.text()).toBe(
    'Contact: mailto:sikkerhed@nordby.example\r\nExpires: 2027-02-16T00:00:00.000Z\r\nPreferred-Languages: da, en\r\n',
  )
})

test('is not there when nobody is named', () => {
  expect(securityTxt(undefined, clock).status).toBe(404)
})

test('the contact is a setting: an address to write to, a page, or a number to call', () => {
  const contactOf = (value: string) =>
    readSettings({ RORET_SECURITY_CONTACT: value }).securityContact
  expect(contactOf('mailto:sikkerhed@nordby.example')).toBe('mailto:sikkerhed@nordby.example')
  expect(contactOf('https://nordby.example/sikkerhed')).toBe('https://nordby.example/sikkerhed')
  expect(contactOf('')).toBeUndefined()
  for (const bad of [
    'sikkerhed@nordby.example',
    'javascript:alert(1)',
    'mailto:a@b\nExpires: never',
  ])
    expect(() => contactOf(bad), bad).toThrow('RORET_SECURITY_CONTACT')
})
