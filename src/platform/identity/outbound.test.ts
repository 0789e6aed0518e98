import { expect, test } from 'vitest'
import { NotAllowedOut, outboundFetch } from './outbound.ts'

const asked: string[] = []
const answer = (body: BodyInit | null, init?: ResponseInit) => async (address: unknown) => {
  asked.push(String(address))
  return new Response(body, init)
}
const to = (fetch: unknown = answer('well')) =>
  outboundFetch({
    issuers: ['https://broker.example/mitid'],
    hosts: ['keys.example'],
    fetch: fetch as typeof globalThis.fetch,
  })

test.each(['https://broker.example/anything', 'https://keys.example/jwks'])(
  'goes to %s',
  async (address) => {
    expect(await (await to()(address, {})).text()).toBe('well')
  },
)

test.each([
  'https://evil.example/',
  'http://broker.example/',
  'https://broker.example:8443/',
  'https://broker.example.evil.example/',
  'https://broker.example@evil.example/',
  'http://127.0.0.1/',
  'http://169.254.169.254/latest/meta-data/',
  'http://keys.example/jwks',
  'file:///etc/passwd',
])('[ASVS 13.2.4] never goes to %s', async (address) => {
  const before = asked.length
  await expect(to()(address, {})).rejects.toThrow(NotAllowedOut)
  expect(asked).toHaveLength(before)
})

test('does not follow where it is sent', async () => {
  let options: RequestInit = {}
  const fetch = async (_: unknown, given: RequestInit) => {
    options = given
    return new Response(null, { status: 302, headers: { location: 'http://127.0.0.1/' } })
  }
  expect((await to(fetch)('https://broker.example/', {})).status).toBe(302)
  expect(options.redirect).toBe('manual')
})

test('an answer without end is cut off', async () => {
  const endless = new ReadableStream({
    pull: (controller) => controller.enqueue(new Uint8Array(64 * 1024)),
  })
  await expect(to(answer(endless))('https://broker.example/', {})).rejects.toThrow(TypeError)
})
