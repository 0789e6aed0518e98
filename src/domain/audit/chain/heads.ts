import { appendFile, mkdir, open } from 'node:fs/promises'
import { dirname } from 'node:path'
import { sql } from 'kysely'
import { z } from 'zod'
import type { Db, Read } from '../../../platform/data/db.ts'
import { newId } from '../../../platform/data/id.ts'
import type { Head } from './seal.types.ts'
import { headLine, sealActor } from './seal.types.ts'
import { lastSeal } from './seals.ts'

/**
 * A place outside the database where heads are kept: who rewrites the log here can not rewrite them there.
 * @throws when the head was not received; it is then sent again the next time
 */
export interface OtherPlace {
  name: string
  send(head: Head): Promise<void>
}

/** A file that is only added to: best on another disk, or one that can be written once. */
export const fileOfHeads = (path: string): OtherPlace => ({
  name: 'file',
  async send(head) {
    await mkdir(dirname(path), { recursive: true, mode: 0o700 })
    await appendFile(path, `${JSON.stringify(head)}\n`, { mode: 0o600, flush: true })
  },
})

const WAIT_MS = 10_000

/** Somebody else's machine: the municipality's log server, or another municipality. Over TLS only. */
export const postOfHeads = (address: string, ask: typeof fetch = fetch): OtherPlace => ({
  name: new URL(address).host,
  async send(head) {
    if (!address.startsWith('https:')) throw new Error('Heads are sent over TLS only.')
    const response = await ask(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(head),
      redirect: 'error',
      signal: AbortSignal.timeout(WAIT_MS),
    })
    if (!response.ok) throw new Error(`The head was not received: ${response.status}.`)
  },
})

async function isSent(read: Read, number: number, place: string): Promise<boolean> {
  const [row] = await read.sql(
    sql`select number from audit.head_sent where number = ${number} and place = ${place} limit 1`,
  )
  return row !== undefined
}

/**
 * Sends the newest head to each place that has not had it, and notes that it was received.
 * A crash between the two sends it twice, which does no harm.
 * @returns how many places received it
 */
export async function sendHead(db: Db, places: readonly OtherPlace[]): Promise<number> {
  let received = 0
  for (const place of places) {
    const seal = await db.as(sealActor).read(async (read) => {
      const last = await lastSeal(read)
      return last && !(await isSent(read, last.number, place.name)) ? last : undefined
    })
    if (!seal) continue
    await place.send(headLine(seal))
    await db.as(sealActor).read((read) =>
      read.sql(sql`insert into audit.head_sent (id, number, place, at)
        values (${newId()}, ${seal.number}, ${place.name}, ${read.now})`),
    )
    received += 1
  }
  return received
}

const shape = z.object({
  number: z.number().int().positive(),
  head: z.string().regex(/^[0-9a-f]{64}$/),
  signature: z.string().regex(/^[0-9a-f]{64}$/),
  to: z.number().int().positive(),
  at: z.string().max(40),
})

/**
 * The heads that a file holds, one a line; nothing when there is no such file.
 * @throws when a line is not a head: a file that somebody has been at is worth a look
 */
export async function readHeads(path: string): Promise<Head[] | undefined> {
  const heads: Head[] = []
  const file = await open(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined
    throw error
  })
  if (!file) return undefined
  for await (const line of file.readLines()) {
    if (line.trim() !== '') heads.push(shape.parse(JSON.parse(line)))
  }
  return heads
}
