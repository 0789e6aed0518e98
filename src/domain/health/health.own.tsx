import type { Visit } from '../../platform/web/visit.ts'
import { Button } from '../../ui/button/button.tsx'
import { Card } from '../../ui/card/card.tsx'
import { Choices } from '../../ui/choices/choices.tsx'
import { HeadingRow, PageHead } from '../../ui/heading/heading.tsx'
import { List } from '../../ui/list/list.tsx'
import { Page } from '../../ui/page/page.tsx'
import { QuickExit } from '../../ui/quick-exit/quick-exit.tsx'
import { AskingCard } from './asking/asking.own.tsx'
import type { Asking } from './asking/asking.queries.ts'
import { askingWords } from './asking/asking.words.ts'
import { TalkCard } from './asking/talk.own.tsx'
import type { Talk } from './asking/talk.queries.ts'
import { OfferCard } from './check/check.own.tsx'
import type { CheckWish } from './check/check.queries.ts'
import { checkWords } from './check/check.words.ts'
import type { Offer } from './check/offers.queries.ts'
import { groupAt, healthAt, writeAt } from './health.addresses.ts'
import { groups, type Note } from './health.types.ts'
import { healthWords } from './health.words.ts'
import { NoteCard } from './notes/notes.card.tsx'
import { togetherWords } from './together/together.words.ts'

export interface HealthPageProps {
  visit: Visit
  askings: readonly Asking[]
  talks: readonly Talk[]
  offer: Offer | null
  wish: CheckWish | null
  /** What health is for the person, and what gives joy. */
  notes: readonly Note[]
}

/** Helbred: who waits for an answer first, then what health is for the person, then quiet ways onward. */
export function HealthPage({ visit, askings, talks, offer, wish, notes }: HealthPageProps) {
  const w = healthWords[visit.lang]
  return (
    <Page visit={visit} title={w.title} aside={<Aside visit={visit} />}>
      <QuickExit label={w.quit} />
      <PageHead title={w.title} lead={w.lead} />
      {askings.map((asking) => (
        <AskingCard visit={visit} asking={asking} key={asking.id} />
      ))}
      {talks.map((talk) => (
        <TalkCard visit={visit} talk={talk} key={talk.id} />
      ))}
      {offer && <OfferCard visit={visit} offer={offer} />}
      <CheckDueCard visit={visit} wish={wish} />
      {notes.length === 0 ? (
        <Card title={w.groups.meaning}>
          <p>{w.about.meaning}</p>
          <Button href={writeAt('meaning')}>{w.write.meaning}</Button>
        </Card>
      ) : (
        notes.map((note) => <NoteCard visit={visit} note={note} key={note.id} />)
      )}
      <HeadingRow title={w.begin} />
      <Choices
        choices={[
          ...groups.map((group) => ({ href: groupAt(group), label: w.groups[group] })),
          { href: healthAt.check(), label: checkWords[visit.lang].title },
          { href: healthAt.together(), label: togetherWords[visit.lang].title },
        ]}
      />
    </Page>
  )
}

function Aside({ visit }: { visit: Visit }) {
  const w = healthWords[visit.lang]
  const a = askingWords[visit.lang]
  return (
    <>
      <Card title={a.title}>
        <p>{a.lead}</p>
        <a href={healthAt.asking()}>{a.link}</a>
      </Card>
      <Card>
        <List
          items={[
            <a href={healthAt.withMe()}>{w.withMe}</a>,
            <a href={healthAt.doctor()}>{w.sheetLink}</a>,
          ]}
        />
      </Card>
    </>
  )
}

/** For the first page of the person, and here: the reminder they asked for. Nothing when it is not time. */
export function CheckDueCard({ visit, wish }: { visit: Visit; wish: CheckWish | null }) {
  const w = checkWords[visit.lang]
  if (!wish || wish.remindOn > visit.today) return null
  return (
    <Card title={w.cardDue}>
      <a href={healthAt.check()}>{w.cardLink}</a>
    </Card>
  )
}

/** For the first page of the person: somebody asks, and what about is not said before it is opened. */
export function AskedCard({ visit, askings }: { visit: Visit; askings: readonly Asking[] }) {
  const w = askingWords[visit.lang]
  const [first] = askings
  if (!first) return null
  return (
    <Card title={w.card(first.name)}>
      <p>{w.cardText}</p>
      <a href={healthAt.mine()}>{w.cardLink}</a>
    </Card>
  )
}
