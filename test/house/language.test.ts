import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { type Entry, marksIn, sentList } from '../../src/domain/journal/language/language.rules.ts'
import { formsOf } from '../../src/domain/journal/language/language.types.ts'
import { findWords } from '../../src/enhance/language.ts'

/** The list that a municipality begins with, as its migration lays it down. */
const migration = readFileSync(
  new URL('../../src/domain/journal/migrations/0010-language.sql', import.meta.url),
  'utf8',
)
const starter: Entry[] = [
  ...migration.matchAll(/^ {2}\('([^']+)', '([^']*)', (true|false), '([^']+)'\)/gm),
].map(([, word = '', forms = '', whole, instead = '']) => ({
  word,
  forms: formsOf(forms),
  whole: whole === 'true',
  instead,
}))

const endings = ['', 'e', 't', 'en', 's']
const ordinary = `Anna og Maja gik en tur ned til søen. Barnet legede, og motivet på billedet var smukt. Det er svært
i dag, men i morgen bliver måske bedre. Hun fortæller om sin søn, og de aftaler, at de ringer på torsdag. Kursen er
god, kronen faldt, og de vil gerne lære at bage. Manden fra varmeværket kom. Døren stod åben, og passet lå på bordet.`

test('the list has sixty words, each with a way to write what happened', () => {
  expect(starter.length).toBeGreaterThanOrEqual(58)
  for (const { word, instead } of starter) expect(instead, word).toMatch(/^(?:Skriv|Et menneske)/)
})

test('the browser finds what the server finds, in every form [C142]', () => {
  const sent = sentList(starter)
  const differ: string[] = []
  for (const { word } of starter) {
    const bare = /\s/.test(word) ? [word] : endings.map((ending) => `${word}${ending}`)
    for (const form of [...bare, word.replace(/et$/, 'ede')]) {
      const server = marksIn(`Peter ${form}.`, starter).map(({ found }) => found)
      const browser = findWords(`Peter ${form}.`, sent).map(([found]) => found)
      if (server.length > 0 && server.join() !== browser.join())
        differ.push(`${form}: ${server} / ${browser}`)
    }
  }
  expect(differ).toEqual([])
})

test('ordinary words are left alone by both', () => {
  expect(marksIn(ordinary, starter)).toEqual([])
  expect(findWords(ordinary, sentList(starter))).toEqual([])
})
