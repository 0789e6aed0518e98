import { examples as backLink } from './back-link/back-link.examples.tsx'
import { examples as banner } from './banner/banner.examples.tsx'
import { examples as button } from './button/button.examples.tsx'
import { examples as card } from './card/card.examples.tsx'
import { examples as choices } from './choices/choices.examples.tsx'
import { examples as dayList } from './day-list/day-list.examples.tsx'
import { examples as empty } from './empty/empty.examples.tsx'
import { examples as errorSummary } from './error-summary/error-summary.examples.tsx'
import type { Example } from './example.ts'
import { examples as field } from './field/field.examples.tsx'
import { examples as fold } from './fold/fold.examples.tsx'
import { examples as graph } from './graph/graph.examples.tsx'
import { examples as heading } from './heading/heading.examples.tsx'
import { examples as hours } from './hours/hours.examples.tsx'
import { examples as icon } from './icon/icon.examples.tsx'
import { examples as keptBoth } from './kept-both/kept-both.examples.tsx'
import { examples as list } from './list/list.examples.tsx'
import { examples as logDay } from './log-day/log-day.examples.tsx'
import { pages as messages } from './message/message.examples.tsx'
import { examples as modesForm } from './modes-form/modes-form.examples.tsx'
import { examples as note } from './note/note.examples.tsx'
import { examples as notice } from './notice/notice.examples.tsx'
import { examples as ownWords } from './own-words/own-words.examples.tsx'
import { pages as wholePages } from './page/page.examples.tsx'
import { examples as pager } from './pager/pager.examples.tsx'
import { examples as path } from './path/path.examples.tsx'
import { examples as peopleTable } from './people-table/people-table.examples.tsx'
import { examples as printSheet } from './print-sheet/print-sheet.examples.tsx'
import { examples as quickExit } from './quick-exit/quick-exit.examples.tsx'
import { examples as rings } from './rings/rings.examples.tsx'
import { examples as searchBox } from './search-box/search-box.examples.tsx'
import { examples as stepRow } from './step-row/step-row.examples.tsx'
import { examples as tag } from './tag/tag.examples.tsx'
import { examples as voice } from './voice/voice.examples.tsx'
import { examples as week } from './week/week.examples.tsx'
import { examples as who } from './who/who.examples.tsx'

/** Every component with its states: for the gallery, for axe, and for who wants to see what there is. */
export const examples: Record<string, Example[]> = {
  icon: icon,
  heading: heading,
  card: card,
  button: button,
  field: field,
  'error-summary': errorSummary,
  'own-words': ownWords,
  voice: voice,
  path: path,
  rings: rings,
  graph: graph,
  who: who,
  'search-box': searchBox,
  'step-row': stepRow,
  list: list,
  fold: fold,
  choices: choices,
  hours: hours,
  'day-list': dayList,
  week: week,
  'people-table': peopleTable,
  note: note,
  notice: notice,
  banner: banner,
  empty: empty,
  'log-day': logDay,
  tag: tag,
  'back-link': backLink,
  pager: pager,
  'print-sheet': printSheet,
  'quick-exit': quickExit,
  'kept-both': keptBoth,
  'modes-form': modesForm,
}

/** Whole documents, made of the same parts. */
export const pageExamples: Example[] = [...wholePages, ...messages]
