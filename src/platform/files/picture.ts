import type { MediaType } from './files.rules.ts'

/** The longest side: sharp enough for a letter that was photographed, small enough for a phone's connection. */
export const LONGEST_SIDE = 2000
/** More points than any phone's ordinary picture: beyond it a small file could fill the memory. */
const POINTS_MAX = 64_000_000

const isPicture = (type: MediaType) => type.startsWith('image/')

/**
 * A picture made anew: turned the right way up, and without what it tells of place, time and camera.
 * Anything else is given back as it is.
 * @returns undefined when it cannot be read as a picture
 */
export async function madeAnew(
  bytes: Uint8Array,
  type: MediaType,
): Promise<Uint8Array | undefined> {
  if (!isPicture(type)) return bytes
  const turn = await myTurn()
  try {
    const { default: sharp } = await import('sharp')
    const picture = sharp(bytes, { limitInputPixels: POINTS_MAX, failOn: 'error' })
      .autoOrient()
      .resize(LONGEST_SIDE, LONGEST_SIDE, { fit: 'inside', withoutEnlargement: true })
    if (type === 'image/png') return await picture.png().toBuffer()
    if (type === 'image/webp') return await picture.webp({ quality: 85 }).toBuffer()
    return await picture.jpeg({ quality: 85 }).toBuffer()
  } catch {
    return undefined
  } finally {
    turn.over()
  }
}

/** A small square of a picture that was made anew, cut to where the eye goes first: as a rule a face. */
export async function squared(bytes: Uint8Array, side: number): Promise<Uint8Array> {
  const { default: sharp } = await import('sharp')
  return sharp(bytes, { limitInputPixels: POINTS_MAX })
    .resize(side, side, { fit: 'cover', position: sharp.strategy.attention })
    .webp({ quality: 82 })
    .toBuffer()
}

let last: Promise<void> = Promise.resolve()

/** One picture at a time: each may take a hundred megabytes while it is open. */
async function myTurn(): Promise<{ over(): void }> {
  const before = last
  const { promise, resolve } = Promise.withResolvers<void>()
  last = promise
  await before
  return { over: resolve }
}
