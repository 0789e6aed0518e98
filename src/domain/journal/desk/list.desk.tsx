import type { ComponentChildren } from 'preact'
import { BackLink } from '../../../ui/back-link/back-link.tsx'
import { ErrorSummary } from '../../../ui/error-summary/error-summary.tsx'
import { PageHead } from '../../../ui/heading/heading.tsx'
import { Page } from '../../../ui/page/page.tsx'
import { SearchBox } from '../../../ui/search-box/search-box.tsx'
import { planAt } from '../../plan/index.ts'
import { journalAt } from '../journal.addresses.ts'
import type { JournalLife } from '../journal.queries.ts'
import { journalWords } from '../journal.words.ts'
import { type ListProps, NoteList } from '../list.parts.tsx'
import { journalDeskWords } from './desk.words.ts'

interface Props extends ListProps {
  life: JournalLife
  /** What else there is about this person in the room: meetings, groups, the way to another system. */
  more?: ComponentChildren
}

/** Everything that is written about one person, for those who may read it; `n` writes a note. */
export function DeskListPage(props: Props) {
  const { visit, life, choice } = props
  const w = journalDeskWords[visit.lang]
  const at = { citizen: life.id }
  return (
    <Page visit={visit} title={w.title(life.name)}>
      {life.mayWrite && <BackLink href={planAt.course(at)} label={w.toCitizen(life.name)} />}
      <PageHead title={w.title(life.name)} lead={w.lead(life.name)}>
        {life.mayWrite && (
          <a class="ds-button" data-color="pine" href={journalAt.deskNew(at)} data-new>
            {w.write}
          </a>
        )}
      </PageHead>
      <ErrorSummary lang={visit.lang} problems={props.filled?.problems ?? []} />
      <SearchBox
        lang={visit.lang}
        method="post"
        action={journalAt.desk(at)}
        label={journalWords[visit.lang].search}
        value={props.filled?.values.find?.[0] ?? choice.query ?? ''}
      />
      <NoteList {...props} />
      {props.more}
      <div data-staff />
    </Page>
  )
}
