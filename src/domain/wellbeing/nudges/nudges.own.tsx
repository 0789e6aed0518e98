import { dayOf, sayNear } from '../../../platform/time/days.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { BackLink } from '../../../ui/back-link/back-link.tsx'
import { Button, Row } from '../../../ui/button/button.tsx'
import { ButtonForm } from '../../../ui/button/button-form.tsx'
import { Card } from '../../../ui/card/card.tsx'
import { Empty } from '../../../ui/empty/empty.tsx'
import { PageHead } from '../../../ui/heading/heading.tsx'
import { OwnWords } from '../../../ui/own-words/own-words.tsx'
import { Page } from '../../../ui/page/page.tsx'
import { short } from '../thoughts/thoughts.says.ts'
import { wellbeingAt } from '../wellbeing.addresses.ts'
import { wellbeingWords } from '../wellbeing.words.ts'
import type { Nudge } from './nudges.queries.ts'
import { nextTime } from './nudges.rules.ts'
import { nudgeWords } from './nudges.words.ts'
import { sayRhythm } from './rhythm.says.ts'

/** The pufs one has asked for, and the one that waits. */
export function NudgesPage({ visit, all }: { visit: Visit; all: readonly Nudge[] }) {
  const w = nudgeWords[visit.lang]
  const title = wellbeingWords[visit.lang].nudges
  return (
    <Page visit={visit} title={title} place={wellbeingWords[visit.lang].title} layout="narrow">
      <BackLink href={wellbeingAt.mine()} label={wellbeingWords[visit.lang].back} />
      <PageHead title={title} lead={w.lead} />
      {all.length === 0 && (
        <Card>
          <Empty title={w.none} text={w.noneText} />
        </Card>
      )}
      {all.map((nudge) => (
        <NudgeCard visit={visit} nudge={nudge} key={nudge.id} />
      ))}
      <Button href={wellbeingAt.newNudge()}>{w.make}</Button>
    </Page>
  )
}

function NudgeCard({ visit, nudge }: { visit: Visit; nudge: Nudge }) {
  const w = nudgeWords[visit.lang]
  const at = { nudge: nudge.id }
  const runs = !nudge.sender || nudge.answer === true
  const next = dayOf(nextTime(nudge, visit.now))
  return (
    <Card>
      <OwnWords text={nudge.words} by={nudge.sender ? w.from(nudge.sender.name) : w.fromSelf} />
      <p>{sayRhythm(nudge, visit)}</p>
      {nudge.sender && nudge.answer === null && <p>{w.waits(nudge.sender.name)}</p>}
      {nudge.sender && nudge.answer === false && <p>{w.declined(nudge.sender.name)}</p>}
      {runs && (
        <p class="by">{nudge.dueAt ? w.due : w.next(sayNear(next, visit.today, visit.lang))}</p>
      )}
      <Row>
        {nudge.dueAt && (
          <ButtonForm kind="secondary" action={wellbeingAt.nudgeSeen(at)} once={visit.onceKey()}>
            {w.seen}
          </ButtonForm>
        )}
        <ButtonForm
          kind="quiet"
          action={wellbeingAt.nudgeStopped(at)}
          once={visit.onceKey()}
          about={w.stopAbout(short(nudge.words))}
        >
          {w.stop}
        </ButtonForm>
      </Row>
    </Card>
  )
}
