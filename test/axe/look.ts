import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults, RunOptions } from 'axe-core'
import type { Page } from 'playwright-core'
import { type Look, settingOf } from './combinations.ts'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const options: RunOptions = {
  runOnly: [
    'wcag2a',
    'wcag2aa',
    'wcag21a',
    'wcag21aa',
    'wcag22aa',
    'best-practice',
    'experimental',
  ],
  rules: { 'target-size': { enabled: true } },
  resultTypes: ['violations', 'incomplete'],
}

/** Chooses a mode as a person does, by the form, and lets the page be seen in it. */
export async function wear(page: Page, address: string, look: Look) {
  await page.setViewportSize({ width: look.width, height: 900 })
  await page.goto(`/visning?fra=${encodeURIComponent(address)}`)
  const setting = settingOf[look.mode]
  await page
    .getByRole('radio', { name: setting.scheme === 'dark' ? 'Mørk' : 'Lys', exact: true })
    .check()
  await page.getByRole('checkbox', { name: /^Rolig/ }).setChecked('calm' in setting)
  await page.getByRole('checkbox', { name: /^Større/ }).setChecked('text' in setting)
  await page.getByRole('checkbox', { name: /^Tydeligere/ }).setChecked('contrast' in setting)
  await page.getByRole('button', { name: 'Gem visning' }).click()
  await page.waitForURL((url) => url.pathname + url.search === address)
}

/** What axe finds on the page as it stands, one line each. */
export async function problemsOf(page: Page): Promise<string[]> {
  await page.evaluate(source)
  const found = await page.evaluate<AxeResults, RunOptions>(
    // biome-ignore lint/suspicious/noExplicitAny: axe puts itself on the window
    (asked) => (globalThis as any).axe.run(asked),
    options,
  )
  return found.violations.flatMap((rule) =>
    rule.nodes.map((node) => `${rule.id}: ${node.target.join(' ')} (${rule.help})`),
  )
}

/** Whether the page is wider than the screen, which asks for scrolling two ways (WCAG 1.4.10). */
export const isTooWide = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth + 1)

/**
 * Walks the page with the tab key from its beginning.
 * @returns what had the focus and could not be seen, or lay under something else (WCAG 2.4.7, 2.4.11)
 */
export async function hiddenFocus(page: Page, steps: number): Promise<string[]> {
  const hidden: string[] = []
  for (let at = 0; at < steps; at += 1) {
    await page.keyboard.press('Tab')
    const problem = await page.evaluate(() => {
      const here = document.activeElement
      if (!here || here === document.body) return 'end'
      // A link in running text may break over lines: its first line is looked at.
      const box = here.getClientRects()[0] ?? here.getBoundingClientRect()
      const top = document.elementFromPoint(
        box.left + box.width / 2,
        box.top + Math.min(box.height / 2, 20),
      )
      const style = getComputedStyle(here)
      const shown =
        box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < window.innerHeight
      const name = here.textContent?.trim().slice(0, 40) || here.id || here.tagName
      const outlined = style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2
      if (!shown || !top || !(here.contains(top) || top.contains(here)))
        return `${name}: is covered`
      return outlined || style.boxShadow !== 'none' ? '' : `${name}: has no outline`
    })
    if (problem === 'end') break
    if (problem) hidden.push(problem)
  }
  return hidden
}
