import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { top } from './source.ts'

/** The most bytes that travel, compressed. A slow phone on a bus gets the page in a second. */
const limits = [
  { name: 'main.js', file: /^main(?:[-.][\w-]+)?\.js$/, most: 15_000 },
  // Fetched on enrolled phones alone, once, and kept there.
  { name: 'phone.js', file: /^phone(?:[-.][\w-]+)?\.js$/, most: 14_000 },
  { name: 'service-worker.js', file: /^service-worker\.js$/, most: 7_000 },
  { name: 'app.css', file: /^app(?:[-.][\w-]+)?\.css$/, most: 25_000 },
]

const compressed = (bytes: Uint8Array) => gzipSync(bytes, { level: 9 }).length

const tooBig = (files: { name: string; bytes: Uint8Array }[]): string[] =>
  limits.flatMap(({ name, file, most }) => {
    const found = files.filter((one) => file.test(one.name))
    if (found.length === 0) return [`${name} was not built`]
    const size = found.reduce((sum, { bytes }) => sum + compressed(bytes), 0)
    return size > most ? [`${name} is ${size} bytes compressed, at most ${most}`] : []
  })

const folder = join(top, 'dist', 'assets')

// The build makes dist; npm test builds first. Without it there is nothing to weigh.
test.skipIf(!existsSync(folder))('what was built is light', () => {
  const entries = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile())
  const files = entries.map(({ name }) => ({ name, bytes: readFileSync(join(folder, name)) }))
  expect(files.length).toBeGreaterThanOrEqual(2)
  expect(tooBig(files)).toEqual([])
})

describe('what is heavy is found', () => {
  // Noise does not compress: each byte counts.
  const noise = (length: number) => {
    let seed = 1
    return Uint8Array.from({ length }, () => {
      seed = (seed * 48_271) % 2_147_483_647
      return seed % 256
    })
  }
  const built = (script: number, css: number) => [
    { name: 'main.js', bytes: noise(script) },
    { name: 'app.css', bytes: noise(css) },
    { name: 'phone.js', bytes: noise(9_000) },
    { name: 'service-worker.js', bytes: noise(4_000) },
  ]

  test('a heavy script, heavy looks, and a build that made neither', () => {
    expect(tooBig(built(14_000, 24_000))).toEqual([])
    expect(tooBig(built(16_000, 24_000))).toEqual([expect.stringContaining('main.js')])
    expect(tooBig(built(14_000, 26_000))).toEqual([expect.stringContaining('app.css')])
    expect(tooBig([])).toHaveLength(limits.length)
  })

  test('hashed names are weighed too', () => {
    const [script, css, ...others] = built(16_000, 26_000)
    const hashed = [
      { ...script, name: 'main-a1B2c3.js' },
      { ...css, name: 'app.a1b2c3.css' },
      ...others,
    ]
    expect(tooBig(hashed as { name: string; bytes: Uint8Array }[])).toHaveLength(2)
  })
})
