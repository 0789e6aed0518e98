import type { Visit } from '../../../platform/web/visit.ts'
import { Row } from '../../../ui/button/button.tsx'
import { ButtonForm } from '../../../ui/button/button-form.tsx'
import { Card } from '../../../ui/card/card.tsx'
import { HeadingRow, PageHead } from '../../../ui/heading/heading.tsx'
import { List } from '../../../ui/list/list.tsx'
import { OwnWords } from '../../../ui/own-words/own-words.tsx'
import { Page } from '../../../ui/page/page.tsx'
import { wellbeingAt } from '../wellbeing.addresses.ts'
import type { Nudge } from './nudges.queries.ts'
import { nudgeWords } from './nudges.words.ts'
import { sayRhythm } from './rhythm.says.ts'

interface SendingProps {
  visit: Visit
  all: readonly Nudge[]
  /** Who shows one something of how it goes. */
  shown: readonly { id: string; name: string }[]
}

/** What others show one, and what they ask one to send: a yes and a no that are as near. */
export function SendingPage({ visit, all, shown }: SendingProps) {
  const w = nudgeWords[visit.lang]
  return (
    <Page visit={visit} title={w.sendingTitle} layout="narrow">
      <PageHead title={w.sendingTitle} lead={w.sendingLead} />
      <Card title={w.shownTitle}>
        {shown.length === 0 && <p class="by">{w.shownNone}</p>}
        <List
          items={shown.map(({ id, name }) => (
            <a href={wellbeingAt.ofOther({ citizen: id })}>{w.shownBy(name)}</a>
          ))}
        />
      </Card>
      <HeadingRow title={w.sendingNudges} />
      {all.length === 0 && <p class="by">{`${w.sendingNone} ${w.sendingNoneText}`}</p>}
      {all.map((nudge) => (
        <SendingCard visit={visit} nudge={nudge} key={nudge.id} />
      ))}
      {all.length > 0 && <p class="by">{w.sendingHow}</p>}
    </Page>
  )
}

function SendingCard({ visit, nudge }: { visit: Visit; nudge: Nudge }) {
  const w = nudgeWords[visit.lang]
  const at = { nudge: nudge.id }
  const { name } = nudge.citizen
  const title = nudge.answer ? w.sendingRuns(name) : w.sendingFor(name)
  return (
    <Card title={nudge.answer === false ? w.sendingNo(name) : title} level={3}>
      <OwnWords text={nudge.words} size="small" />
      <p>{sayRhythm(nudge, visit)}</p>
      <Row>
        {nudge.answer === null && (
          <ButtonForm action={wellbeingAt.sendingYes(at)} once={visit.onceKey()}>
            {w.yes}
          </ButtonForm>
        )}
        {nudge.answer !== false && (
          <ButtonForm kind="secondary" action={wellbeingAt.sendingNo(at)} once={visit.onceKey()}>
            {nudge.answer ? w.stopSending : w.no}
          </ButtonForm>
        )}
      </Row>
    </Card>
  )
}
