import type { SentFile } from '../web/body.ts'
import { checkFile, type FileProblem, type MediaType } from './files.rules.ts'
import { madeAnew } from './picture.ts'
import type { Scanner } from './scanner.ts'

/** What is known of whether a file is harmful. A file that is held waits to be looked at, and opens for nobody. */
export type Scan = 'unscanned' | 'clean' | 'held' | 'found'

/** A file that may be kept. */
export interface Upload {
  name: string
  type: MediaType
  bytes: Uint8Array
  scan: Exclude<Scan, 'found'>
}

/** A file as a form's field meets it: fit to be kept, or why not. */
export type Received = { name: string; upload: Upload } | { name: string; problem: FileProblem }

/**
 * Looks at every file that came with a form, before anything is written: what it really is, pictures made anew,
 * and the scanner's word where there is one.
 */
export async function examine(
  files: ReadonlyMap<string, readonly SentFile[]>,
  scanner: Scanner | undefined,
): Promise<Map<string, Received[]>> {
  const received = new Map<string, Received[]>()
  for (const [field, sent] of files) {
    const all: Received[] = []
    for (const file of sent) all.push(await look(file, scanner))
    received.set(field, all)
  }
  return received
}

async function look(file: SentFile, scanner: Scanner | undefined): Promise<Received> {
  const { name } = file
  if (file.tooLarge) return { name, problem: 'tooLarge' }
  const checked = checkFile(file.bytes)
  if ('problem' in checked) return { name, problem: checked.problem }
  const { type } = checked
  // The name says one thing and the bytes another: a picture by name is not a text by content.
  if (lies(name, type)) return { name, problem: 'otherThanNamed' }
  const verdict = scanner ? await scanner.look(file.bytes) : undefined
  if (verdict === 'found') return { name, problem: 'found' }
  const bytes = await madeAnew(file.bytes, type)
  if (!bytes) return { name, problem: 'broken' }
  const scan = verdict === undefined ? 'unscanned' : verdict === 'clean' ? 'clean' : 'held'
  return { name, upload: { name, type, bytes, scan } }
}

const named: Record<string, MediaType> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  webp: 'image/webp',
  pdf: 'application/pdf',
}

/** Phones mix up the kinds of pictures, which does no harm; a document that is a picture is another thing. */
function lies(name: string, type: MediaType): boolean {
  const said = named[/\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '']
  if (said === undefined) return false
  return said !== type && !(said.startsWith('image/') && type.startsWith('image/'))
}
