import type { Visit } from '../../../platform/web/visit.ts'
import { Card } from '../../../ui/card/card.tsx'
import { PageHead } from '../../../ui/heading/heading.tsx'
import { List } from '../../../ui/list/list.tsx'
import { Page } from '../../../ui/page/page.tsx'
import { healthDeskWords } from '../health.desk.words.ts'
import type { Counted } from './offers.queries.ts'

/** For leaders: how many were offered it and how many said yes. Small numbers are hidden, and no result exists. */
export function CountsPage({ visit, counts }: { visit: Visit; counts: readonly Counted[] }) {
  const w = healthDeskWords[visit.lang]
  const told = (count: number | null) => (count === null ? w.few : String(count))
  return (
    <Page visit={visit} title={w.countsTitle} layout="narrow">
      <PageHead title={w.countsTitle} lead={w.countsLead} />
      <Card>
        {counts.length === 0 && <p>{w.countsNone}</p>}
        <List
          items={counts.map(({ year, offered, accepted }) =>
            w.countsLine(String(year), told(offered), told(accepted)),
          )}
        />
        <p class="by">{w.countsNote}</p>
      </Card>
    </Page>
  )
}
