import type { Read } from '../../../platform/data/db.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { Card } from '../../../ui/card/card.tsx'
import { List } from '../../../ui/list/list.tsx'
import { statementAt } from './statement.addresses.ts'
import { statementDeskWords } from './statement.desk.words.ts'
import { correctionsWaiting } from './statement.queries.ts'
import { said } from './statement.show.tsx'

/** For *I dag*: who waits for an answer to a wish for a correction, and until when. Nothing where nobody does. */
export async function correctionsCard(visit: Visit, read: Read) {
  const waiting = await correctionsWaiting(read)
  if (waiting.length === 0) return null
  const w = statementDeskWords[visit.lang]
  return (
    <Card title={w.waitingTitle}>
      <List
        items={waiting.map(({ citizen, name, statement, due }) => (
          <a href={statementAt.deskOne({ citizen, statement })}>
            {w.waiting(name, said(due, visit))}
          </a>
        ))}
      />
    </Card>
  )
}
