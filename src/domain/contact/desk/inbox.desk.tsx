import { dayOf, sayNear, sayTime } from '../../../platform/time/days.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { Button, Row } from '../../../ui/button/button.tsx'
import { Card } from '../../../ui/card/card.tsx'
import { Empty } from '../../../ui/empty/empty.tsx'
import { PageHead } from '../../../ui/heading/heading.tsx'
import { List } from '../../../ui/list/list.tsx'
import { Page } from '../../../ui/page/page.tsx'
import { PeopleTable, type PersonRow } from '../../../ui/people-table/people-table.tsx'
import { Tag } from '../../../ui/tag/tag.tsx'
import { contactAt } from '../contact.addresses.ts'
import type { Contact } from '../contact.types.ts'
import type { Handover } from '../handover/handover.queries.ts'
import { contactDeskWords } from './desk.words.ts'

export interface InboxProps {
  visit: Visit
  contacts: readonly Contact[]
  words: ReadonlyMap<string, string>
  offered: readonly Handover[]
  atDoor: boolean
}

/** Those who wait: what may be danger first, then the oldest. Only for those who work with them. */
export function InboxPage({ visit, contacts, words, offered, atDoor }: InboxProps) {
  const w = contactDeskWords[visit.lang]
  const rows = contacts.map((one) => rowOf(visit, one, words.get(one.id)))
  return (
    <Page visit={visit} title={w.title} layout="wide">
      <PageHead title={w.title} lead={w.lead} />
      <Offered visit={visit} offered={offered} />
      <Card>
        {rows.length === 0 ? (
          <Empty title={w.none} text={w.noneText} />
        ) : (
          <PeopleTable caption={w.title} columns={w.columns} rows={rows} />
        )}
        {atDoor && (
          <Row>
            <Button href={contactAt.record()}>{w.record}</Button>
            <Button kind="quiet" href={contactAt.waiting()}>
              {w.waiting}
            </Button>
            <Button kind="quiet" href={contactAt.slots()}>
              {w.slots}
            </Button>
            <Button kind="quiet" href={contactAt.counts()}>
              {w.counts}
            </Button>
          </Row>
        )}
      </Card>
    </Page>
  )
}

function Offered({ visit, offered }: Pick<InboxProps, 'visit' | 'offered'>) {
  const w = contactDeskWords[visit.lang]
  if (offered.length === 0) return null
  return (
    <Card kind="help" title={w.offeredTitle}>
      <List
        items={offered.map(({ id, from, at }) => (
          <>
            {w.offeredBy(from, sayNear(dayOf(at), visit.today, visit.lang))}{' '}
            <a href={contactAt.offered({ handover: id })}>{w.seeOffer}</a>
          </>
        ))}
      />
    </Card>
  )
}

export const nameOf = (visit: Visit, { alias }: Contact) =>
  alias || contactDeskWords[visit.lang].noName

/** How it came, and the little that the person chose to say. Never an age, and never a place (GDPR art. 4). */
export function aboutOf(visit: Visit, { came, about, young }: Contact): string {
  const w = contactDeskWords[visit.lang]
  const more = [about === 'other' && w.aboutOther, young && w.under30].filter(Boolean)
  return w.about(w.cames[came], more.join(', '))
}

const SHORT = 140

function rowOf(visit: Visit, one: Contact, words: string | undefined): PersonRow {
  const w = contactDeskWords[visit.lang]
  return {
    name: nameOf(visit, one),
    href: contactAt.one({ contact: one.id }),
    about: aboutOf(visit, one),
    ...(words ? { ownWords: words.length > SHORT ? `${words.slice(0, SHORT)} …` : words } : {}),
    next: w.since(
      sayNear(dayOf(one.openedAt), visit.today, visit.lang),
      sayTime(one.openedAt, visit.lang),
    ),
    signal: signalOf(visit, one),
  }
}

function signalOf(visit: Visit, { dangerOpen, owner }: Contact) {
  const w = contactDeskWords[visit.lang]
  const who = owner ? (owner.id === visit.person?.id ? w.mine : owner.name) : w.unowned
  return (
    <>
      {dangerOpen && <Tag kind="warm" text={w.danger} />}
      <Tag kind={owner ? 'plain' : 'new'} text={who} />
    </>
  )
}
