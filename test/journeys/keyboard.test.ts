import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { reads } from './acts.ts'
import { journey } from './journey.ts'

const ENOUGH = 120

const focused = async (page: Page) => {
  const element = page.locator(':focus')
  if ((await element.count()) === 0) return ''
  return ((await element.textContent()) ?? '').replaceAll(/\s+/g, ' ').trim()
}

/** Presses Tab until it is there: whoever cannot get there is trapped. */
async function tabsTo(page: Page, name: RegExp) {
  const passed: string[] = []
  for (let left = ENOUGH; left > 0; left -= 1) {
    await page.keyboard.press('Tab')
    const here = await focused(page)
    if (name.test(here)) return
    passed.push(here)
  }
  expect.fail(`${name} is not reached by Tab: ${passed.join(' | ')}`)
}

async function enters(page: Page, name: RegExp, key = 'Enter') {
  await tabsTo(page, name)
  const arrived = page.waitForEvent('domcontentloaded')
  await page.keyboard.press(key)
  await arrived
}

journey('Anna does her main job with the keyboard alone', async ({ aPhone }) => {
  const anna = await (await aPhone(1280)).newPage()
  await anna.goto('/demo')
  await enters(anna, /^Anna Lindholm$/)
  await anna.keyboard.press('Tab')
  expect(await focused(anna)).toBe('Gå til sidens indhold')
  await anna.keyboard.press('Enter')
  await anna.keyboard.press('Tab')
  expect(await focused(anna)).toMatch(/^Se aftalen/)

  await enters(anna, /^Skriv videre$/)
  await enters(anna, /^Skriv videre$/)
  await enters(anna, /^Gem mine ord$/)
  const summary = anna.getByRole('alert')
  await reads(summary, /./)
  expect(await focused(anna)).toBe(
    ((await summary.textContent()) ?? '').replaceAll(/\s+/g, ' ').trim(),
  )
  await anna.keyboard.press('Tab')
  await anna.keyboard.press('Enter')
  expect(await anna.locator(':focus').getAttribute('name')).toBe('words')
  await anna.keyboard.type('Jeg vil danse i køkkenet.')
  await enters(anna, /^Gem mine ord$/)
  await reads(anna, 'Jeg vil danse i køkkenet.')
})
