import { wordsIn } from './marks.ts'
import { actionSentence, doingVerbs, goalSentence, type Kind, kindOfHeading } from './vocabulary.ts'

/** A list that nothing announces: things to do begin with a verb, in most of its items. */
export const kindByForm = (items: readonly string[]): Kind | null => {
  const doing = items.filter((item) => doingVerbs.exec(item.replace(/^at /i, ''))?.index === 0)
  return doing.length >= 2 && doing.length >= items.length / 2 ? 'action' : null
}

/** "Mål 2: Flere kommer i job" holds its own goal, be it a heading or a paragraph. */
export const kindOfLabel = (text: string): Kind | null => {
  const label = text.match(/^([^:]{3,30}):\s+\S/)?.[1]
  return label && wordsIn(label) <= 3 ? kindOfHeading(label) : null
}

/**
 * A closing sentence "Målet er …" is a goal of its own, "Vi vil …" an action; `before` is what
 * stands in front of it. Lifted from the middle of a paragraph it would leave a hole.
 */
export const closingSentence = (
  text: string,
): { kind: Kind; before: string; own: string } | null => {
  const cut = Math.max(0, text.search(lastSentence))
  const own = text.slice(cut)
  const kind = goalSentence.test(own) ? 'goal' : actionSentence.test(own) ? 'action' : null
  return kind && { kind, before: text.slice(0, cut).trim(), own }
}
const lastSentence = /(?<=[.!?]\s)\p{Lu}[^.!?]*(?:[.!?](?=\S)[^.!?]*)*[.!?]?$/u
