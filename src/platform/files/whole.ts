/**
 * Whether a file is all there. A phone that loses its connection sends half a picture: it is said at once,
 * not found out on the day it is needed. Each format says itself where it ends.
 */
const at = (bytes: Uint8Array, index: number) => bytes[index] ?? 0

/** The same memory with another face: a copy for each chunk of a large file would cost minutes. */
const faceOf = ({ buffer, byteOffset, byteLength }: Uint8Array) =>
  Buffer.from(buffer, byteOffset, byteLength)

const ascii = (bytes: Uint8Array, from: number, to: number) =>
  faceOf(bytes.subarray(from, to)).toString('latin1')

/** PNG (ISO/IEC 15948, 5.3): chunks of length, name, data and check, until IEND. */
export function wholePng(bytes: Uint8Array): boolean {
  const all = faceOf(bytes)
  for (let index = 8; index + 12 <= all.length; index += 12 + all.readUInt32BE(index)) {
    if (ascii(all, index + 4, index + 8) === 'IEND') return true
  }
  return false
}

/** JPEG (ITU-T T.81, B.1.1): segments with a length, then the scan, in which FF D9 is only ever the end. */
export function wholeJpeg(bytes: Uint8Array): boolean {
  let index = 2
  while (index + 4 <= bytes.length && at(bytes, index) === 0xff) {
    const marker = at(bytes, index + 1)
    index += 2 + at(bytes, index + 2) * 256 + at(bytes, index + 3)
    // After the start of scan (DA) comes the picture itself. A thumbnail's own end lies before it.
    if (marker === 0xda) return faceOf(bytes.subarray(index)).includes(Buffer.of(0xff, 0xd9))
  }
  return false
}

/** WebP (RFC 9649, 2.4): the length of what follows stands after RIFF. */
export const wholeWebp = (bytes: Uint8Array): boolean =>
  bytes.length >= 12 && faceOf(bytes).readUInt32LE(4) + 8 <= bytes.length

/** PDF (ISO 32000, 7.5.5): the last line says where it ends; some programs leave a little after it. */
export const wholePdf = (bytes: Uint8Array): boolean =>
  ascii(bytes, Math.max(0, bytes.length - 1024), bytes.length).includes('%%EOF')
