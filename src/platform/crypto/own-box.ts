import type { Box } from './box.ts'

/**
 * What stands in a person's own room is sealed by keys of its own: whoever holds the ordinary ones opens none of
 * it. A copy that the person has shared is read by another, and so lies under the ordinary keys.
 */
const isOwn = (place: string) => /^own\.(?!shared_item\.)/.test(place)

/** Ordinary places by the one box, own places by the other. */
export function withOwn(ordinary: Box, own: Box): Box {
  const boxFor = (place: string) => (isOwn(place) ? own : ordinary)
  return {
    seal: (place, row, text) => boxFor(place).seal(place, row, text),
    open: (place, row, sealed) => boxFor(place).open(place, row, sealed),
    sealBytes: (place, row, bytes) => boxFor(place).sealBytes(place, row, bytes),
    openBytes: (place, row, sealed) => boxFor(place).openBytes(place, row, sealed),
    hashes: (place, text) => boxFor(place).hashes(place, text),
  }
}
