import type { Visit } from '../../../platform/web/visit.ts'
import { Button } from '../../../ui/button/button.tsx'
import { Card } from '../../../ui/card/card.tsx'
import { ErrorSummary } from '../../../ui/error-summary/error-summary.tsx'
import { PageHead } from '../../../ui/heading/heading.tsx'
import { Page } from '../../../ui/page/page.tsx'
import { SearchBox } from '../../../ui/search-box/search-box.tsx'
import { auditAt } from '../../audit/index.ts'
import { circleAt } from '../../circle/index.ts'
import { journalAt } from '../journal.addresses.ts'
import { journalWords } from '../journal.words.ts'
import { type ListProps, NoteList } from '../list.parts.tsx'
import { OwnMore } from '../more/more.own.tsx'

export interface OwnListProps extends ListProps {
  /** What an upper part of the room puts beside it. */
  visit: Visit
}

/** What is written about the person, newest first, as it was written. */
export function OwnListPage(props: OwnListProps) {
  const { visit, choice } = props
  const w = journalWords[visit.lang]
  return (
    <Page visit={visit} title={w.title} aside={<Beside visit={visit} />}>
      <PageHead title={w.title} lead={w.lead} />
      <ErrorSummary lang={visit.lang} problems={props.filled?.problems ?? []} />
      <SearchBox
        lang={visit.lang}
        method="post"
        action={journalAt.mine()}
        label={w.search}
        value={props.filled?.values.find?.[0] ?? choice.query ?? ''}
      />
      <NoteList {...props} />
    </Page>
  )
}

function Beside({ visit }: { visit: Visit }) {
  const w = journalWords[visit.lang]
  return (
    <>
      <Card title={w.wrong}>
        <p>{w.wrongText}</p>
      </Card>
      <OwnMore visit={visit} />
      <Card title={w.readers}>
        <p>{w.readersText}</p>
        <a href={auditAt.seen()}>{w.readersLink}</a>
      </Card>
      <Card title={w.shared}>
        <p>{w.sharedText}</p>
        <a href={circleAt.mine()}>{w.sharedLink}</a>
      </Card>
      <Card title={w.paper}>
        <p>{w.paperText}</p>
        <Button kind="secondary" href={journalAt.minePaper()}>
          {w.paperLink}
        </Button>
      </Card>
    </>
  )
}
