import { sayDate } from '../../platform/time/days.ts'
import type { Visit } from '../../platform/web/visit.ts'
import { BackLink } from '../../ui/back-link/back-link.tsx'
import { Page } from '../../ui/page/page.tsx'
import { PrintSheet } from '../../ui/print-sheet/print-sheet.tsx'
import { messageAt } from './message.addresses.ts'
import { LinesOf } from './message.line.tsx'
import { NotForNow } from './message.parts.tsx'
import { type Names, titleOf } from './message.says.ts'
import type { Line, Thread } from './message.types.ts'
import { messageWords } from './message.words.ts'
import { startWords } from './start/start.words.ts'

export interface SheetProps {
  visit: Visit
  thread: Thread
  lines: readonly Line[]
  names: Names
}

/** A conversation on paper, as far back as one page of it goes. */
export function ThreadSheet({ visit, thread, lines, names }: SheetProps) {
  const w = messageWords[visit.lang]
  const { name, phone } = visit.municipality
  const title = titleOf(thread, names, visit)
  return (
    <Page visit={visit} title={w.print} place={w.title} layout="narrow">
      <div class="no-print">
        <BackLink
          href={messageAt.thread({ thread: thread.id })}
          label={startWords[visit.lang].backTo}
        />
        <NotForNow visit={visit} />
      </div>
      <PrintSheet
        title={title}
        by={w.sheetBy(visit.person?.name ?? '', sayDate(visit.today, visit.lang, visit.today))}
        contact={w.sheetContact(name, phone)}
      >
        <LinesOf visit={visit} thread={thread} lines={lines} names={names} />
      </PrintSheet>
    </Page>
  )
}
