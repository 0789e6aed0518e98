import type { Read } from '../../../platform/data/db.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { Card } from '../../../ui/card/card.tsx'
import { List } from '../../../ui/list/list.tsx'
import { myRoleFor } from '../../circle/index.ts'
import { carryAt } from '../carry/carry.addresses.ts'
import { groupAt } from '../group/group.addresses.ts'
import type { JournalLife } from '../journal.queries.ts'
import { languageAt } from '../language/language.addresses.ts'
import { meetingAt } from '../meeting/meeting.addresses.ts'
import { statementAt } from '../statement/statement.addresses.ts'
import { isAskedToHand } from '../statement/tapering.queries.ts'
import { moreDeskWords } from './more.words.ts'

/** Ways on from a person's journal, for those who write in it. Statements stand here for the authority alone. */
export async function deskMore(visit: Visit, read: Read, { id, name, mayWrite }: JournalLife) {
  if (!mayWrite) return null
  const w = moreDeskWords[visit.lang]
  const citizen = id
  const decides = (await myRoleFor(read, citizen)) === 'authority'
  const links = [
    ...((await isAskedToHand(read, citizen))
      ? [<a href={statementAt.deskTapering({ citizen })}>{w.tapering(name)}</a>]
      : []),
    <a href={meetingAt.desk({ citizen })}>{w.meetings(name)}</a>,
    ...(decides ? [<a href={statementAt.desk({ citizen })}>{w.statements}</a>] : []),
    <a href={groupAt.choose()}>{w.group}</a>,
    <a href={carryAt.day()}>{w.carry}</a>,
    <a href={languageAt.list()}>{w.words}</a>,
  ]
  return (
    <Card title={w.title}>
      <List items={links} />
    </Card>
  )
}
