import type { Page } from 'playwright-core'

/** More than any page has; a page that is longer is a trap. */
const STEPS = 250

/**
 * Marks everything that the tab key must reach: one radio button of a group is enough, and what is folded
 * away or hidden is not there.
 */
const mark = () => {
  const wanted =
    'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"]'
  const groups = new Set<string>()
  let count = 0
  for (const element of document.querySelectorAll<HTMLElement>(wanted)) {
    const folded = element.closest('details:not([open])')
    if (folded && !(element.tagName === 'SUMMARY' && element.parentElement === folded)) continue
    if (!element.checkVisibility({ visibilityProperty: true }) || element.matches(':disabled'))
      continue
    if (element instanceof HTMLInputElement && element.type === 'radio') {
      const group = `${element.form?.action} ${element.name}`
      if (groups.has(group)) continue
      groups.add(group)
      element.dataset.group = group
    }
    element.dataset.mustReach = String(count)
    count += 1
  }
  // From the very beginning, wherever the focus was put.
  const begin = document.createElement('span')
  begin.tabIndex = -1
  document.body.prepend(begin)
  begin.focus()
  begin.remove()
  window.scrollTo(0, 0)
  return count
}

/** Where the focus is: whether it can be seen, and what lies over it (WCAG 2.4.7, 2.4.11). */
const look = () => {
  const here = document.activeElement
  if (!(here instanceof HTMLElement) || here === document.body) return null
  const box = here.getBoundingClientRect()
  const name = here.textContent?.trim().slice(0, 40) || here.getAttribute('name') || here.tagName
  const points = [0.5, 0.1, 0.9].map(
    (part) => [box.left + box.width * part, box.top + Math.min(box.height / 2, 20)] as const,
  )
  const seen = points.some(([x, y]) => {
    const top = document.elementFromPoint(x, y)
    return top !== null && (here.contains(top) || top.contains(here))
  })
  const style = getComputedStyle(here)
  // The last stop of a day or a time is its calendar, on which the browser draws the focus itself.
  const inside = here.matches('[type=date], [type=time]') && !here.matches(':focus-visible')
  const outlined =
    inside || (style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2)
  const group = here instanceof HTMLInputElement ? `${here.form?.action} ${here.name}` : ''
  const first = [...document.querySelectorAll<HTMLElement>('[data-group]')].find(
    (one) => here.matches('[type=radio]') && one.dataset.group === group,
  )
  return {
    reached: here.dataset.mustReach ?? first?.dataset.mustReach ?? '',
    problem: !seen
      ? `${name}: the focus is covered or out of sight`
      : outlined || style.boxShadow !== 'none'
        ? ''
        : `${name}: the focus has no outline`,
  }
}

/**
 * Walks the page with the tab key from its beginning to its end.
 * @returns what has the focus unseen, what is never reached, and whether there is an end
 */
export async function keyboardProblems(page: Page): Promise<string[]> {
  const count = await page.evaluate(mark)
  const reached = new Set<string>()
  const problems: string[] = []
  let ended = false
  let before = ''
  for (let step = 0; step < STEPS && !ended; step += 1) {
    await page.keyboard.press('Tab')
    const here = await page.evaluate(look)
    // A field for a day has a stop for each of its parts.
    const again = here !== null && reached.has(here.reached) && here.reached !== before
    ended = here === null || again
    before = here?.reached ?? ''
    if (!ended && before) reached.add(before)
    if (here?.problem && !ended) problems.push(here.problem)
  }
  if (!ended) problems.push('the tab key finds no end')
  if (reached.size < count) problems.push(...(await page.evaluate(unreached, [...reached])))
  return problems
}

const unreached = (reached: string[]) =>
  [...document.querySelectorAll<HTMLElement>('[data-must-reach]')]
    .filter((one) => !reached.includes(one.dataset.mustReach ?? ''))
    .map(
      (one) =>
        `${one.textContent?.trim().slice(0, 40) || one.getAttribute('name')}: not reached by Tab`,
    )
