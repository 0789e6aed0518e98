/** What stands before a part of a form that carries files: which field, and the file's name when it is one. */
export interface PartHead {
  name: string
  file: string | undefined
}

/** Who takes the parts as they come. */
export interface Taker {
  begins(head: PartHead): void
  data(bytes: Uint8Array): void
  /** So much has come that the rest is not read. */
  enough(): boolean
}

const HEAD_MAX = 8 * 1024
const END_OF_HEAD = '\r\n\r\n'

/** The boundary of `multipart/form-data` (RFC 7578, 4.1), or undefined when it is another kind of body. */
export function boundaryOf(contentType: string | null): string | undefined {
  const found = /^multipart\/form-data\s*;.*?boundary=(?:"([^"]{1,70})"|([^\s;]{1,70}))/i.exec(
    contentType ?? '',
  )
  return found?.[1] ?? found?.[2]
}

/** `name="words"; filename="brev.pdf"`: browsers write a quotation mark in a name as %22 (HTML, 4.10.22.8). */
function headOf(text: string): PartHead | undefined {
  const line = /^content-disposition:\s*form-data\s*;(.*)$/im.exec(text)?.[1]
  const name = /(?:^|[;\s])name="([^"]*)"/i.exec(line ?? '')?.[1]
  if (line === undefined || name === undefined) return undefined
  const file = /(?:^|[;\s])filename="([^"]*)"/i.exec(line)?.[1]
  return { name: plain(name), file: file === undefined ? undefined : plain(file) }
}

const plain = (name: string) =>
  name.replaceAll('%22', '"').replaceAll('%0D', '').replaceAll('%0A', '')

/**
 * Reads the parts of a body as they come: no more of it is in memory than one piece and what the taker keeps.
 * What is broken or cut off ends the reading quietly; what has come before it stays.
 */
export async function readParts(
  stream: AsyncIterable<Uint8Array>,
  boundary: string,
  take: Taker,
): Promise<void> {
  const reader = new Parts(boundary, take)
  for await (const piece of stream) {
    if (!reader.reads(piece) || take.enough()) return
  }
}

class Parts {
  readonly #mark: Buffer
  readonly #take: Taker
  // The first boundary has no line before it: this one stands in.
  #rest: Buffer = Buffer.from('\r\n')
  #at: 'before' | 'edge' | 'head' | 'data' = 'before'
  #inPart = false

  constructor(boundary: string, take: Taker) {
    this.#mark = Buffer.from(`\r\n--${boundary}`, 'latin1')
    this.#take = take
  }

  /** @returns false when the body is at its end, or cannot be read on */
  reads(piece: Uint8Array): boolean {
    this.#rest = Buffer.concat([this.#rest, piece])
    for (;;) {
      const next = this.#step()
      if (next !== 'on') return next === 'more'
    }
  }

  #step(): 'on' | 'more' | 'end' {
    if (this.#at === 'edge') return this.#edge()
    if (this.#at === 'head') return this.#head()
    const found = this.#rest.indexOf(this.#mark)
    // A boundary may be cut in two by the pieces it came in.
    const upTo = found < 0 ? Math.max(0, this.#rest.length - this.#mark.length) : found
    if (this.#at === 'data' && upTo > 0) this.#take.data(this.#rest.subarray(0, upTo))
    this.#rest = this.#rest.subarray(upTo)
    if (found < 0) return 'more'
    this.#rest = this.#rest.subarray(this.#mark.length)
    this.#inPart = this.#at === 'data'
    this.#at = 'edge'
    return 'on'
  }

  /** After a boundary: two dashes end the body, a line end begins a part, and all else was no boundary. */
  #edge(): 'on' | 'more' | 'end' {
    if (this.#rest.length < 2) return 'more'
    const two = this.#rest.toString('latin1', 0, 2)
    if (two === '--') return 'end'
    if (two === '\r\n') {
      this.#rest = this.#rest.subarray(2)
      this.#at = 'head'
      return 'on'
    }
    if (this.#inPart) this.#take.data(this.#mark)
    this.#at = this.#inPart ? 'data' : 'before'
    return 'on'
  }

  #head(): 'on' | 'more' | 'end' {
    const end = this.#rest.indexOf(END_OF_HEAD)
    if (end < 0) return this.#rest.length > HEAD_MAX ? 'end' : 'more'
    const head = headOf(this.#rest.toString('utf8', 0, end))
    if (!head) return 'end'
    this.#take.begins(head)
    this.#rest = this.#rest.subarray(end + END_OF_HEAD.length)
    this.#at = 'data'
    return 'on'
  }
}
