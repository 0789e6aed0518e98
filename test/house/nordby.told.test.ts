import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { momentOf } from '../../demo/nordby/calendar.ts'
import { lives } from '../../demo/nordby/lives.ts'
import { importPlan } from '../../src/domain/direction/index.ts'
import { addDays, dayOf } from '../../src/platform/time/days.ts'
import { sources } from './source.ts'

describe('Nordby as it is told', () => {
  test('has no exclamation mark in anything that anybody wrote', () => {
    const written = sources('demo/nordby', /\/people\/|others|citizens|terms|help|town|law|\.md$/)
    expect(written.length).toBeGreaterThanOrEqual(18)
    for (const { path, text } of written) expect(text, path).not.toMatch(/(?<!\()!(?![a-z(=])/)
  })

  test('come in the same order on every day of a year, and nothing told lies ahead', () => {
    const orders = new Map<string, string>()
    for (let day = 0; day < 370; day += 3) {
      const now = new Date(`${addDays('2026-11-18', day)}T00:10:00Z`)
      for (const { citizen, moments } of lives) {
        const at = moments.map(({ when }) => momentOf(when(now)).getTime())
        expect(Math.max(...at), `${citizen} ${dayOf(now)}`).toBeLessThan(now.getTime())
        const order = inOrder(at).join()
        // Peter tells about spring, which comes closer and goes away again.
        if (citizen !== 'peter')
          expect(orders.get(citizen) ?? order, `${citizen} ${dayOf(now)}`).toBe(order)
        orders.set(citizen, order)
      }
    }
    expect(orders.size).toBe(12)
  }, 20_000)

  test('their course is a plan that the importer knows', () => {
    const plan = importPlan(readFileSync('demo/nordby/faelles-kurs.md', 'utf8'))
    expect(plan.focusAreas.map(({ title }) => title)).toEqual([
      ...['Fællesskaber', 'Værdsatte roller', 'Arbejde og læring'],
    ])
    for (const area of plan.focusAreas) {
      expect(area.goals).toHaveLength(4)
      expect(area.actions).toHaveLength(6)
      expect(area.quotes).toHaveLength(2)
    }
  })
})

const inOrder = (at: number[]) =>
  at.map((_, index) => index).sort((a, b) => (at[a] ?? 0) - (at[b] ?? 0))
