import { createECDH, randomBytes } from 'node:crypto'
import { mkdtemp, readdir, readFile, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import webPush from 'web-push'
import { postSender } from './post.ts'
import { isPushHost, pushSender } from './push.ts'
import { loadPushKeys } from './push-keys.ts'
import { type Message, NeverTaken, together } from './sender.ts'
import { smsSender } from './sms.ts'

interface Asked {
  address: string
  init: RequestInit
}

function aHost(answer: (asked: Asked) => Response) {
  const asked: Asked[] = []
  const fetch = async (address: unknown, init: RequestInit = {}) => {
    const one = { address: String(address), init }
    asked.push(one)
    return answer(one)
  }
  return { asked, fetch: fetch as typeof globalThis.fetch }
}
const message = (more: Partial<Message>): Message => ({
  ...{ kind: 'sms', to: '+45 12 34 56 78', subject: 'Nyt', text: 'Der er nyt.', key: 'key-1' },
  ...more,
})

describe('a text message gateway', () => {
  const gateway = (answer: (asked: Asked) => Response) => {
    const host = aHost(answer)
    const address = 'https://sms.nordby.example/send'
    const settings = { address, token: 'secret-of-sixteen', from: 'Nordby', fetch: host.fetch }
    return { ...host, sender: smsSender(settings) }
  }

  test('is given one message with the same key each time, at the one address [ASVS 13.2.4]', async () => {
    const { sender, asked } = gateway(() => Response.json({ id: 'ref-1' }))
    expect(await sender.send(message({}))).toEqual({ reference: 'ref-1' })
    expect(asked[0]?.address).toBe('https://sms.nordby.example/send')
    expect(new Headers(asked[0]?.init.headers).get('idempotency-key')).toBe('key-1')
    expect(JSON.parse(String(asked[0]?.init.body))).toMatchObject({ to: '+4512345678' })
  })

  test.each([400, 404, 410, 422])('%i means never', async (status) => {
    const { sender } = gateway(() => new Response(null, { status }))
    await expect(sender.send(message({}))).rejects.toThrow(NeverTaken)
  })

  test.each([302, 429, 500, 503])('%i means not now', async (status) => {
    const { sender } = gateway(() => new Response(null, { status }))
    const error = await sender.send(message({})).catch((thrown) => thrown)
    expect(error).toBeInstanceOf(Error)
    expect(error).not.toBeInstanceOf(NeverTaken)
  })

  test('tells whether a message arrived, and waits when it does not know', async () => {
    const told = gateway(() => Response.json({ status: 'arrived' }))
    expect(await told.sender.receipt?.('a/b')).toBe('arrived')
    expect(told.asked[0]?.address).toBe('https://sms.nordby.example/send/a%2Fb')
    const mute = gateway(() => new Response('??'))
    expect(await mute.sender.receipt?.('a')).toBe('waiting')
  })
})

describe('web push', () => {
  const browser = () => {
    const keys = createECDH('prime256v1')
    const p256dh = keys.generateKeys().toString('base64url')
    return { p256dh, auth: randomBytes(16).toString('base64url') }
  }
  const at = (endpoint: string) => JSON.stringify({ endpoint, keys: browser() })
  const push = (answer: () => Response) => {
    const host = aHost(answer)
    const contact = 'https://nordby.example'
    const keys = webPush.generateVAPIDKeys()
    return { ...host, sender: pushSender({ keys, contact, fetch: host.fetch }) }
  }

  test('seals what it says to the browser', async () => {
    const { sender, asked } = push(() => new Response(null, { status: 201 }))
    const to = at('https://fcm.googleapis.com/fcm/send/abc')
    await sender.send(message({ kind: 'push', to, text: '{"says":"nudge"}' }))
    expect(asked).toHaveLength(1)
    expect(Buffer.from(asked[0]?.init.body as Uint8Array).toString('latin1')).not.toContain('nudge')
  })

  test('a browser that is gone is never tried again', async () => {
    const { sender } = push(() => new Response(null, { status: 410 }))
    const to = at('https://web.push.apple.com/abc')
    await expect(sender.send(message({ kind: 'push', to }))).rejects.toThrow(NeverTaken)
  })

  test.each([
    'https://evil.example/push',
    'https://fcm.googleapis.com.evil.example/x',
    'https://fcm.googleapis.com:8443/x',
    'http://fcm.googleapis.com/x',
    'https://169.254.169.254/latest',
    'https://localhost/x',
  ])('never goes to %s [ASVS 13.2.4]', async (endpoint) => {
    expect(isPushHost(endpoint)).toBe(false)
    const { sender, asked } = push(() => new Response(null, { status: 201 }))
    const sent = sender.send(message({ kind: 'push', to: at(endpoint) }))
    await expect(sent).rejects.toThrow(NeverTaken)
    expect(asked).toEqual([])
  })

  test('keys are made once, and kept where only their owner reads', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'push-'))
    const made = loadPushKeys(folder)
    expect(loadPushKeys(folder)).toEqual(made)
    expect((await stat(join(folder, 'push-key'))).mode & 0o777).toBe(0o600)
  })
})

test('Digital Post is an envelope in a folder, once for each message', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'post-'))
  const sender = postSender(folder)
  for (let times = 0; times < 2; times += 1)
    await sender.send(message({ kind: 'post', to: '0101019999' }))
  expect(await readdir(folder)).toEqual(['key-1.json'])
  const envelope = JSON.parse(await readFile(join(folder, 'key-1.json'), 'utf8'))
  expect(envelope).toMatchObject({ version: 1, id: 'key-1', receiver: { cpr: '0101019999' } })
})

test('of several ways the first that takes a kind sends it', async () => {
  const sent: string[] = []
  const one = (kind: Message['kind'], name: string) => ({
    takes: (wanted: Message['kind']) => wanted === kind,
    send: async () => void sent.push(name),
  })
  const all = together([one('email', 'mail'), one('sms', 'first'), one('sms', 'second')])
  await all.send(message({}))
  expect(sent).toEqual(['first'])
  expect(all.takes('post')).toBe(false)
  await expect(all.send(message({ kind: 'post' }))).rejects.toThrow(NeverTaken)
})
