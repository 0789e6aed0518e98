import { dayOf, sayDate } from '../../platform/time/days.ts'
import type { Lang } from '../../platform/words/words.ts'
import { type OwnPage, pageKinds } from './own.types.ts'
import { ownWords } from './own.words.ts'

export interface FileOf {
  name: string
  today: string
  lang: Lang
}

/** All that is written in a room as one plain text, readable anywhere and without this program. */
export function roomAsText(pages: readonly OwnPage[], { name, today, lang }: FileOf): string {
  const w = ownWords[lang]
  const parts = pageKinds.flatMap((kind) => {
    const these = pages.filter((page) => page.kind === kind)
    return these.length === 0 ? [] : [`== ${w.headings[kind]} ==`, ...these.map(one)]
  })
  function one({ title, words, writtenAt }: OwnPage): string {
    const day = w.untitled(sayDate(dayOf(writtenAt), lang))
    return title ? `${title}\n(${day})\n\n${words}` : `${day}\n\n${words}`
  }
  return `${[w.fileTitle(name, sayDate(today, lang)), ...parts].join('\n\n\n')}\n`
}
