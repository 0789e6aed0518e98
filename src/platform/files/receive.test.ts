import { createServer, type Server } from 'node:net'
import sharp from 'sharp'
import { afterEach, describe, expect, test } from 'vitest'
import type { SentFile } from '../web/body.ts'
import { examine, type Received } from './receive.ts'
import { clamav, type Scanner, type Verdict } from './scanner.ts'

const sent = (name: string, bytes: Uint8Array | string): SentFile => ({
  name,
  bytes: Buffer.from(bytes as string),
  tooLarge: false,
})
const looked = async (file: SentFile, scanner?: Scanner): Promise<Received | undefined> =>
  (await examine(new Map([['files', [file]]]), scanner)).get('files')?.[0]
const says = (verdict: Verdict): Scanner => ({ look: async () => verdict })
const plane = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#0b5c58' } })
const text = sent('brev.txt', 'Kære Maja')

describe('a picture', () => {
  test('is made anew: place, time and camera are gone, and it is no larger than it needs to be [ASVS 5.4.3]', async () => {
    const exif = { IFD0: { Make: 'Hemmelig' }, IFD3: { GPSLatitude: '56/1 9/1 0/1' } }
    const bytes = await plane(3000, 1500).jpeg().withExif(exif).toBuffer()
    expect((await sharp(bytes).metadata()).exif).toBeDefined()
    const file = await looked(sent('mig.jpg', bytes))
    if (!file || !('upload' in file)) throw new Error('It was refused.')
    const after = await sharp(file.upload.bytes).metadata()
    expect(after).toMatchObject({ format: 'jpeg', width: 2000, height: 1000 })
    expect(after.exif).toBeUndefined()
    expect(Buffer.from(file.upload.bytes).includes('Hemmelig')).toBe(false)
  })

  test('that cannot be read is refused, and so is one that would fill the memory', async () => {
    const bytes = await plane(30, 30).png().toBuffer()
    const data = bytes.indexOf('IDAT') + 4
    bytes.fill(7, data, data + 12)
    expect(await looked(sent('a.png', bytes))).toMatchObject({ problem: 'broken' })
    const huge = await plane(20, 20).png({ compressionLevel: 0 }).toBuffer()
    huge.writeUInt32BE(50_000, 16)
    huge.writeUInt32BE(50_000, 20)
    expect(await looked(sent('b.png', huge))).toMatchObject({ problem: 'broken' })
  })
})

describe('a file that is not what it says [ASVS 5.2.2]', () => {
  test('is refused, whichever way it lies', async () => {
    const picture = await plane(9, 9).png().toBuffer()
    expect(await looked(sent('brev.pdf', picture))).toMatchObject({ problem: 'otherThanNamed' })
    expect(await looked(sent('mig.png', 'Kære Maja'))).toMatchObject({ problem: 'otherThanNamed' })
    expect(await looked(sent('brev.pdf', 'MZ\u0090\u0000'))).toMatchObject({ problem: 'unknown' })
  })

  test('a phone that calls a PNG a JPEG is believed', async () => {
    const picture = await plane(9, 9).png().toBuffer()
    expect(await looked(sent('IMG_1.JPG', picture))).toMatchObject({
      upload: { type: 'image/png' },
    })
  })
})

describe('the scanner’s word', () => {
  test('decides: kept, held, or not taken', async () => {
    expect(await looked(text)).toMatchObject({ upload: { scan: 'unscanned' } })
    expect(await looked(text, says('clean'))).toMatchObject({ upload: { scan: 'clean' } })
    expect(await looked(text, says('down'))).toMatchObject({ upload: { scan: 'held' } })
    expect(await looked(text, says('found'))).toMatchObject({ problem: 'found' })
  })
})

describe('ClamAV', () => {
  let server: Server | undefined
  afterEach(() => server?.close())

  /** A clamd of our own: it gathers what it is sent, and answers when the empty piece has come. */
  const clamd = (answer: (bytes: Buffer) => string | null) =>
    new Promise<string>((resolve) => {
      server = createServer((socket) => {
        let all = Buffer.alloc(0)
        socket.on('error', () => undefined)
        socket.on('data', (piece: Buffer) => {
          all = Buffer.concat([all, piece])
          if (all.subarray(-4).readUInt32BE() !== 0) return
          const said = answer(all)
          if (said === null) socket.destroy()
          else socket.end(said)
        })
      }).listen(0, '127.0.0.1', () => {
        const at = server?.address()
        resolve(`tcp://127.0.0.1:${typeof at === 'object' ? at?.port : 0}`)
      })
    })

  test('is sent the whole file in pieces, and its line is read', async () => {
    let got: Buffer = Buffer.alloc(0)
    const address = await clamd((bytes) => {
      got = bytes
      return 'stream: OK\0'
    })
    const bytes = Buffer.alloc(150_000, 'æ')
    expect(await clamav(address).look(bytes)).toBe('clean')
    expect(got.subarray(0, 10).toString()).toBe('zINSTREAM\0')
    expect(got).toHaveLength(10 + 150_000 + 3 * 4 + 4)
  })

  test.each([
    ['stream: Eicar-Test-Signature FOUND\0', 'found'],
    ['INSTREAM size limit exceeded. ERROR\0', 'down'],
    ['stream: OK is what I would say\0', 'down'],
    ['', 'down'],
    [null, 'down'],
  ])('%j means %s', async (line, verdict) => {
    expect(await clamav(await clamd(() => line)).look(Buffer.from('x'))).toBe(verdict)
  })

  test('that is not there, or says nothing, is down', async () => {
    expect(await clamav('tcp://127.0.0.1:1').look(Buffer.from('x'))).toBe('down')
    expect(await clamav('unix:/nowhere/at.all').look(Buffer.from('x'))).toBe('down')
    server = createServer(() => undefined)
    await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve))
    const at = server.address()
    const port = typeof at === 'object' ? at?.port : 0
    expect(await clamav(`tcp://127.0.0.1:${port}`, 50).look(Buffer.from('x'))).toBe('down')
  })
})
