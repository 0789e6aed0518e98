/** Enough to know the person's words again; the whole stands on their page. */
export function firstSentence(words: string): string {
  const [first = ''] = words.split(/(?<=[.?])\s|\n/)
  return first.length > 120 ? `${first.slice(0, 117)}…` : first
}
