import { expect, test } from 'vitest'
import { closesAt, isOpen, opensNext } from './municipality.rules.ts'

const door = [1, 2, 3, 4].map((weekday) => ({ weekday, from: '10:00', until: '20:00' }))
const night = [{ weekday: 7, from: '22:00', until: '06:00' }]

test('the door is open from its first minute and closed from its last', () => {
  expect(isOpen(door, 1, '10:00')).toBe(true)
  expect(isOpen(door, 1, '19:59')).toBe(true)
  expect(isOpen(door, 1, '20:00')).toBe(false)
  expect(isOpen(door, 5, '12:00')).toBe(false)
})

test('a night that begins on Sunday goes on into Monday', () => {
  expect(isOpen(night, 7, '23:40')).toBe(true)
  expect(isOpen(night, 1, '05:59')).toBe(true)
  expect(isOpen(night, 1, '06:00')).toBe(false)
})

test('who has no hours always answers', () => {
  expect(isOpen([], 3, '03:00')).toBe(true)
})

test('says until when, and when next', () => {
  expect(closesAt(door, 2, '12:00')).toBe('20:00')
  expect(opensNext(door, 4, '21:00')).toEqual({ weekday: 1, from: '10:00', until: '20:00' })
})
