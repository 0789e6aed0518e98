import { describe, expect, it } from 'vitest'
import { importWords } from './import.words.ts'
import { longestPlan, type PlanProblem, readPlan } from './read-file.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const bytes = (...values: number[]) => Uint8Array.from(values)
const latin1 = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0))
const utf16 = (text: string, big: boolean) => {
  const view = new DataView(new ArrayBuffer(2 + text.length * 2))
  view.setUint16(0, 0xfeff, !big)
  for (let i = 0; i < text.length; i++) view.setUint16(2 + i * 2, text.charCodeAt(i), !big)
  return new Uint8Array(view.buffer)
}
const problemOf = (file: Uint8Array) => {
  const read = readPlan(file)
  return read.ok ? `read: ${read.text}` : read.problem
}
const text = 'Blåbærgrød på øen: målet nås i fællesskab'

describe('A plan is read in the encodings that people save', () => {
  it.each([
    ['UTF-8', utf8(text)],
    ['UTF-8 with a byte order mark', utf8(`\ufeff${text}`)],
    ['UTF-16, little end first', utf16(text, false)],
    ['UTF-16, big end first', utf16(text, true)],
    ['latin-1', latin1(text)],
    ['latin-1 that ends in a Danish letter', latin1('der er noget at tage fat på')],
  ])('%s', (_, file) => {
    const read = readPlan(file)
    expect(read.ok && read.text).toMatch(/på/)
  })

  it('windows-1252 with its quotation marks', () => {
    const read = readPlan(bytes(0x93, ...latin1('Jeg gør det selv'), 0x94))
    expect(read).toEqual({ ok: true, text: '“Jeg gør det selv”' })
  })
})

const refused: [string, PlanProblem, Uint8Array][] = [
  ['nothing at all', 'empty', bytes()],
  ['only empty lines', 'empty', utf8(' \n\t\n ')],
  ['only a byte order mark', 'empty', bytes(0xef, 0xbb, 0xbf)],
  ['more than 2 MB', 'too_long', new Uint8Array(longestPlan + 1).fill(0x61)],
  ['a PDF', 'pdf', utf8('%PDF-1.7\n1 0 obj')],
  ['a Word file', 'office_file', latin1('PK\u0003\u0004....[Content_Types].xml word/document')],
  ['an old Word file', 'office_file', bytes(0xd0, 0xcf, 0x11, 0xe0, 0, 0)],
  ['rich text', 'office_file', utf8('{\\rtf1\\ansi Plan}')],
  ['a zip archive', 'archive', latin1('PK\u0003\u0004 plan.md')],
  ['a picture', 'image', bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a)],
  ['a photo', 'image', bytes(0xff, 0xd8, 0xff, 0xe0)],
  ['a web page', 'web_page', utf8('\n<!DOCTYPE html><html><body>Plan</body></html>')],
  ['NUL bytes', 'not_text', utf8('En plan\u0000 med huller')],
  ['many control characters', 'not_text', utf8('plan\u0001\u0002\u0003\u0004')],
  ['the end of a letter cut off', 'cut_off', utf8(`${text}å`).subarray(0, -1)],
  ['a mark cut off after one byte of three', 'cut_off', utf8(`${text} –`).subarray(0, -2)],
  ['UTF-16 cut inside a letter', 'cut_off', utf16(text, false).subarray(0, -1)],
  ['a letter broken in the middle', 'broken_letters', bytes(...utf8('både'), 0xff, 0xc3, 0x20)],
  ['UTF-8 saved as UTF-8 twice', 'broken_letters', utf8('blÃ¥bÃ¦r og grÃ¸d pÃ¥ Ã¸en')],
  ['letters that an earlier program lost', 'broken_letters', utf8('bl\ufffdb\ufffdr')],
]

describe('Another file is refused kindly', () => {
  it.each(refused)('%s: %s', (_, problem, file) => {
    expect(problemOf(file)).toBe(problem)
    expect(importWords.da.problems[problem]).toMatch(/\.$/)
    expect(importWords.en.problems[problem]).toMatch(/\.$/)
  })

  it('shows every reason at least once above', () => {
    const shown = new Set(refused.map(([, problem]) => problem))
    expect([...shown].sort()).toEqual(Object.keys(importWords.da.problems).sort())
  })
})
