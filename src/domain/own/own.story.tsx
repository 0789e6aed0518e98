import type { Visit } from '../../platform/web/visit.ts'
import { BackLink } from '../../ui/back-link/back-link.tsx'
import { Button } from '../../ui/button/button.tsx'
import { Card } from '../../ui/card/card.tsx'
import { Empty } from '../../ui/empty/empty.tsx'
import { PageHead } from '../../ui/heading/heading.tsx'
import { Page } from '../../ui/page/page.tsx'
import { ownAt, writeAt } from './own.addresses.ts'
import { PageCard } from './own.card.tsx'
import type { OwnPage } from './own.types.ts'
import { ownWords } from './own.words.ts'

interface StoryProps {
  visit: Visit
  offered: boolean
  times: readonly OwnPage[]
}

/** A life in own words, in the order the person gives it: what happened comes before what somebody called it. */
export function StoryPage({ visit, offered, times }: StoryProps) {
  const w = ownWords[visit.lang]
  return (
    <Page visit={visit} title={w.headings.story} place={w.title} layout="narrow">
      <BackLink href={ownAt.mine()} label={w.back} />
      <PageHead title={w.headings.story} lead={w.storyLead} />
      {times.length === 0 && (
        <Card>
          <Empty title={w.storyEmpty} text={w.storyEmptyText} />
        </Card>
      )}
      {times.map((page) => (
        <PageCard visit={visit} page={page} level={2} key={page.id} />
      ))}
      {offered && <Button href={writeAt('story')}>{w.storyAdd}</Button>}
    </Page>
  )
}
