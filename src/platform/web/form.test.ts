import { expect, test } from 'vitest'
import { readBody } from './body.ts'
import { choice, choices, day, form, text, time } from './form.ts'

const label = { da: 'Felt', en: 'Field' }
const all = form({
  words: text({ label, max: 10, required: true }),
  when: day({ label }),
  at: time({ label }),
  one: choice({ label, of: ['a', 'b'] }),
  some: choices({ label, of: ['a', 'b'] }),
})
const parse = (body: string) => all.parse(readBody(Buffer.from(body)), 'da', '2026-11-22')

test('gives what was meant, however it was written', () => {
  const parsed = parse('words=+hej+&when=3.+december&at=kl.+9&one=b&some=a&some=b')
  expect(parsed).toEqual({
    input: { words: 'hej', when: '2026-12-03', at: '09:00', one: 'b', some: ['a', 'b'] },
  })
})

test.each([
  ['nothing where something is asked for', 'words='],
  ['only spaces', 'words=+++'],
  ['too long', `words=${'x'.repeat(11)}`],
  ['broken letters', 'words=%FF%FE'],
  ['a day that is none', 'words=a&when=2026-02-31'],
  ['a time that is none', 'words=a&at=25:99'],
  ['a word for a day', 'words=a&when=snart'],
  ['a code that is not offered', 'words=a&one=c'],
  ['one of several that is not offered', 'words=a&some=a&some=__proto__'],
])('%s is a problem, and what was written is kept', (_, body) => {
  const parsed = parse(body)
  expect(parsed).toHaveProperty('filled.problems.length', 1)
  expect(parsed).not.toHaveProperty('input')
  expect(parsed).toHaveProperty('filled.values.words')
})

test('fields that the form does not name are not seen [ASVS 15.3.3]', () => {
  const parsed = parse('words=hej&role=admin&__proto__=x&constructor=y')
  expect(parsed).toHaveProperty('input')
  expect(Object.keys('input' in parsed ? parsed.input : {}).sort()).toEqual([
    'at',
    'one',
    'some',
    'when',
    'words',
  ])
})
