import { expect, test } from 'vitest'
import { exampleVisit, hostile, shown } from '../example.ts'
import type { Visit } from '../visit.ts'
import { Page, type PageProps } from './page.tsx'

const page = (visit: Partial<Visit> = {}, props: Partial<PageProps> = {}) =>
  shown(
    <Page visit={{ ...exampleVisit, ...visit }} title="Min kurs" {...props}>
      <h1>Min kurs</h1>
    </Page>,
  )

test('the title says page, area and system', () => {
  expect(page()).toContain('<title>Min kurs – Roret Nordby</title>')
  expect(page({}, { place: 'Aftaler' })).toContain(
    '<title>Min kurs – Aftaler – Roret Nordby</title>',
  )
})

test('the first thing one reaches leads past the menu', () => {
  const [, first] = page().match(/<body><a [^>]*href="([^"]+)"/) ?? []
  expect(first).toBe('#indhold')
  expect(page()).toContain('<main id="indhold" tabindex="-1"')
})

test('one main, one banner, one footer; menus have names of their own', () => {
  const text = page({}, { aside: 'x', start: 'y', layout: 'wide' })
  for (const tag of ['main', 'header', 'footer'])
    expect(text.match(new RegExp(`<${tag}[ >]`, 'g'))).toHaveLength(1)
  const names = [...text.matchAll(/<(?:nav|aside)[^>]*aria-label="([^"]+)"/g)].map(
    ([, name]) => name,
  )
  expect(new Set(names).size).toBe(4)
})

test('help stands in the top bar and in the bottom bar, signed in or not', () => {
  for (const person of [exampleVisit.person, null]) {
    expect(page({ person }).match(/href="\/faa-hjaelp"/g)).toHaveLength(2)
  }
})

test('a phone has four places and help; the fifth place is in the menu', () => {
  const bar = page().match(/class="bottom-bar"[\s\S]*?<\/nav>/)?.[0] ?? ''
  expect(bar.match(/<li>/g)).toHaveLength(5)
  expect(page()).toMatch(/class="phone-only"><a href="\/min-kreds"/)
})

test('how the person wants it is written on the page, before sign-in too', () => {
  const modes = { scheme: 'dark', calm: true, text: 'large', contrast: 'more' } as const
  expect(page({ modes, person: null })).toMatch(
    /<html lang="da" data-color-scheme="dark" data-calm(="")? data-text="large" data-contrast="more"/,
  )
  expect(page({ person: null })).toContain('href="/visning?fra=%2Fmin-kurs"')
})

test('signing out is a form, and only for who is signed in', () => {
  expect(page()).toMatch(/<form method="post" action="\/log-ud"/)
  expect(page({ person: null })).not.toContain('/log-ud')
})

test('what has just happened is told once, with the way back', () => {
  const text = page({ notice: { text: hostile, undo: { address: '/fortryd', label: 'Fortryd' } } })
  expect(text).toContain('role="status"')
  expect(text).toContain('action="/fortryd"')
})

test('a name that tries to be markup stays a name', () => {
  const text = page({ person: { name: hostile, kinds: [] }, address: hostile }, { title: hostile })
  expect(text).not.toContain('<script>')
  expect(text).not.toContain('<img')
})
