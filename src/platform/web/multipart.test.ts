import { describe, expect, test } from 'vitest'
import { boundaryOf } from './multipart.ts'
import { bodyOf } from './receive.ts'

const CRLF = '\r\n'
const part = (head: string, content: string) =>
  `--g${CRLF}content-disposition: form-data; ${head}${CRLF}${CRLF}${content}${CRLF}`
const whole = [
  part('name="words"', 'Kære Maja\r\n--g er ikke slut 🌱'),
  part('name="some"', 'a'),
  part('name="some"', ''),
  part('name="file"; filename="%22brev%22 æ.txt"', 'indhold\r\n\r\nmere'),
  part('name="file"; filename=""', ''),
  `--g--${CRLF}`,
].join('')

/** A body that comes in pieces, as from a phone. */
function sent(text: string | Uint8Array, pieces: number, type = 'multipart/form-data; boundary=g') {
  const bytes = Buffer.from(text as string)
  const size = Math.ceil(bytes.length / pieces)
  const stream = new ReadableStream<Uint8Array>({
    start(controller) {
      for (let from = 0; from < bytes.length; from += size)
        controller.enqueue(bytes.subarray(from, from + size))
      controller.close()
    },
  })
  const init = { method: 'POST', body: stream, headers: { 'content-type': type }, duplex: 'half' }
  return new Request('http://localhost/', init as RequestInit)
}

describe('a form that carries files', () => {
  test('is read alike, however it is cut into pieces on its way', async () => {
    for (const pieces of [1, 2, 7, 60, 500]) {
      const body = await bodyOf(sent(whole, pieces), 'files')
      expect(body?.fields.get('words')).toEqual(['Kære Maja\n--g er ikke slut 🌱'])
      expect(body?.fields.get('some')).toEqual(['a', ''])
      const [file, ...more] = body?.files.get('file') ?? []
      expect(more).toEqual([])
      expect(file).toMatchObject({ name: '"brev" æ.txt', tooLarge: false })
      expect(Buffer.from(file?.bytes ?? []).toString()).toBe('indhold\r\n\r\nmere')
    }
  })

  test('keeps the words when a file is too large, and does not keep the file [ASVS 5.2.1]', async () => {
    const film = part('name="file"; filename="film.mp4"', 'x'.repeat(11 * 1024 * 1024))
    const body = await bodyOf(sent(film + whole, 40), 'files')
    const [file] = body?.files.get('file') ?? []
    expect(file).toMatchObject({ name: 'film.mp4', tooLarge: true })
    expect(file?.bytes).toHaveLength(0)
    expect(body?.fields.get('words')?.[0]).toContain('Kære Maja')
  })

  test('a stranger’s files are not kept at all, and their words are', async () => {
    const body = await bodyOf(sent(whole, 3), 'dropped')
    expect(body?.files.get('file')?.[0]?.bytes).toHaveLength(0)
    expect(body?.fields.get('words')?.[0]).toContain('Kære')
  })

  test('words without end are not read on', async () => {
    const text = part('name="words"', 'å'.repeat(10 * 1024 * 1024))
    expect(await bodyOf(sent(text, 100), 'files')).toBeUndefined()
  })

  test('what is cut off or broken gives what came before it', async () => {
    for (const cut of [10, 90, 150, 200, whole.length - 4]) {
      const body = await bodyOf(sent(whole.slice(0, cut), 2), 'files')
      expect(body).toBeDefined()
    }
    const nothing = await bodyOf(sent('--g\r\nno head here\r\n\r\nx\r\n--g--', 1), 'files')
    expect(nothing?.fields.size).toBe(0)
    const letters = Buffer.from(`${part('name="words"', 'a\u0000')}--g--`, 'latin1')
    letters[letters.indexOf(0)] = 0xff
    expect((await bodyOf(sent(letters, 1), 'files'))?.broken.has('words')).toBe(true)
  })

  test('a form that takes no files reads none', async () => {
    const body = await bodyOf(sent(whole, 1), 'words')
    expect(body?.files.size).toBe(0)
  })
})

test('the boundary, as browsers write it', () => {
  expect(boundaryOf('multipart/form-data; boundary=----WebKitFormBoundaryx')).toBe(
    '----WebKitFormBoundaryx',
  )
  expect(boundaryOf('multipart/form-data; charset=utf-8; boundary="a b"')).toBe('a b')
  expect(boundaryOf('multipart/form-data; boundary=')).toBeUndefined()
  expect(boundaryOf('application/x-www-form-urlencoded')).toBeUndefined()
  expect(boundaryOf(null)).toBeUndefined()
})
