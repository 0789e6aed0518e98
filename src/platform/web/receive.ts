import { FILE_MAX } from '../files/files.rules.ts'
import { type Body, FIELDS_MAX, readBody, type SentFile, wordsOf } from './body.ts'
import { boundaryOf, type PartHead, readParts, type Taker } from './multipart.ts'

const WORDS_MAX = 256 * 1024
/** More than a form may bring: the rest is not kept, and the page says kindly which file it was. */
const FILES_MOST = 10
/** So far we read on and throw away, so that the words that came with a film are answered and kept. */
const READ_MAX = 256 * 1024 * 1024

/** @returns undefined when the words alone are more than anybody writes */
export async function bodyOf(request: Request, takes: Takes): Promise<Body | undefined> {
  const boundary = takes === 'words' ? undefined : boundaryOf(request.headers.get('content-type'))
  if (boundary) return readWithFiles(request, boundary, takes === 'files')
  if (Number(request.headers.get('content-length') ?? 0) > WORDS_MAX) return undefined
  const parts: Uint8Array[] = []
  let bytes = 0
  for await (const part of request.body ?? []) {
    bytes += part.length
    if (bytes > WORDS_MAX) return undefined
    parts.push(part)
  }
  return readBody(Buffer.concat(parts))
}

/** What a form takes. 'dropped': its files are not kept, since nobody is signed in whose they could be. */
export type Takes = 'words' | 'files' | 'dropped'

async function readWithFiles(request: Request, boundary: string, keeps: boolean) {
  const gathered = new Gathered(keeps)
  await readParts(request.body ?? noBytes(), boundary, gathered)
  return gathered.body()
}

async function* noBytes(): AsyncGenerator<Uint8Array> {}

interface Part {
  head: PartHead
  pieces: Uint8Array[]
  bytes: number
}

class Gathered implements Taker {
  readonly #keeps: boolean
  readonly #parts: Part[] = []
  #read = 0
  #words = 0
  #files = 0

  constructor(keeps: boolean) {
    this.#keeps = keeps
  }

  begins(head: PartHead) {
    this.#parts.push({ head, pieces: [], bytes: 0 })
    if (head.file !== undefined) this.#files += 1
  }

  data(bytes: Uint8Array) {
    const part = this.#parts.at(-1)
    if (!part) return
    this.#read += bytes.length
    part.bytes += bytes.length
    const isFile = part.head.file !== undefined
    if (!isFile) this.#words += bytes.length
    const keeps = isFile ? this.#keeps && this.#files <= FILES_MOST : this.#words <= WORDS_MAX
    if (keeps && part.bytes <= FILE_MAX) part.pieces.push(Uint8Array.from(bytes))
    else if (isFile) part.pieces = []
  }

  enough = () => this.#read > READ_MAX || this.#words > WORDS_MAX || this.#parts.length > FIELDS_MAX

  body(): Body | undefined {
    if (this.#words > WORDS_MAX) return undefined
    const body: Body = { fields: new Map(), broken: new Set(), files: new Map() }
    for (const part of this.#parts) {
      const { name, file } = part.head
      if (file === undefined) {
        const { text, broken } = wordsOf(Buffer.concat(part.pieces))
        if (broken) body.broken.add(name)
        body.fields.set(name, [...(body.fields.get(name) ?? []), text])
      } else if (file !== '' || part.bytes > 0) {
        body.files.set(name, [...(body.files.get(name) ?? []), fileOf(part, file)])
      }
    }
    return body
  }
}

const fileOf = ({ pieces, bytes }: Part, name: string): SentFile => ({
  name,
  bytes: Buffer.concat(pieces),
  tooLarge: bytes > FILE_MAX,
})
