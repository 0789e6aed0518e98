import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'

// What people do on a page, by the names that are read to them: roles, labels and texts.

type Where = Page | Locator
type Name = string | RegExp

const pageOf = (where: Where): Page => ('page' in where ? where.page() : where)

/** Presses and waits for the page that answers. */
async function goes(where: Where, act: () => Promise<unknown>) {
  const page = pageOf(where)
  // The page that is here has come wholly, so that what comes next is another.
  await page.waitForLoadState()
  await Promise.all([page.waitForEvent('domcontentloaded'), act()])
}

export const presses = (where: Where, name: Name) =>
  goes(where, () => where.getByRole('button', { name }).first().click())

export const follows = (where: Where, name: Name) =>
  goes(where, () => where.getByRole('link', { name }).first().click())

export const opens = (where: Where, name: Name) =>
  where.locator('summary').filter({ hasText: name }).first().click()

export const writes = (where: Where, label: Name, words: string) =>
  where.getByLabel(label).first().fill(words)

export const picks = (where: Where, label: Name) => where.getByLabel(label).first().check()

export const chooses = (where: Where, label: Name, option: string) =>
  where.getByLabel(label).first().selectOption(option)

/** Reads it: it stands on the page, and is not hidden. */
export const reads = (where: Where, text: Name) =>
  where.getByText(text).filter({ visible: true }).first().waitFor()

/** It stands nowhere in the page, folded or not. */
export const readsNothingOf = async (where: Where, text: Name) =>
  expect(await where.getByText(text).count(), `${text}`).toBe(0)

/** The bar at the bottom of a phone, or the menu at the top of a wide screen. */
export const goesTo = (page: Page, place: string) =>
  goes(page, () =>
    page
      .getByRole('navigation')
      .getByRole('link', { name: place })
      .filter({ visible: true })
      .first()
      .click(),
  )

/** What the person's own menu leads to. */
export async function goesByMenu(page: Page, person: string, place: string) {
  await opens(page.getByRole('banner'), person)
  await follows(page.getByRole('banner'), place)
}

/** The whole text of the page, as one reads it from top to bottom. */
export async function textOf(where: Where): Promise<string> {
  const whole = 'page' in where ? where : where.locator('body')
  return ((await whole.textContent()) ?? '').replaceAll(/\s+/g, ' ')
}

/** Staff find a person among those they work with, and open the page about them. */
export async function opensCourse(staff: Page, name: string) {
  await goesTo(staff, 'Mine borgere')
  await follows(staff.getByRole('table'), new RegExp(`^${name}\\b`))
}
