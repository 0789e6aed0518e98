import { expect, test } from 'vitest'
import { shown } from '../example.ts'
import { Form } from './form.tsx'

test('sends to the server, with what guards it, and without the sentences of the browser', () => {
  const text = shown(
    <Form action="/x" once="k" version={2} draft="haab">
      x
    </Form>,
  )
  expect(text).toMatch(/^<form method="post" action="\/x" novalidate/)
  expect(text).toContain('data-draft="haab"')
  expect(text).toContain('name="version" value="2"')
})
