import { globSync } from 'node:fs'
import { expect, test } from 'vitest'
import { shown } from './example.ts'
import { examples, pageExamples } from './examples.ts'

const all = [
  ...Object.entries(examples).flatMap(([part, list]) => list.map((one) => ({ part, ...one }))),
  ...pageExamples.map((one) => ({ part: 'page', ...one })),
]

test('every part that can be drawn has examples', () => {
  const parts = globSync('*/*.examples.tsx', { cwd: import.meta.dirname })
  const listed = new Set([...Object.keys(examples), 'page', 'message'])
  expect(parts.length).toBeGreaterThan(25)
  expect(new Set(parts.map((file) => file.split('/')[0]))).toEqual(listed)
})

test.each(all)('$part, $name: obeys the content policy', ({ html }) => {
  const text = shown(html)
  expect(text).not.toMatch(/\sstyle=|\son[a-z]+=|<script(?![^>]*\ssrc=)/)
  expect(text.length).toBeGreaterThan(20)
})

test.each(all)('$part, $name: ids are used once, and what they are used for exists', ({ html }) => {
  const text = shown(html)
  const ids = [...text.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id)
  expect(new Set(ids).size).toBe(ids.length)
  const wanted = [...text.matchAll(/\s(?:for|aria-describedby|aria-labelledby)="([^"]+)"/g)]
  for (const id of wanted.flatMap(([, list]) => (list ?? '').split(' '))) expect(ids).toContain(id)
})

test.each(all)('$part, $name: every form that writes has a once-key', ({ html }) => {
  for (const [form] of shown(html).matchAll(/<form[^>]*method="post"[\s\S]*?<\/form>/g)) {
    expect(form).toContain('name="once"')
  }
})
