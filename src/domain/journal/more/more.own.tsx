import type { Visit } from '../../../platform/web/visit.ts'
import { Card } from '../../../ui/card/card.tsx'
import { List } from '../../../ui/list/list.tsx'
import { languageAt } from '../language/language.addresses.ts'
import { meetingAt } from '../meeting/meeting.addresses.ts'
import { statementAt } from '../statement/statement.addresses.ts'
import { moreWords } from './more.words.ts'

/** Ways on from the journal, for the person whose it is. */
export function OwnMore({ visit }: { visit: Visit }) {
  const w = moreWords[visit.lang]
  return (
    <>
      <Card title={w.meetings}>
        <p>{w.meetingsText}</p>
        <a href={meetingAt.list()}>{w.meetingsLink}</a>
      </Card>
      <Card title={w.statements}>
        <p>{w.statementsText}</p>
        <List
          items={[
            <a href={statementAt.mine()}>{w.statementsLink}</a>,
            <a href={statementAt.tapering()}>{w.tapering}</a>,
          ]}
        />
      </Card>
      <Card title={w.words}>
        <p>{w.wordsText}</p>
        <a href={languageAt.list()}>{w.wordsLink}</a>
      </Card>
    </>
  )
}
