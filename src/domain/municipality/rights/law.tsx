import type { Visit } from '../../../platform/web/visit.ts'
import type { ActLaw } from './rights.queries.ts'
import { rightsWords } from './rights.words.ts'

/** Quietly below a plain sentence: where it stands. Nothing where nothing is known. */
export function LawLine({ visit, laws }: { visit: Visit; laws: readonly ActLaw[] }) {
  if (laws.length === 0) return null
  const list = new Intl.ListFormat(visit.lang, { type: 'conjunction' })
  const acts = laws.map(({ act, paragraphs }) => `${act} ${list.format(paragraphs)}`)
  return <p class="by">{rightsWords[visit.lang].law(list.format(acts))}</p>
}
