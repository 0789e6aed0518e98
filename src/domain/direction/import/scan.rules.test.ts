import { describe, expect, it } from 'vitest'
import { joinLines, spellingsOf } from './hyphens.ts'
import { linesOf } from './lines.ts'
import { alike, wordsOf } from './scan.ts'

describe('Broken letters are recognised, and stay as they stand', () => {
  it.each(['mål', 'mal', 'mdl', 'm3l', 'MÅL'])('%s is a goal', (scanned) => {
    expect(wordsOf('mål').test(`Vores ${scanned} er`)).toBe(true)
  })

  it('knows a word only as a whole word', () => {
    expect(wordsOf('mål').test('Målgruppe')).toBe(false)
  })

  it.each([
    ['Naboer og fælleskaber', 'Naboer og fællesskaber'],
    ['Naboer og feellesskaber', 'NABOER OG FÆLLESSKABER'],
    ['Hjælp i tide', 'Hjcelp i tide'],
  ])('%s is %s', (one, other) => {
    expect(alike(one, other)).toBe(true)
  })

  it.each([
    ['Bolig', 'Bolsk'],
    ['Spor 1', 'Spor 2'],
    ['Naboer og venner', 'Naboer og arbejde'],
    ['', ''],
  ])('%s is not %s', (one, other) => {
    expect(alike(one, other)).toBe(false)
  })
})

const join = (...lines: string[]) => joinLines(lines, spellingsOf(lines))

describe('Words divided at the end of a line', () => {
  it('become one word', () => expect(join('vi sam-', 'arbejder')).toBe('vi samarbejder'))
  it('keep the hyphen that stands for a word', () =>
    expect(join('fritids-', 'og kulturliv')).toBe('fritids- og kulturliv'))
  it('keep the hyphen before a name', () => expect(join('KL-', 'Nord')).toBe('KL-Nord'))
  it('keep the hyphen that the plan itself writes', () =>
    expect(join('en peer-støtte og peer-', 'støtte')).toBe('en peer-støtte og peer-støtte'))
  it('leave a dash alone', () => expect(join('både her -', 'og der')).toBe('både her - og der'))
})

describe('Hidden characters', () => {
  it('are taken out, and a remark says so', () => {
    const { lines, remarks } = linesOf('\ufeffen \u202eplan\u200f\u0007')
    expect(lines.map((line) => line.text)).toEqual(['en plan'])
    expect(remarks).toHaveLength(1)
    expect(remarks[0]).toContain('3')
  })

  it('leave ordinary text without a remark', () => {
    expect(linesOf('\ufeff# Plan\r\n\r\n| dag')).toEqual({
      lines: [
        { number: 1, text: '# Plan', indent: 0 },
        { number: 2, text: '', indent: 0 },
        { number: 3, text: 'I dag', indent: 0 },
      ],
      remarks: [],
    })
  })
})
