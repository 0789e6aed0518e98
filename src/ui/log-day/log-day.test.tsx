import { expect, test } from 'vitest'
import { hostile, shown } from '../example.ts'
import { LogDay } from './log-day.tsx'

test('a day, its lines and why', () => {
  const lines = [{ time: '15.04', text: hostile, why: 'Hun er din støtteperson.' }]
  const text = shown(<LogDay day="I går" lines={lines} />)
  expect(text).toContain('<h3>I går</h3>')
  expect(text).toContain('Hun er din støtteperson.')
  expect(text).not.toContain('<script')
})
