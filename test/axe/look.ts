import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults, NodeResult, Result, RunOptions } from 'axe-core'
import type { Page } from 'playwright-core'
import { attributesOf, type Look, type Mode, settingOf } from './combinations.ts'
import { isExplained } from './explained.ts'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

// The tags of the law, and what is wise beside it: landmarks, heading order, one h1.
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const whole: RunOptions = {
  runOnly: [...tags, 'experimental'],
  rules: { 'target-size': { enabled: true } },
  resultTypes: ['violations', 'incomplete'],
}
/** What a mode or a width can break; the rest of a page is the same however it looks. */
const looks: RunOptions = {
  runOnly: {
    type: 'rule',
    values: [
      ...['color-contrast', 'target-size', 'link-in-text-block', 'css-orientation-lock'],
      ...['scrollable-region-focusable', 'region', 'landmark-unique', 'skip-link'],
    ],
  },
  resultTypes: ['violations', 'incomplete'],
}

/** Chooses a mode as a person does, by the form. */
export async function choose(page: Page, mode: Mode) {
  await page.goto('/visning')
  const setting = settingOf[mode]
  const scheme = setting.scheme === 'dark' ? 'Mørk' : 'Lys'
  await page.getByRole('radio', { name: scheme, exact: true }).check()
  await page.getByRole('checkbox', { name: /^Rolig/ }).setChecked('calm' in setting)
  await page.getByRole('checkbox', { name: /^Større/ }).setChecked('text' in setting)
  await page.getByRole('checkbox', { name: /^Tydeligere/ }).setChecked('contrast' in setting)
  await page.getByRole('button', { name: 'Gem visning' }).click()
  await page.waitForURL((url) => url.pathname !== '/visning')
}

const lookNames = ['data-color-scheme', 'data-calm', 'data-text', 'data-contrast']

export const attributesOn = (page: Page): Promise<Record<string, string>> =>
  page.evaluate(
    (names) =>
      Object.fromEntries(
        names.flatMap((name) => {
          const value = document.documentElement.getAttribute(name)
          return value === null ? [] : [[name, value]]
        }),
      ),
    lookNames,
  )

/** Lets a page be seen so at once: as the form does, which a test of its own compares. */
export async function wear(page: Page, { width, mode }: Look) {
  await page.setViewportSize({ width, height: 900 })
  await page.evaluate(
    ({ names, wanted }) => {
      for (const name of names) {
        const value = wanted[name]
        if (value === undefined) document.documentElement.removeAttribute(name)
        else document.documentElement.setAttribute(name, value)
      }
    },
    { names: lookNames, wanted: attributesOf(mode) },
  )
}

/** Shows what waits for its moment: the line before a session ends, and what a script shows or hides. */
export const unfold = (page: Page) =>
  page.evaluate(() => {
    document.querySelector('.stay')?.classList.add('soon')
    for (const one of document.querySelectorAll<HTMLElement>('main [hidden]')) one.hidden = false
  })

/** What axe finds on the page as it stands, one line each. What it leaves open counts, unless it is explained. */
export async function problemsOf(page: Page, what: 'whole' | 'looks'): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source)
  const asked = JSON.stringify(what === 'whole' ? whole : looks)
  const found = await page.evaluate<AxeResults>(`axe.run(${asked})`)
  const open: string[] = []
  for (const rule of found.incomplete) {
    for (const node of rule.nodes) {
      if (!(await isExplained(page, rule.id, node))) open.push(`left open: ${lineOf(rule, node)}`)
    }
  }
  const broken = found.violations.flatMap((rule) => rule.nodes.map((node) => lineOf(rule, node)))
  return [...broken, ...open]
}

const lineOf = (rule: Result, node: NodeResult) => {
  const [said] = [...node.any, ...node.all, ...node.none]
  return `${rule.id}: ${node.target.join(' ')} (${said?.message.slice(0, 160) ?? rule.help})`
}

/** Whether the page is wider than the screen, which asks for scrolling two ways (WCAG 1.4.10). */
export const isTooWide = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth + 1)

// WCAG 1.4.12: what a person may set for themself, and nothing is cut or covered.
const spacing =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }'

/** With more space between lines, words and letters: what is cut, and whether the page becomes too wide. */
export async function cutBySpacing(page: Page): Promise<string[]> {
  const cut = await page.evaluate(async (css) => {
    const sheet = new CSSStyleSheet()
    await sheet.replace(css)
    const before = [...document.adoptedStyleSheets]
    document.adoptedStyleSheets = [...before, sheet]
    const found: string[] = []
    for (const element of document.querySelectorAll<HTMLElement>('body *')) {
      const { overflowX, overflowY, clipPath, position } = getComputedStyle(element)
      // What is for screen readers only is cut for the eye, on purpose.
      if (clipPath !== 'none' || (position === 'absolute' && element.clientWidth <= 1)) continue
      const hidesX = /hidden|clip/.test(overflowX) && element.scrollWidth > element.clientWidth + 2
      const hidesY =
        /hidden|clip/.test(overflowY) && element.scrollHeight > element.clientHeight + 2
      const text = element.textContent?.trim().slice(0, 40)
      if ((hidesX || hidesY) && text) found.push(`${element.tagName}.${element.className}: ${text}`)
    }
    if (document.documentElement.scrollWidth > window.innerWidth + 1) found.push('scrolls sideways')
    document.adoptedStyleSheets = before
    return found
  }, spacing)
  return cut.map((one) => `with more space: ${one}`)
}
