/** Newer names first: each browser also says the names of those it wants to be taken for. */
const browsers: [string, RegExp][] = [
  ['edge', /\bEdgA?\/|\bEdgiOS\//],
  ['samsung', /SamsungBrowser\//],
  ['firefox', /Firefox\/|FxiOS\//],
  ['chrome', /Chrome\/|CriOS\//],
  ['safari', /Safari\//],
]
const systems: [string, RegExp][] = [
  ['iphone', /iPhone/],
  ['ipad', /iPad/],
  ['android', /Android/],
  ['windows', /Windows/],
  ['mac', /Macintosh/],
  ['linux', /Linux|X11|CrOS/],
]

const first = (known: [string, RegExp][], said: string) =>
  known.find(([, sign]) => sign.test(said))?.[0] ?? 'other'

/**
 * What somebody needs to know a device again, and no more: 'firefox android'. The whole of what a browser
 * says about itself could point a person out among others.
 */
export const deviceOf = (userAgent: string | null): string =>
  `${first(browsers, userAgent ?? '')} ${first(systems, userAgent ?? '')}`
