import { sayDate } from '../../../platform/time/days.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { BackLink } from '../../../ui/back-link/back-link.tsx'
import { Page } from '../../../ui/page/page.tsx'
import { PrintSheet, SheetPart } from '../../../ui/print-sheet/print-sheet.tsx'
import { healthAt } from '../health.addresses.ts'
import type { Note } from '../health.types.ts'
import { Part } from '../notes/sheet.own.tsx'
import type { CheckWish } from './check.queries.ts'
import { checkWords } from './check.words.ts'

interface SheetProps {
  visit: Visit
  wish: CheckWish
  questions: readonly Note[]
}

/** What one wants to bring up at the yearly check, on one sheet of paper. */
export function CheckSheet({ visit, wish, questions }: SheetProps) {
  const w = checkWords[visit.lang]
  const { name, phone } = visit.municipality
  return (
    <Page visit={visit} title={w.sheetLink} place={w.title} layout="narrow">
      <div class="no-print">
        <BackLink href={healthAt.check()} label={w.backCheck} />
      </div>
      <PrintSheet
        title={w.sheetTitle}
        by={w.sheetBy(visit.person?.name ?? '', sayDate(visit.today, visit.lang, visit.today))}
        contact={w.sheetContact(name, phone)}
      >
        <Part title={w.sheetMine} notes={wish.prepared ? [{ words: wish.prepared }] : []} />
        <Part title={w.sheetQuestions} notes={questions} />
        {wish.companionName && (
          <SheetPart title={w.sheetWith}>
            <p>{wish.companionName}</p>
          </SheetPart>
        )}
      </PrintSheet>
    </Page>
  )
}
