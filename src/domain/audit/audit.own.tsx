import type { Visit } from '../../platform/web/visit.ts'
import { Card } from '../../ui/card/card.tsx'
import { Empty } from '../../ui/empty/empty.tsx'
import { Fold } from '../../ui/fold/fold.tsx'
import { PageHead } from '../../ui/heading/heading.tsx'
import { LogDay } from '../../ui/log-day/log-day.tsx'
import { Page } from '../../ui/page/page.tsx'
import { auditAt } from './audit.addresses.ts'
import type { Day } from './audit.rules.ts'
import { auditWords } from './audit.words.ts'

export interface SeenProps {
  visit: Visit
  looks: Day[]
  changes: Day[]
  /** From where the earlier ones begin, when there are any. */
  older?: string | undefined
}

/** Everybody who has looked, grouped by day, and what was changed, in plain words. */
export function SeenPage({ visit, looks, changes, older }: SeenProps) {
  const w = auditWords[visit.lang]
  const wonder = (
    <Card title={w.wonder}>
      <p>{w.wonderText(visit.municipality.phone)}</p>
    </Card>
  )
  return (
    <Page visit={visit} title={w.title} aside={wonder}>
      <PageHead title={w.title} lead={w.lead} />
      <Card>
        {looks.length === 0 && <Empty title={w.none} text={w.noneText} />}
        {looks.map((day) => (
          <LogDay day={day.day} level={2} lines={day.lines} key={day.day} />
        ))}
        {older && (
          <p>
            <a href={auditAt.seen({}, { foer: older })}>{w.older}</a>
          </p>
        )}
      </Card>
      {changes.length > 0 && (
        <Fold title={w.changes}>
          {changes.map((day) => (
            <LogDay day={day.day} lines={day.lines} key={day.day} />
          ))}
        </Fold>
      )}
    </Page>
  )
}
