import { sayDate } from '../../platform/time/days.ts'
import type { Visit } from '../../platform/web/visit.ts'
import { BackLink } from '../../ui/back-link/back-link.tsx'
import { List } from '../../ui/list/list.tsx'
import { OwnWords } from '../../ui/own-words/own-words.tsx'
import { Page } from '../../ui/page/page.tsx'
import { PrintSheet, SheetPart } from '../../ui/print-sheet/print-sheet.tsx'
import { crisisAt } from './crisis.addresses.ts'
import { fitting, headingOf } from './crisis.rules.ts'
import type { CrisisPlan } from './crisis.types.ts'
import { crisisWords } from './crisis.words.ts'

/** The plan on one sheet of A4, for the fridge or the inner pocket. */
export function CrisisSheet({ visit, plan }: { visit: Visit; plan: CrisisPlan }) {
  const w = crisisWords[visit.lang]
  const fit = fitting(plan)
  const left = fit.parts.length + fit.numbers.length < plan.parts.length + plan.numbers.length
  const { name, phone } = visit.municipality
  return (
    <Page visit={visit} title={w.sheetLink} place={w.title} layout="narrow">
      <div class="no-print">
        <BackLink href={crisisAt.mine()} label={w.back} />
        <p class="lead">{w.sheetHelp}</p>
        {left && <p>{w.sheetLong}</p>}
      </div>
      <PrintSheet
        title={w.sheetTitle}
        by={w.sheetBy(visit.person?.name ?? '', sayDate(visit.today, visit.lang, visit.today))}
        contact={w.sheetContact(name, phone)}
      >
        <PlanParts visit={visit} plan={fit} />
      </PrintSheet>
    </Page>
  )
}

/** The plan as headings and words, and nothing to press: on paper, and as it is copied to a phone. */
export function PlanParts({ visit, plan }: { visit: Visit; plan: CrisisPlan }) {
  const w = crisisWords[visit.lang]
  return (
    <>
      {plan.numbers.length > 0 && (
        <SheetPart title={w.callTitle}>
          <List
            items={plan.numbers.map((one) => (
              <>
                <b>{one.name}</b> {one.phone} {one.note && <span class="by">{one.note}</span>}
              </>
            ))}
          />
        </SheetPart>
      )}
      {plan.parts.map((part) => (
        <SheetPart title={headingOf(part, visit.lang)} key={part.id}>
          <OwnWords text={part.words} size="small" />
        </SheetPart>
      ))}
    </>
  )
}
