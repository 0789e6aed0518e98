import type { Visit } from '../../../platform/web/visit.ts'
import { BackLink } from '../../../ui/back-link/back-link.tsx'
import { Card } from '../../../ui/card/card.tsx'
import { PageHead } from '../../../ui/heading/heading.tsx'
import { List } from '../../../ui/list/list.tsx'
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
        <List
          items={counts.map((row) => (
            <>
              {w.countOf(row.unit, said(visit, row.quarter), few(row.acts))}{' '}
              <span class="by">{w.unreviewed(few(row.unreviewed))}</span>
            </>
          ))}
        />
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
