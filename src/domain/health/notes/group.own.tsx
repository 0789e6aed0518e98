import type { Visit } from '../../../platform/web/visit.ts'
import { BackLink } from '../../../ui/back-link/back-link.tsx'
import { Card } from '../../../ui/card/card.tsx'
import { Empty } from '../../../ui/empty/empty.tsx'
import { PageHead } from '../../../ui/heading/heading.tsx'
import { List } from '../../../ui/list/list.tsx'
import { Hint } from '../../../ui/notice/notice.tsx'
import { Page } from '../../../ui/page/page.tsx'
import { healthAt, writeAt } from '../health.addresses.ts'
import { type Group, kindsOf, type Note, topicsOf } from '../health.types.ts'
import { healthWords } from '../health.words.ts'
import { topicWords } from '../topics.words.ts'
import { NoteCard } from './notes.card.tsx'

interface GroupProps {
  visit: Visit
  group: Group
  notes: readonly Note[]
}

/** One place of the room: what stands in it, and what one can write. */
export function GroupPage({ visit, group, notes }: GroupProps) {
  const w = healthWords[visit.lang]
  return (
    <Page visit={visit} title={w.groups[group]} place={w.title} layout="narrow">
      <BackLink href={healthAt.mine()} label={w.back} />
      <PageHead title={w.groups[group]} lead={w.about[group]} />
      <Card title={w.more}>
        <List items={waysToWrite(visit, group)} />
      </Card>
      {notes.length === 0 && (
        <Card>
          <Empty title={w.none} text={w.noneText} />
        </Card>
      )}
      {notes.map((note) => (
        <NoteCard visit={visit} note={note} key={note.id} />
      ))}
      {group === 'medicine' && (
        <>
          {notes.length > 0 && (
            <p>
              <a href={healthAt.doctor()}>{w.sheetLink}</a>
            </p>
          )}
          <Hint>{w.help}</Hint>
        </>
      )}
    </Page>
  )
}

/** A kind with questions is begun by one of them; every other by itself. */
function waysToWrite(visit: Visit, group: Group) {
  const w = healthWords[visit.lang]
  return kindsOf[group].flatMap((kind) => {
    const topics = topicsOf(kind)
    if (topics.length === 0) return [<a href={writeAt(kind)}>{w.write[kind]}</a>]
    return topics.map((topic) => (
      <>
        <a href={writeAt(kind, topic)}>{topicWords[visit.lang].topics[topic]}</a>{' '}
        <span class="by">{topicWords[visit.lang].topicAsk[topic]}</span>
      </>
    ))
  })
}
