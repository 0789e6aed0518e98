import type { Visit } from '../../../platform/web/visit.ts'
import { BackLink } from '../../../ui/back-link/back-link.tsx'
import { Card } from '../../../ui/card/card.tsx'
import { PageHead } from '../../../ui/heading/heading.tsx'
import { Page } from '../../../ui/page/page.tsx'
import { controlAt } from '../../audit/index.ts'
import { emergencyDeskWords } from './emergency.desk.words.ts'
import type { Count } from './emergency.queries.ts'

interface CountsProps {
  visit: Visit
  counts: Count[]
  /** For the data protection officer alone. */
  refused: number | null
}

/** How often it is used, by unit and quarter. */
export function CountsPage({ visit, counts, refused }: CountsProps) {
  const w = emergencyDeskWords[visit.lang]
  const few = (count: number | null) => (count === null ? w.few : String(count))
  return (
    <Page visit={visit} title={w.countsTitle} place={w.place}>
      <BackLink href={controlAt.desk()} label={w.back} />
      <PageHead title={w.countsTitle} lead={w.countsLead} />
      <Card>
        {counts.length === 0 && <p>{w.countsNone}</p>}
        {counts.length > 0 && (
          <table class="people">
            <caption class="ds-sr-only">{w.countsTitle}</caption>
            <thead>
              <tr>
                <th scope="col">{w.columns.quarter}</th>
                <th scope="col">{w.columns.unit}</th>
                <th scope="col">{w.columns.acts}</th>
                <th scope="col">{w.columns.unreviewed}</th>
              </tr>
            </thead>
            <tbody>
              {counts.map((row) => (
                <tr key={`${row.quarter} ${row.unit}`}>
                  <th scope="row">{said(visit, row.quarter)}</th>
                  <td>{row.unit}</td>
                  <td>{few(row.acts)}</td>
                  <td>{few(row.unreviewed)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
        <p class="by">{w.fewNote}</p>
        {refused !== null && refused > 0 && <p>{w.refused(String(refused))}</p>}
      </Card>
    </Page>
  )
}

function said(visit: Visit, quarter: string): string {
  const [year = '', number = ''] = quarter.split('-')
  return emergencyDeskWords[visit.lang].quarter(number, year)
}
