import { render } from 'preact-render-to-string'
import { describe, expect, test } from 'vitest'
import { elementsIn, friendly, hostile } from './hostile.ts'

const page = (text: string) => (
  <form>
    <input name="title" value={text} title={text} />
    <textarea name="words">{text}</textarea>
    <p data-words={text}>”{text}”</p>
  </form>
)

describe('the corpus', () => {
  test('is wide, and each text has its own name', () => {
    expect(hostile.length).toBeGreaterThanOrEqual(50)
    expect(new Set(hostile.map(({ name }) => name)).size).toBe(hostile.length)
    expect(new Set(hostile.map(({ text }) => text)).size).toBe(hostile.length)
  })

  test.each(hostile)('$name is inert in a page [ASVS 1.2.1]', ({ text }) => {
    expect(elementsIn(render(page(text)))).toEqual(elementsIn(render(page(friendly))))
  })
})

describe('a page that lets a text become HTML is found', () => {
  const raw = (text: string) => `<form><input value="${text}"><p title='${text}'>${text}</p></form>`
  const active = ['script', 'end of script', 'attribute, double quote', 'attribute, single quote']
  active.push('picture', 'drawing', 'form', 'frame', 'refresh', 'comment', 'end of the title')
  test.each(hostile.filter(({ name }) => active.includes(name)))('$name', ({ text }) => {
    expect(elementsIn(raw(text))).not.toEqual(elementsIn(raw(friendly)))
  })

  test.each(['javascript:taken()', 'java\tscript:taken()', 'data:text/html;base64,PHN='])(
    'a link to %s',
    (to) => {
      expect(elementsIn(`<a href="${to}">x</a>`)).not.toEqual(
        elementsIn('<a href="/aftaler">x</a>'),
      )
    },
  )

  test('and nothing else is: the same page with other words', () => {
    expect(elementsIn(raw('Et andet ord'))).toEqual(elementsIn(raw(friendly)))
    expect(elementsIn('<p>a</p><P class="x">b</P>')).toEqual({ p: 2, 'p@class': 1 })
  })
})
