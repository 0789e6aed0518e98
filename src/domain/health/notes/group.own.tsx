import type { Visit } from '../../../platform/web/visit.ts'
import { BackLink } from '../../../ui/back-link/back-link.tsx'
import { Button } from '../../../ui/button/button.tsx'
import { Card } from '../../../ui/card/card.tsx'
import { Empty } from '../../../ui/empty/empty.tsx'
import { Fold } from '../../../ui/fold/fold.tsx'
import { PageHead } from '../../../ui/heading/heading.tsx'
import { List } from '../../../ui/list/list.tsx'
import { Hint } from '../../../ui/notice/notice.tsx'
import { Page } from '../../../ui/page/page.tsx'
import { healthAt, writeAt } from '../health.addresses.ts'
import { type Group, kindsOf, type Note, topicsOf } from '../health.types.ts'
import { healthWords } from '../health.words.ts'
import { topicWords } from '../topics.words.ts'
import { NoteCard } from './notes.card.tsx'
import { PAGE } from './notes.queries.ts'

interface GroupProps {
  visit: Visit
  group: Group
  /** Put away or not, and one more than a page when there are older ones. */
  notes: readonly Note[]
}

/** One place of the room: what one can write, what stands in it, and what is put away. */
export function GroupPage({ visit, group, notes }: GroupProps) {
  const w = healthWords[visit.lang]
  const shown = notes.slice(0, PAGE)
  const last = notes.length > PAGE ? shown.at(-1) : undefined
  const kept = shown.filter(({ putAwayAt }) => !putAwayAt)
  return (
    <Page visit={visit} title={w.groups[group]} place={w.title} layout="narrow">
      <BackLink href={healthAt.mine()} label={w.back} />
      <PageHead title={w.groups[group]} lead={w.about[group]} />
      <Card title={w.more}>
        <List items={waysToWrite(visit, group)} />
      </Card>
      {kept.length === 0 && (
        <Card>
          <Empty title={w.none} text={w.noneText} />
        </Card>
      )}
      {kept.map((note) => (
        <NoteCard visit={visit} note={note} key={note.id} />
      ))}
      {last && (
        <Button kind="secondary" href={healthAt[group]({}, { foer: last.id })}>
          {w.older}
        </Button>
      )}
      <Away visit={visit} notes={shown.filter(({ putAwayAt }) => putAwayAt)} />
      {group === 'medicine' && <ForTheDoctor visit={visit} any={kept.length > 0} />}
    </Page>
  )
}

/** What is put away, folded: each can be taken out again. */
function Away({ visit, notes }: { visit: Visit; notes: readonly Note[] }) {
  const w = healthWords[visit.lang]
  if (notes.length === 0) return null
  return (
    <Fold title={w.awayTitle}>
      {notes.map((note) => (
        <NoteCard visit={visit} note={note} key={note.id} />
      ))}
    </Fold>
  )
}

function ForTheDoctor({ visit, any }: { visit: Visit; any: boolean }) {
  const w = healthWords[visit.lang]
  return (
    <>
      {any && (
        <p>
          <a href={healthAt.doctor()}>{w.sheetLink}</a>
        </p>
      )}
      <Hint>{w.help}</Hint>
    </>
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
