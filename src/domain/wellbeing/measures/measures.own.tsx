import type { Visit } from '../../../platform/web/visit.ts'
import { BackLink } from '../../../ui/back-link/back-link.tsx'
import { Button } from '../../../ui/button/button.tsx'
import { Card } from '../../../ui/card/card.tsx'
import { Empty } from '../../../ui/empty/empty.tsx'
import { Fold } from '../../../ui/fold/fold.tsx'
import { PageHead } from '../../../ui/heading/heading.tsx'
import { List } from '../../../ui/list/list.tsx'
import { Page } from '../../../ui/page/page.tsx'
import { newMeasureAt, wellbeingAt } from '../wellbeing.addresses.ts'
import { wellbeingWords } from '../wellbeing.words.ts'
import { Marks } from './marks.part.tsx'
import type { Measure } from './measures.types.ts'
import { measureWords } from './measures.words.ts'

interface ListProps {
  visit: Visit
  all: readonly Measure[]
  away: readonly Measure[]
}

/** What one follows, each with its own drawing. */
export function MeasuresPage({ visit, all, away }: ListProps) {
  const w = measureWords[visit.lang]
  const title = wellbeingWords[visit.lang].measures
  return (
    <Page visit={visit} title={title} place={wellbeingWords[visit.lang].title} layout="narrow">
      <BackLink href={wellbeingAt.mine()} label={wellbeingWords[visit.lang].back} />
      <PageHead title={title} lead={w.lead} />
      {all.length === 0 && (
        <Card>
          <Empty title={w.none} text={w.noneText} />
        </Card>
      )}
      {all.map((measure) => (
        <Card
          title={measure.name}
          link={{
            href: wellbeingAt.measure({ measure: measure.id }),
            label: w.open,
            about: w.openAbout(measure.name),
          }}
          key={measure.id}
        >
          <Marks visit={visit} measure={measure} />
        </Card>
      ))}
      <Button href={newMeasureAt('own')}>{w.make}</Button>
      {away.length > 0 && (
        <Fold title={wellbeingWords[visit.lang].awayTitle}>
          <List
            items={away.map(({ id, name }) => (
              <a href={wellbeingAt.measure({ measure: id })}>{name}</a>
            ))}
          />
        </Fold>
      )}
    </Page>
  )
}
