import type { JSX } from 'preact'
import type { Read } from '../../platform/data/db.ts'
import type { Id } from '../../platform/data/id.ts'
import type { Visit } from '../../platform/web/visit.ts'
import { Card } from '../../ui/card/card.tsx'
import { isAskedToSend } from './nudges/nudges.queries.ts'
import { showingMe } from './sharing/shared.queries.ts'
import { wellbeingAt } from './wellbeing.addresses.ts'
import { wellbeingWords } from './wellbeing.words.ts'

/** For a person's page: the way to what they show the reader; nothing when they show nothing. */
export async function sharedWellbeingCard(
  visit: Visit,
  read: Read,
  citizen: Id,
): Promise<JSX.Element | null> {
  const w = wellbeingWords[visit.lang]
  const [shown] = await showingMe(read, citizen)
  if (!shown) return null
  return (
    <Card title={w.cardTitle}>
      <p>{w.cardOther(shown.name)}</p>
      <a href={wellbeingAt.ofOther({ citizen })}>{w.cardOtherLink}</a>
    </Card>
  )
}

/** For I dag and Delt med mig: somebody asks for a puf; nothing when nobody does. */
export async function askedToSendCard(visit: Visit, read: Read): Promise<JSX.Element | null> {
  const w = wellbeingWords[visit.lang]
  if (!(await isAskedToSend(read))) return null
  return (
    <Card>
      <p>{w.cardSending}</p>
      <a href={wellbeingAt.sending()}>{w.cardSendingLink}</a>
    </Card>
  )
}
