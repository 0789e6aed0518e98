import { dayOf, sayDate } from '../../../platform/time/days.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { BackLink } from '../../../ui/back-link/back-link.tsx'
import { List } from '../../../ui/list/list.tsx'
import { Page } from '../../../ui/page/page.tsx'
import { PrintSheet, SheetPart } from '../../../ui/print-sheet/print-sheet.tsx'
import { controlAt } from './control.addresses.ts'
import { controlDeskWords } from './control.desk.words.ts'
import { type FindingCode, findingCodes, quarterOf } from './control.rules.ts'
import type { Control } from './controls.queries.ts'
import { factsOf } from './draws.desk.tsx'

interface ReportProps {
  visit: Visit
  quarter: string
  /** The quarter before this one. */
  before: string
  controls: Control[]
  found: ReadonlyMap<FindingCode, number>
}

/** One quarter on one sheet: numbers and no names. */
export function ReportPage({ visit, quarter, before, controls, found }: ReportProps) {
  const { lang, today } = visit
  const w = controlDeskWords[lang]
  const [year = '', number = ''] = quarter.split('-')
  const title = w.reportLead(number, year)
  const total = (code: FindingCode) => found.get(code) ?? 0
  return (
    <Page visit={visit} title={title} place={w.title} layout="narrow">
      <BackLink href={controlAt.desk()} label={w.back} />
      <PrintSheet
        title={title}
        by={w.reportBy(visit.municipality.name, sayDate(today, lang))}
        contact={w.reportContact(visit.municipality.phone)}
      >
        <SheetPart title={w.reportDraws}>
          {controls.length === 0 && <p>{w.reportNone}</p>}
          {controls.map((one) => (
            <div key={one.id}>
              <p>
                <b>{w.controlTitle(sayDate(dayOf(one.drawnAt), lang, today))}.</b>{' '}
                {w.controlLead(String(one.drawn), String(one.looks), one.by)}
              </p>
              <List items={factsOf(visit, one)} />
            </div>
          ))}
        </SheetPart>
        <SheetPart title={w.reportFound}>
          <List
            items={findingCodes.map((code) =>
              w.reportFindings(w.findings[code], String(total(code))),
            )}
          />
        </SheetPart>
      </PrintSheet>
      {before !== quarterOf(today) && (
        <p>
          <a href={controlAt.report({}, { kvartal: before })}>{w.before}</a>
        </p>
      )}
    </Page>
  )
}
