import type { Visit } from '../../platform/web/visit.ts'
import { listed } from '../../platform/words/listed.ts'
import { Button, Row } from '../../ui/button/button.tsx'
import { ButtonForm } from '../../ui/button/button-form.tsx'
import { Card } from '../../ui/card/card.tsx'
import { Empty } from '../../ui/empty/empty.tsx'
import { PageHead } from '../../ui/heading/heading.tsx'
import { List } from '../../ui/list/list.tsx'
import { Page } from '../../ui/page/page.tsx'
import { Pager } from '../../ui/pager/pager.tsx'
import { Tag } from '../../ui/tag/tag.tsx'
import { awayWords } from './absence/absence.words.ts'
import { messageAt } from './message.addresses.ts'
import { NotForNow } from './message.parts.tsx'
import type { Threads } from './message.queries.ts'
import { atWork, forOneself } from './message.rules.ts'
import {
  type Names,
  nameIn,
  othersIn,
  sayAnswer,
  sayWaiting,
  sayWhen,
  titleOf,
} from './message.says.ts'
import type { Thread } from './message.types.ts'
import { messageWords } from './message.words.ts'
import { startWords } from './start/start.words.ts'
import { teamWords } from './team/team.words.ts'

export interface ListProps {
  visit: Visit
  threads: Threads
  names: Names
  page: number
  showsReading: boolean
  /** Whom a worker works with, and can write to. */
  people: readonly { id: string; name: string }[]
}

/** Everything the person writes about with others, the newest first. */
export function MessagesPage(props: ListProps) {
  const { visit, threads, names, page } = props
  const w = messageWords[visit.lang]
  return (
    <Page visit={visit} title={w.title} aside={<Aside {...props} />}>
      <PageHead title={w.title} lead={w.lead} />
      {forOneself(visit) && (
        <Row>
          <Button href={messageAt.start()}>{w.write}</Button>
        </Row>
      )}
      {threads.threads.length === 0 ? (
        <Card>
          <Empty title={w.none} text={w.noneText} />
        </Card>
      ) : (
        threads.threads.map((one) => (
          <ThreadCard visit={visit} thread={one} names={names} key={one.id} />
        ))
      )}
      <Pager
        lang={visit.lang}
        page={page}
        pages={threads.pages}
        hrefOf={(to) => messageAt.mine({}, { side: String(to) })}
      />
    </Page>
  )
}

/** One thread in a list: what it is about, with whom, who wrote last, and who waits. */
export function ThreadCard({
  visit,
  thread,
  names,
}: {
  visit: Visit
  thread: Thread
  names: Names
}) {
  const w = messageWords[visit.lang]
  const title = titleOf(thread, names, visit)
  const others = othersIn(thread, names, visit)
  const own = thread.citizen === visit.person?.id
  const waits = own ? sayAnswer(thread, visit) : sayWaiting(thread, names, visit)
  return (
    <Card
      title={title}
      link={{ href: messageAt.thread({ thread: thread.id }), label: w.open, about: w.about(title) }}
    >
      {thread.unread && !thread.closedAt && <Tag kind="new" text={w.new} />}
      {thread.closedAt && <Tag text={w.closedTag} />}
      {thread.title && others.length > 0 && <p>{w.withWhom(listed(others, visit.lang))}</p>}
      {thread.last && <p class="by">{lastLine(thread.last, names, visit)}</p>}
      {waits.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </Card>
  )
}

function lastLine(last: { author: string; at: Date }, names: Names, visit: Visit) {
  const w = messageWords[visit.lang]
  const when = sayWhen(last.at, visit)
  return last.author === visit.person?.id
    ? w.lastYou(when)
    : w.last(nameIn(names, last.author, visit), when)
}

function Aside(props: ListProps) {
  const { visit, showsReading, people } = props
  const { titleTo } = startWords[visit.lang]
  const w = messageWords[visit.lang]
  const shows = showsReading ? 'no' : 'yes'
  return (
    <>
      <NotForNow visit={visit} />
      {atWork(visit) && (
        <Card>
          <List
            items={[
              <a href={messageAt.team()}>{teamWords[visit.lang].title}</a>,
              <a href={messageAt.away()}>{awayWords[visit.lang].link}</a>,
              ...people.map(({ id, name }) => (
                <a href={messageAt.startWith({ citizen: id })}>{titleTo(name)}</a>
              )),
            ]}
          />
        </Card>
      )}
      {forOneself(visit) && (
        <Card title={w.reading}>
          <p>{showsReading ? w.readingOn : w.readingOff}</p>
          <ButtonForm
            kind="secondary"
            action={messageAt.reading()}
            once={visit.onceKey()}
            hidden={{ shows }}
          >
            {showsReading ? w.readingTurnOff : w.readingTurnOn}
          </ButtonForm>
        </Card>
      )}
    </>
  )
}
