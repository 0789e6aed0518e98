import type { NodeResult } from 'axe-core'
import type { Page } from 'playwright-core'

// The menu stands in three places for three widths; each is looked at in its own. A dialog has a test of its own.
const elsewhere = /^(?:\.bottom-bar|\.top-nav|\.top-help|dialog)$/

/** What axe cannot decide by itself, decided here. Everything else that it leaves open is for a person to look at. */
export async function isExplained(page: Page, rule: string, node: NodeResult): Promise<boolean> {
  const [target = ''] = node.target
  if (typeof target !== 'string') return false
  if (rule === 'hidden-content') return elsewhere.test(target)
  if (rule === 'color-contrast') return page.evaluate(isLegible, target)
  return false
}

/**
 * The arrow of a select is a background picture, and a link whose whole card can be pressed lies partly over
 * others: axe then names no colour. The text's own colour against the nearest full colour behind it does.
 */
function isLegible(target: string): boolean {
  const element = document.querySelector(target)
  if (!element) return false
  const paint = document.createElement('canvas').getContext('2d', { willReadFrequently: true })
  if (!paint) return false
  const read = (color: string) => {
    paint.clearRect(0, 0, 1, 1)
    paint.fillStyle = color
    paint.fillRect(0, 0, 1, 1)
    return [...paint.getImageData(0, 0, 1, 1).data]
  }
  const light = (color: number[]) => {
    const [red = 0, green = 0, blue = 0] = color.map((part) => {
      const value = part / 255
      return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
    })
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
  }
  let behind: Element | null = element
  let ground = read('white')
  for (; behind; behind = behind.parentElement) {
    const color = read(getComputedStyle(behind).backgroundColor)
    if (color[3] === 255) {
      ground = color
      break
    }
    // A veil makes it unsure again.
    if (color[3] !== 0) return false
  }
  const both = [light(read(getComputedStyle(element).color)), light(ground)]
  return (Math.max(...both) + 0.05) / (Math.min(...both) + 0.05) >= 4.5
}
