import type { ComponentChildren } from 'preact'
import type { Lang } from '../../platform/words/words.ts'
import { paragraphs } from '../own-words/paragraphs.ts'
import { uiWords } from '../ui.words.ts'

export interface KeptBothProps {
  lang: Lang
  theirs: string
  yours: string
  /** Who wrote the other text, and when. */
  theirsBy?: string
  /** What can be done: keep the one, the other, or write them together. Forms with buttons. */
  actions?: ComponentChildren
}

/** Two people wrote at the same time: both texts stand, and nobody's sentence is overwritten. */
export function KeptBoth({ lang, theirs, yours, theirsBy, actions }: KeptBothProps) {
  const w = uiWords[lang]
  return (
    <div class="kept-both">
      <Text title={w.yours} text={yours} />
      <Text title={w.theirs} text={theirs} by={theirsBy} />
      {actions && <div class="row">{actions}</div>}
    </div>
  )
}

function Text({ title, text, by }: { title: string; text: string; by?: string | undefined }) {
  return (
    <section class="kept-text">
      <h2>{title}</h2>
      {by && <p class="by">{by}</p>}
      {paragraphs(text).map((paragraph) => (
        <p>{paragraph}</p>
      ))}
    </section>
  )
}
