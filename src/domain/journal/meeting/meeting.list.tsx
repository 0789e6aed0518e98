import type { Visit } from '../../../platform/web/visit.ts'
import { BackLink } from '../../../ui/back-link/back-link.tsx'
import { Card } from '../../../ui/card/card.tsx'
import { Empty } from '../../../ui/empty/empty.tsx'
import { Fold } from '../../../ui/fold/fold.tsx'
import { PageHead } from '../../../ui/heading/heading.tsx'
import { List } from '../../../ui/list/list.tsx'
import { Page } from '../../../ui/page/page.tsx'
import { type Appointment, sayWhen } from '../../appointment/index.ts'
import { journalAt } from '../journal.addresses.ts'
import { meetingAt } from './meeting.addresses.ts'
import { meetingWords } from './meeting.words.ts'

interface Props {
  visit: Visit
  /** Whose, on a staff page. */
  citizen?: { id: string; name: string }
  ahead: readonly Appointment[]
  behind: readonly Appointment[]
}

/** Appointments to get ready for, and those that have been and can be written down. */
export function MeetingListPage({ visit, citizen, ahead, behind }: Props) {
  const w = meetingWords[visit.lang]
  const back = citizen ? journalAt.desk({ citizen: citizen.id }) : journalAt.mine()
  const lines = (all: readonly Appointment[]) => (
    <List
      items={all.map((one) => (
        <>
          <a href={meetingAt.one({ appointment: one.id })}>{one.title}</a>{' '}
          <span class="by">{sayWhen(one, visit)}</span>
        </>
      ))}
    />
  )
  return (
    <Page
      visit={visit}
      title={w.list}
      {...(citizen ? { place: citizen.name } : {})}
      layout="narrow"
    >
      <BackLink href={back} label={w.backJournal} />
      <PageHead title={w.list} lead={w.listLead} />
      <Card>
        {ahead.length === 0 ? <Empty title={w.listNone} text={w.listNoneText} /> : lines(ahead)}
      </Card>
      {behind.length > 0 && <Fold title={w.before}>{lines(behind)}</Fold>}
    </Page>
  )
}
