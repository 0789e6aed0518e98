/** How a page can be seen: how wide, and in which mode. */
export interface Look {
  width: 320 | 390 | 768 | 1280
  mode: Mode
}
export type Mode = 'light' | 'dark' | 'calm' | 'large' | 'contrast'

export const widths = [320, 390, 768, 1280] as const
export const modes: readonly Mode[] = ['light', 'dark', 'calm', 'large', 'contrast']

const all: Look[] = widths.flatMap((width) => modes.map((mode) => ({ width, mode })))

/**
 * Each page in a few looks such that every page meets every mode and every width, and the pages together meet
 * every mode at every width: page n takes mode m at width (n + m). All of them when asked.
 */
export function looksFor(page: number, everything: boolean): Look[] {
  if (everything) return all
  return modes.map((mode, at) => ({ mode, width: widths[(page + at) % widths.length] ?? 320 }))
}

/** What the form at /visning is sent for a mode. */
export const settingOf: Record<Mode, Record<string, string>> = {
  light: { scheme: 'light' },
  dark: { scheme: 'dark' },
  calm: { scheme: 'light', calm: 'on' },
  large: { scheme: 'light', text: 'large' },
  contrast: { scheme: 'dark', contrast: 'more' },
}

/** What the page then says of itself, for its style to read. */
export const attributesOf = (mode: Mode): Record<string, string> =>
  Object.fromEntries(
    Object.entries(settingOf[mode]).map(([name, value]) => [
      name === 'scheme' ? 'data-color-scheme' : `data-${name}`,
      value === 'on' ? '' : value,
    ]),
  )
