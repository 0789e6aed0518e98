import { dayOf, daysBetween, sayDate } from '../../../platform/time/days.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { BackLink } from '../../../ui/back-link/back-link.tsx'
import { Card } from '../../../ui/card/card.tsx'
import { Empty } from '../../../ui/empty/empty.tsx'
import { PageHead } from '../../../ui/heading/heading.tsx'
import { List } from '../../../ui/list/list.tsx'
import { Page } from '../../../ui/page/page.tsx'
import { Tag } from '../../../ui/tag/tag.tsx'
import { contactAt } from '../contact.addresses.ts'
import type { Counted, Waiting } from './desk.queries.ts'
import { contactDeskWords } from './desk.words.ts'

/** Everything that is open, oldest first, and what it waits for: for the door and for those who lead. */
export function WaitingPage({ visit, all }: { visit: Visit; all: readonly Waiting[] }) {
  const w = contactDeskWords[visit.lang]
  return (
    <Page visit={visit} title={w.waitingTitle} place={w.title} layout="narrow">
      <BackLink href={contactAt.inbox()} label={w.back} />
      <PageHead title={w.waitingTitle} lead={w.waitingLead} />
      <Card>
        {all.length === 0 ? (
          <Empty title={w.waitingNone} text={w.waitingNoneText} />
        ) : (
          <List items={all.map((one) => lineOf(visit, one))} />
        )}
      </Card>
    </Page>
  )
}

function lineOf(visit: Visit, one: Waiting) {
  const w = contactDeskWords[visit.lang]
  const days = daysBetween(dayOf(one.openedAt), visit.today)
  const age = days === 0 ? w.ageToday : days === 1 ? w.ageOne : w.age(String(days))
  return (
    <>
      <b>{w.waitingLine(one.unit, w.cames[one.came], age)}</b> {waitsFor(visit, one)}{' '}
      {one.danger && <Tag kind="warm" text={w.danger} />}
    </>
  )
}

function waitsFor(visit: Visit, { owner, offeredAt, answeredAt, wordsAt }: Waiting): string {
  const w = contactDeskWords[visit.lang]
  if (!owner) return w.waitsTake
  if (offeredAt) return w.waitsAccept(owner)
  return wordsAt && (!answeredAt || answeredAt < wordsAt)
    ? w.waitsAnswer(owner)
    : w.waitsNothing(owner)
}

/** How many came, month by month. Nothing else is known of those without a name. */
export function CountsPage({ visit, all }: { visit: Visit; all: readonly Counted[] }) {
  const w = contactDeskWords[visit.lang]
  const months = [...new Set(all.map(({ month }) => month))]
  return (
    <Page visit={visit} title={w.countsTitle} place={w.title} layout="narrow">
      <BackLink href={contactAt.inbox()} label={w.back} />
      <PageHead title={w.countsTitle} lead={w.countsLead} />
      {months.length === 0 && (
        <Card>
          <Empty title={w.countsNone} />
        </Card>
      )}
      {months.map((month) => (
        <Card title={monthOf(visit, month)} key={month}>
          <List
            items={all.filter((one) => one.month === month).map((one) => countOf(visit, one))}
          />
        </Card>
      ))}
    </Page>
  )
}

/** 'november 2026', of the first day of the month. */
const monthOf = (visit: Visit, month: string) =>
  sayDate(month, visit.lang, '0000-01-01').replace(/^(?:den )?1\.? /, '')

function countOf(visit: Visit, { came, contacts, young }: Counted): string {
  const w = contactDeskWords[visit.lang]
  const number = contacts === null ? w.fewer : String(contacts)
  return young === null
    ? w.count(w.cames[came], number)
    : w.countYoung(w.cames[came], number, String(young))
}
