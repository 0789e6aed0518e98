import { expect, test } from 'vitest'
import { blockOf, dayCsv, dayText, type Item } from './carry.rules.ts'

const w = { person: 'Borger', by: 'Skrevet af', from: 'Kopieret fra Roret' }
const item: Item = {
  ...{ kind: 'note', id: '1', citizen: { id: '2', name: 'Anna' }, by: 'Maja' },
  ...{ day: '22.11.2026', time: '10.04', what: 'Besøg', carried: null },
  parts: [
    { label: '', words: 'Vi gik en tur.\r\nDet regnede.' },
    { label: 'Aftalt', words: '=HYPERLINK("x"); "kor"' },
  ],
}

test('a block is plain text, one thing a line', () => {
  expect(blockOf(item, w)).toBe(
    '22.11.2026 10.04 Besøg\nBorger: Anna\nVi gik en tur.\nDet regnede.\nAftalt: =HYPERLINK("x"); "kor"\nSkrevet af: Maja\nKopieret fra Roret',
  )
})

test('a day is its blocks with a line between', () => {
  expect(dayText([item, item], w).split('\n---\n')).toHaveLength(2)
})

test('a spreadsheet opens it as text: marks doubled, formulas held, an emoji whole', () => {
  const csv = dayCsv(
    [{ ...item, what: '=1+1', parts: [{ label: '', words: '+45 😀 "ja"' }] }],
    ['Dag'],
  )
  expect(csv.startsWith('\uFEFF"Dag"\r\n')).toBe(true)
  expect(csv).toContain(`"'=1+1"`)
  expect(csv).toContain(`"'+45 😀 ""ja"""`)
})
