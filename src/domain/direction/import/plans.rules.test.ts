import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { importPlan } from './propose.ts'
import { readPlan } from './read-file.ts'
import { recognised } from './recognise.ts'

const imported = (name: string) => {
  const read = readPlan(readFileSync(new URL(`./plans/${name}`, import.meta.url)))
  if (!read.ok) throw new Error(read.problem)
  return importPlan(read.text)
}

describe('Numbered, underlined headings with lists below bold ones', () => {
  const plan = imported('fjordager.md')

  it('finds the areas below the heading that says how many', () => {
    expect(plan.focusAreas.map(({ title }) => title)).toEqual([
      'En dør, der går op',
      'Et hjem at komme hjem til',
      'Noget at stå op til',
      'Venner og naboer',
    ])
  })

  it('tells goals from actions by their headings, and lifts a closing goal', () => {
    expect(plan.focusAreas.map(({ goals }) => goals.length)).toEqual([3, 2, 3, 2])
    expect(plan.focusAreas.map(({ actions }) => actions.length)).toEqual([4, 3, 3, 2])
    expect(plan.focusAreas[0]?.actions[2]).toBe(
      'Flytter telefonen, så den også bliver taget efter klokken 16',
    )
    expect(plan.focusAreas[2]?.goals[0]).toBe(
      'Målet er, at alle, der vil, har noget at stå op til.',
    )
  })

  it('keeps a quote with the line that says whose it is', () => {
    expect(plan.focusAreas.map(({ quotes }) => quotes)).toEqual([
      [
        '"Jeg stod tre gange foran døren, før jeg gik ind. Den fjerde gang kom hun ud."\n– Kvinde, 34 år',
      ],
      [],
      ['”Det er mig, der lærer dem at bage. Ikke omvendt.”\nDeltager på daghøjskolen'],
      [],
    ])
  })

  it('finds the vision where the plan calls it a dream, and keeps the rest as notes', () => {
    expect(plan.vision).toMatch(/^Vi drømmer om en by.*tror på det\.$/)
    expect(plan.notes).toContain('at døren er åben om aftenen')
    expect(plan.notes.at(-1)).toMatch(/^Hvert forår/)
  })
})

describe('A scan in capitals with broken letters and divided words', () => {
  const plan = imported('norreaa.txt')

  it('finds the areas that a list names, however they are spelt', () => {
    expect(plan.focusAreas.map(({ title }) => title)).toEqual([
      'HVERDAG OG BOLIG',
      'F/ELLESSKABER FOR ALLE',
      'VEJEN TIL JOB OG LARING',
    ])
  })

  it('finds goals and actions below headings and leads', () => {
    expect(plan.focusAreas.map(({ goals }) => goals.length)).toEqual([3, 2, 0])
    expect(plan.focusAreas.map(({ actions }) => actions.length)).toEqual([2, 3, 3])
    expect(plan.focusAreas[0]?.actions[1]).toBe(
      'Vi laver en aftentelefon sammen med nabokommunerne',
    )
    expect(plan.focusAreas[2]?.text).toContain('I samarbejde med jobcentret vil vi derfor:')
  })

  it('reads the quotation marks of a scan', () => {
    expect(plan.focusAreas.map(({ quotes }) => quotes.length)).toEqual([1, 0, 1])
    expect(plan.focusAreas[0]?.quotes[0]).toMatch(/\n\(Borger i eget hjem\)$/)
  })

  it('leaves what frames the plan as notes, page numbers too', () => {
    expect(plan.vision).toMatch(/^Alle mennesker.* ga med\.$/)
    expect(plan.notes).toEqual(expect.arrayContaining(['1', '2', '3', 'KILDER', 'FORORD']))
  })

  it('tells a person what it saw', () => {
    const lines = recognised(plan, 'da')
    expect(lines[1]).toBe('Fokusområder: 3')
    expect(lines).toContain('   mål: 3, handlinger: 2, citater: 1')
    expect(recognised(plan, 'en')).toHaveLength(lines.length)
  })
})
