import type { Visit } from '../../../platform/web/visit.ts'
import { BackLink } from '../../../ui/back-link/back-link.tsx'
import { Card } from '../../../ui/card/card.tsx'
import { Empty } from '../../../ui/empty/empty.tsx'
import { PageHead } from '../../../ui/heading/heading.tsx'
import { Page } from '../../../ui/page/page.tsx'
import { healthAt, isOwnLife } from '../health.addresses.ts'
import { healthWords } from '../health.words.ts'
import { togetherWords } from '../together/together.words.ts'
import { SharedNotes } from './notes.card.tsx'
import type { SharedNote } from './notes.queries.ts'

interface WithMeProps {
  visit: Visit
  notes: readonly SharedNote[]
  /** Somebody asks the reader along to try something. */
  together: boolean
}

/** What others let the reader see, and what they are asked along to. */
export function WithMePage({ visit, notes, together }: WithMeProps) {
  const w = healthWords[visit.lang]
  return (
    <Page visit={visit} title={w.withMe} place={w.title} layout="narrow">
      {isOwnLife(visit) && <BackLink href={healthAt.mine()} label={w.back} />}
      <PageHead title={w.withMe} {...(notes.length > 0 ? { lead: w.withMeLead } : {})} />
      {together && (
        <Card>
          <a href={healthAt.together()}>{togetherWords[visit.lang].title}</a>
        </Card>
      )}
      {notes.length === 0 && !together && (
        <Card>
          <Empty title={w.withMeNone} />
        </Card>
      )}
      <SharedNotes visit={visit} notes={notes} />
    </Page>
  )
}
