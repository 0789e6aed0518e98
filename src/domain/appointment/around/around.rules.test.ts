import { describe, expect, test } from 'vitest'
import { isOnTheWall, whenOf } from '../appointment.when.ts'
import { isVideoLink, mapsOf, otherFormsThan, substitutesIn } from './around.rules.ts'

describe('a link for a video call', () => {
  test.each(['https://video.nordby.dk/rum/7', 'https://meet.example.org/a?b=c#d'])('%s', (link) => {
    expect(isVideoLink(link)).toBe(true)
  })
  test.each([
    'http://video.nordby.dk',
    'javascript:alert(1)',
    'data:text/html,hej',
    'https://',
    'https://localhost/rum',
    'https://anna:hemmelig@video.nordby.dk',
    'https://video.nordby.dk/et rum',
    '//video.nordby.dk',
    'video.nordby.dk',
    '🙂',
  ])('is not %s', (link) => {
    expect(isVideoLink(link)).toBe(false)
  })
})

describe('a map', () => {
  test('is asked for the address and for nothing else, whatever is written there', () => {
    expect(mapsOf('Fyrvej 12, Nordby')).toEqual({
      phone: 'geo:0,0?q=Fyrvej%2012%2C%20Nordby',
      web: 'https://www.openstreetmap.org/search?query=Fyrvej%2012%2C%20Nordby',
    })
    expect(mapsOf('a&b=c#"d').web).toBe(
      'https://www.openstreetmap.org/search?query=a%26b%3Dc%23%22d',
    )
  })
})

test('one can meet in another way alone with somebody, and not in a group', () => {
  expect(otherFormsThan('visit')).toEqual(['phone', 'video', 'text'])
  expect(otherFormsThan('meeting')).toHaveLength(4)
  expect(otherFormsThan('group')).toEqual([])
})

test('who comes instead is named with whom they stand in for', () => {
  const one = { id: 's', name: 'Sami', kinds: ['staff'], answer: null }
  expect(
    substitutesIn([{ ...one, insteadOf: 'Maja' }, { ...one, insteadOf: null }, one]),
  ).toMatchObject([{ name: 'Sami', other: 'Maja' }])
})

test('the hour that summer time takes is on no wall; the one it gives back is', () => {
  const at = (day: string, time: string) => isOnTheWall(whenOf(day, time, 'Europe/Copenhagen'))
  expect([at('2027-03-28', '02:30'), at('2027-03-28', '03:00'), at('2027-03-28', '01:59')]).toEqual(
    [false, true, true],
  )
  expect(at('2026-10-25', '02:30')).toBe(true)
})
