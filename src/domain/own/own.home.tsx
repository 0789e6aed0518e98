import type { Visit } from '../../platform/web/visit.ts'
import { Button } from '../../ui/button/button.tsx'
import { Card } from '../../ui/card/card.tsx'
import { Empty } from '../../ui/empty/empty.tsx'
import { Fold } from '../../ui/fold/fold.tsx'
import { HeadingRow, PageHead } from '../../ui/heading/heading.tsx'
import { List } from '../../ui/list/list.tsx'
import { Page } from '../../ui/page/page.tsx'
import { QuickExit } from '../../ui/quick-exit/quick-exit.tsx'
import { ownAt, writeAt } from './own.addresses.ts'
import { OwnAside } from './own.aside.tsx'
import { headingOf, PageCard } from './own.card.tsx'
import type { Room } from './own.room.ts'
import { type OwnPage, type PageKind, pageKinds, type SharedItem } from './own.types.ts'
import { ownWords } from './own.words.ts'

/** So many stand there in full; the rest are a press away. */
const FEW = 3

export interface RoomProps {
  visit: Visit
  offered: boolean
  room: Room | null
  pages: readonly OwnPage[]
  shared: readonly SharedItem[]
}

/** Mit eget rum: what one has written, and one place to write. Who may see it stands beside: nobody. */
export function RoomPage(props: RoomProps) {
  const { visit, offered, room, pages } = props
  const w = ownWords[visit.lang]
  return (
    <Page visit={visit} title={w.title} aside={<OwnAside {...props} />}>
      <QuickExit label={w.quit} />
      <PageHead title={w.title} lead={offered ? w.lead : w.notOffered} />
      {!offered && (
        <Card>
          <p>{room ? w.notOfferedKept : w.notOfferedText(visit.municipality.phone)}</p>
        </Card>
      )}
      {offered && pages.length === 0 && <Begin visit={visit} />}
      {offered && pages.length > 0 && (
        <Card>
          <p>{w.ask.writing}</p>
          <Button href={writeAt('writing')}>{w.write}</Button>
        </Card>
      )}
      {pages.length > 0 && <Story visit={visit} pages={pages} />}
      {(['writing', 'sign', 'draft'] as const).map((kind) => (
        <Kind visit={visit} kind={kind} pages={pages} key={kind} />
      ))}
      {offered && pages.length > 0 && <More visit={visit} />}
      {!offered && room && (
        <p>
          <a href={ownAt.pictures()}>{w.pictures}</a>
        </p>
      )}
    </Page>
  )
}

function Begin({ visit }: { visit: Visit }) {
  const w = ownWords[visit.lang]
  return (
    <Card>
      <Empty
        title={w.begin}
        text={w.beginText}
        action={<Button href={writeAt('writing')}>{w.write}</Button>}
      />
      <List
        items={[
          ...(['sign', 'draft', 'story'] as const).map((kind) => (
            <a href={writeAt(kind)}>{w.one[kind]}</a>
          )),
          <a href={ownAt.pictures()}>{w.pictures}</a>,
        ]}
      />
    </Card>
  )
}

/** The story has a page of its own; here stands the way to it. */
function Story({ visit, pages }: { visit: Visit; pages: readonly OwnPage[] }) {
  const w = ownWords[visit.lang]
  const times = pages.filter(({ kind }) => kind === 'story')
  return (
    <Card title={w.headings.story} link={{ href: ownAt.story(), label: w.storyLink }}>
      <p>{times.length > 0 ? times.map(({ title }) => title).join(' · ') : w.storyShort}</p>
    </Card>
  )
}

function Kind({ visit, kind, pages }: { visit: Visit; kind: PageKind; pages: readonly OwnPage[] }) {
  const w = ownWords[visit.lang]
  const these = pages.filter((page) => page.kind === kind)
  if (these.length === 0) return null
  return (
    <section>
      <HeadingRow title={w.headings[kind]} />
      {these.slice(0, FEW).map((page) => (
        <PageCard visit={visit} page={page} key={page.id} />
      ))}
      {these.length > FEW && (
        <Fold title={w.older}>
          <List
            items={these
              .slice(FEW)
              .map((page) => (
                <a href={ownAt.page({ ownPage: page.id })}>{headingOf(visit, page)}</a>
              ))}
          />
        </Fold>
      )}
    </section>
  )
}

function More({ visit }: { visit: Visit }) {
  const w = ownWords[visit.lang]
  return (
    <Card title={w.more}>
      <List
        items={[
          ...pageKinds
            .filter((kind) => kind !== 'writing')
            .map((kind) => <a href={writeAt(kind)}>{w.one[kind]}</a>),
          <a href={ownAt.pictures()}>{w.pictures}</a>,
        ]}
      />
    </Card>
  )
}
