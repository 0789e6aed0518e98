import { expect, test } from 'vitest'
import { hostile, shown } from '../example.ts'
import { Button } from './button.tsx'
import { ButtonForm } from './button-form.tsx'

test('with an address it is a link, without it a button', () => {
  expect(shown(<Button href="/a">Se</Button>)).toMatch(/^<a href="\/a"/)
  expect(shown(<Button>Gem</Button>)).toMatch(/^<button type="submit"/)
})

test('what it is about is said, not shown', () => {
  expect(shown(<Button about="med Maja">Se aftalen</Button>)).toContain(
    'Se aftalen<span class="ds-sr-only"> med Maja</span>',
  )
})

test('a change carries its once-key, its version and what else it needs', () => {
  const text = shown(
    <ButtonForm action="/x" once="k" version={0} hidden={{ dag: hostile }}>
      Nej
    </ButtonForm>,
  )
  expect(text).toContain('name="version" value="0"')
  expect(text.match(/type="hidden"/g)).toHaveLength(3)
  expect(text).not.toContain('<script')
})
