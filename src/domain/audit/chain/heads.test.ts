import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import type { IncomingMessage } from 'node:http'
import { createServer, request, type Server } from 'node:https'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { postOfHeads } from './heads.ts'
import type { Head } from './seal.types.ts'

const folder = mkdtempSync(join(tmpdir(), 'roret-heads-'))
const head: Head = {
  number: 7,
  head: 'a'.repeat(64),
  signature: 'b'.repeat(64),
  to: 140,
  at: '2026-11-18T09:00:00.000Z',
}

let server: Server
let certificate: string
let address: string
let answers: { status: number; location?: string }
let got: { method: string; type: string; body: string }[]

beforeAll(async () => {
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')]
  const subject = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost']
  const made = [
    'req',
    '-x509',
    '-newkey',
    'ec',
    '-pkeyopt',
    'ec_paramgen_curve:prime256v1',
    '-nodes',
  ]
  execFileSync('openssl', [...made, '-keyout', key, '-out', cert, '-days', '2', ...subject], {
    stdio: 'ignore',
  })
  certificate = readFileSync(cert, 'utf8')
  server = createServer({ key: readFileSync(key), cert: certificate }, (asked, answer) => {
    void bodyOf(asked).then((body) => {
      got.push({ method: asked.method ?? '', type: asked.headers['content-type'] ?? '', body })
      answer.writeHead(answers.status, answers.location ? { location: answers.location } : {})
      answer.end()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  address = `https://localhost:${(server.address() as AddressInfo).port}/heads`
})
beforeEach(() => {
  answers = { status: 204 }
  got = []
})
afterAll(() => {
  server.close()
  rmSync(folder, { recursive: true, force: true })
})

async function bodyOf(asked: IncomingMessage): Promise<string> {
  let body = ''
  for await (const part of asked) body += String(part)
  return body
}

/** Asks as fetch does, and trusts the listener's own certificate: a real receiver's is known to the machine. */
const trusting: typeof fetch = (to, init) =>
  new Promise((resolve, reject) => {
    const asked = request(
      String(to),
      {
        method: init?.method ?? 'GET',
        headers: init?.headers as Record<string, string>,
        ca: certificate,
      },
      (answer) => {
        answer.resume()
        const status = answer.statusCode ?? 0
        if (init?.redirect === 'error' && status >= 300 && status < 400) reject(new Error('led on'))
        else resolve(new Response(null, { status }))
      },
    )
    asked.on('error', reject)
    asked.end(init?.body)
  })

describe('sending a head to another machine', () => {
  test('posts it over TLS, as it stands, and nothing else [ASVS 16.4.3]', async () => {
    const place = postOfHeads(address, trusting)
    await place.send(head)
    expect(got).toEqual([{ method: 'POST', type: 'application/json', body: JSON.stringify(head) }])
    expect(place.name).toBe(new URL(address).host)
  })

  test('is not received when the other says no, and is then sent again', async () => {
    answers = { status: 503 }
    await expect(postOfHeads(address, trusting).send(head)).rejects.toThrow('503')
    expect(got).toHaveLength(1)
  })

  test('is not led on to another place [ASVS 15.3.2]', async () => {
    answers = { status: 302, location: 'https://elsewhere.example/' }
    await expect(postOfHeads(address, trusting).send(head)).rejects.toThrow()
  })

  test('is not sent to one whose certificate nobody vouches for [ASVS 12.3.2]', async () => {
    await expect(postOfHeads(address).send(head)).rejects.toThrow()
    expect(got).toEqual([])
  })

  test('is never sent in the clear', async () => {
    const clear = address.replace('https:', 'http:')
    await expect(postOfHeads(clear, trusting).send(head)).rejects.toThrow('TLS')
    expect(got).toEqual([])
  })
})
