import type { Lang } from '../../platform/words/words.ts'
import { Button } from '../button/button.tsx'
import { uiWords } from '../ui.words.ts'

export interface PagerProps {
  lang: Lang
  page: number
  pages: number
  hrefOf: (page: number) => string
}

/** Before and after, and where one is. Nothing when there is one page. */
export function Pager({ lang, page, pages, hrefOf }: PagerProps) {
  const w = uiWords[lang]
  if (pages <= 1) return null
  return (
    <nav class="pager" aria-label={w.pages}>
      {page > 1 && (
        <Button kind="secondary" href={hrefOf(page - 1)}>
          {w.previous}
        </Button>
      )}
      <p class="by">{w.pageOf(page, pages)}</p>
      {page < pages && (
        <Button kind="secondary" href={hrefOf(page + 1)}>
          {w.next}
        </Button>
      )}
    </nav>
  )
}
