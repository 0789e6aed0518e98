import { expect, test } from 'vitest'
import { hostile, shown } from '../example.ts'
import { DayList } from './day-list.tsx'

test('times are read by machines too, and the next is marked', () => {
  const text = shown(<DayList items={[{ time: '09.00', title: hostile, next: true }]} />)
  expect(text).toContain('<time datetime="09:00">09.00</time>')
  expect(text).toContain('class="next-up"')
  expect(text).not.toContain('<script')
})
