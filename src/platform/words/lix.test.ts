import { describe, expect, test } from 'vitest'
import { isRunningText, lix } from './lix.ts'
import { sentencesIn, wordsIn } from './sentences.ts'

describe('sentences', () => {
  test.each([
    ['Mødet er kl. 15.04 i dag. Vi ses.', 2],
    ['Vi ses den 9. oktober i Nordby.', 1],
    ['Vi ses den 9. Tag Ida med.', 2],
    ['Du kan f.eks. ringe. Eller skriv.', 2],
    ['Skriv til Maja, Karen osv. Så svarer de.', 2],
    ['Det koster ca. 20 kr. om ugen.', 1],
    ['Vent et min. Vi svarer.', 2],
    ['”Vil du med?” Anna sagde ja.', 2],
    ['Ring til os: Vi svarer.', 2],
    ['Ring til os: 49 28 00 00', 1],
    ['Min kurs\nDet jeg håber på', 2],
    ['…', 0],
    ['', 0],
  ])('%s', (text, count) => {
    expect(sentencesIn(text)).toHaveLength(count)
  })

  test('keep their closing quotation mark', () => {
    expect(sentencesIn('Hun sagde: ”Kom.” Vi gik.')).toEqual(['Hun sagde: ”Kom.”', 'Vi gik.'])
  })
})

describe('words', () => {
  test('a time, a number and a hyphenated word are one each', () => {
    expect(wordsIn('kl. 15.04 er 1.200 § ”café-vært”')).toEqual([
      'kl',
      '1504',
      'er',
      '1200',
      'café-vært',
    ])
  })
})

describe('lix', () => {
  test('is words per sentence plus the percentage of long words', () => {
    // 10 words, 2 sentences, 1 word of more than six letters: 5 + 10.
    expect(lix('Anna går til kor i dag. Jonas følger hende derhen.')).toBeCloseTo(10 / 2)
    expect(lix('Anna går til koncert i dag. Jonas følger hende hen.')).toBeCloseTo(10 / 2 + 10)
  })

  test('six letters are not long, seven are', () => {
    expect(lix('bakken')).toBe(1)
    expect(lix('bakkens')).toBe(101)
  })

  test('rises with office Danish', () => {
    const plain = 'Du bestemmer, hvem der ser din side. Du kan lave det om i morgen.'
    const office =
      'Bevillingsmodtageren orienteres om, at videregivelse af helbredsmæssige oplysninger forudsætter samtykkeerklæring.'
    expect(lix(plain)).toBeLessThan(34)
    expect(lix(office)).toBeGreaterThan(60)
  })

  test('a text without words measures 0, and is not running text', () => {
    expect(lix('')).toBe(0)
    expect(lix('… – ”')).toBe(0)
    expect(isRunningText('ord '.repeat(99))).toBe(false)
    expect(isRunningText('ord '.repeat(100))).toBe(true)
  })
})
