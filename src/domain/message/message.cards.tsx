import type { Read } from '../../platform/data/db.ts'
import type { Visit } from '../../platform/web/visit.ts'
import { Card } from '../../ui/card/card.tsx'
import { List } from '../../ui/list/list.tsx'
import { messageAt } from './message.addresses.ts'
import { namesHere, newThreads } from './message.queries.ts'
import { type Names, nameIn, sayWaiting } from './message.says.ts'
import type { Thread } from './message.types.ts'
import { messageWords } from './message.words.ts'
import { waitingInTeams } from './team/team.queries.ts'
import { teamWords } from './team/team.words.ts'

export interface NewMessages {
  threads: Thread[]
  names: Names
  /** How many wait in the reader's teams; none for those who are in no team. */
  inTeams: number
}

/** What is new to the acting person, and what waits in their teams. Ask with `atWork` for staff. */
export async function newMessages(read: Read, { atWork = false } = {}): Promise<NewMessages> {
  const threads = await newThreads(read)
  return {
    threads,
    names: threads.length > 0 ? await namesHere(read) : new Map(),
    inTeams: atWork ? await waitingInTeams(read) : 0,
  }
}

const MOST = 5

/** Who has written, on the first page of a person or of a worker; nothing when nothing is new. */
export function NewMessagesCard({ visit, news }: { visit: Visit; news: NewMessages }) {
  const w = messageWords[visit.lang]
  const { threads, names, inTeams } = news
  if (threads.length === 0 && inTeams === 0) return null
  const me = visit.person?.id
  return (
    <Card title={w.cardTitle} link={{ href: messageAt.mine(), label: w.cardAll }}>
      <List
        items={[
          ...threads.slice(0, MOST).map((one) => (
            <>
              <a href={messageAt.thread({ thread: one.id })}>
                {w.cardNew(nameIn(names, one.last?.author ?? '', visit))}
              </a>{' '}
              <span class="by">
                {one.citizen === me ? one.title : sayWaiting(one, names, visit).join(' ')}
              </span>
            </>
          )),
          ...(inTeams > 0
            ? [
                <>
                  {w.cardWaiting(inTeams)}{' '}
                  <a href={messageAt.team()}>{teamWords[visit.lang].title}</a>
                </>,
              ]
            : []),
        ]}
      />
    </Card>
  )
}
