import { brotliDecompressSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { assetsOf } from './assets.ts'

const css = Buffer.from('.card { color: green; }\n'.repeat(200))
const font = Buffer.from('not a text')
const files = new Map([
  ['/app-1.css', css],
  ['/a.woff2', font],
])
const assets = assetsOf({ 'app.css': 'app-1.css' }, files)
const bytes = async (response: Response | undefined) =>
  Buffer.from((await response?.arrayBuffer()) ?? new ArrayBuffer(0))

test('a text travels packed to those who can unpack it, and is the same', async () => {
  const small = assets.file('/app-1.css', 'gzip, deflate, br')
  expect(small?.headers.get('content-encoding')).toBe('br')
  expect(small?.headers.get('vary')).toBe('accept-encoding')
  const body = await bytes(small)
  expect(body.length).toBeLessThan(css.length / 10)
  expect(brotliDecompressSync(body).equals(css)).toBe(true)
})

test('to others it travels as it is, and so does what is packed already', async () => {
  const plain = assets.file('/app-1.css', 'gzip')
  expect(plain?.headers.get('content-encoding')).toBeNull()
  expect((await bytes(plain)).equals(css)).toBe(true)
  expect(assets.file('/a.woff2', 'br')?.headers.get('content-encoding')).toBeNull()
})

test('only what was built is served', () => {
  expect(assets.file('/../package.json')).toBeUndefined()
  expect(assets.address('app.css')).toBe('/assets/app-1.css')
})
