import { sayNear } from '../../../platform/time/days.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { Button } from '../../../ui/button/button.tsx'
import { Card, NextCard } from '../../../ui/card/card.tsx'
import { Choices } from '../../../ui/choices/choices.tsx'
import { PageHead } from '../../../ui/heading/heading.tsx'
import { Page } from '../../../ui/page/page.tsx'
import { uiAt } from '../../../ui/ui.addresses.ts'
import { telephone } from '../help/lines.tsx'
import type { HelpLine, Municipality } from '../municipality.queries.ts'
import { type Moment, opensNext, openUntil } from '../opening.now.rules.ts'
import { sayClock, sayMinute } from '../opening.says.ts'
import { frontWords } from './front.words.ts'

export interface FrontPageProps {
  visit: Visit
  town: Municipality
  /** The door's own line, from which its hours are told. */
  door: HelpLine | undefined
  now: Moment
}

/** The front page: the open door in plain words, before anything that asks who you are. */
export function FrontPage(props: FrontPageProps) {
  const { visit, town } = props
  const w = frontWords[visit.lang]
  const mine = visit.person ? visit.nav[0] : undefined
  return (
    <Page visit={visit} title={w.title} aside={<Aside visit={visit} />}>
      <PageHead title={w.title} lead={w.lead(town.name)} />
      <DoorNow {...props} />
      <h2>{w.findTitle}</h2>
      <Choices
        choices={[
          { href: uiAt.findWay(), label: w.find, note: w.findNote },
          { href: uiAt.youngDoor(), label: w.young, note: w.youngNote },
          { href: uiAt.worried(), label: w.worried, note: w.worriedNote },
          { href: uiAt.relatives(), label: w.relative, note: w.relativeNote },
        ]}
      />
      <Card title={w.ownTitle}>
        <p>{w.ownText}</p>
        <Button kind="secondary" href={mine?.href ?? uiAt.signIn()}>
          {mine ? w.ownOpen : w.ownSignIn}
        </Button>
      </Card>
    </Page>
  )
}

/** The one thing now: the door, until when it is open or when it opens, and the way in. */
function DoorNow({ visit, town, door, now }: FrontPageProps) {
  const { lang } = visit
  const w = frontWords[lang]
  const until = door && openUntil(door.calendar, now)
  const next = door && !until ? opensNext(door.calendar, now) : undefined
  const day = next && sayNear(next.day, now.day, lang)
  const when =
    until && until !== 'always'
      ? { day: w.openUntil, time: sayClock(until.minute, lang) }
      : next && day && { day, time: sayClock(next.minute, lang) }
  const closedTitle = next && day ? w.closedTitle(day, sayMinute(next.minute, lang)) : w.awayTitle
  return (
    <NextCard
      {...(when ? { when } : {})}
      title={until ? w.openTitle : closedTitle}
      text={w.door(town.doorPlace)}
      actions={
        <>
          <Button href={uiAt.door()}>{w.doorLink}</Button>
          {until && (
            <Button kind="quiet" href={telephone(town.phone)}>
              {w.call(town.phone)}
            </Button>
          )}
        </>
      }
    />
  )
}

function Aside({ visit }: { visit: Visit }) {
  const w = frontWords[visit.lang]
  return (
    <>
      <Card kind="help" title={w.helpTitle}>
        <p>{w.helpText}</p>
        <Button kind="warm" href={uiAt.help()}>
          {w.help}
        </Button>
      </Card>
      <Card title={w.rightsTitle}>
        <p>{w.rightsText}</p>
        <a href={uiAt.rights()}>{w.rights}</a>
      </Card>
      <Card title={w.planTitle}>
        <p>{w.planText}</p>
        <a href={uiAt.developmentPlan()}>{w.plan}</a>
      </Card>
    </>
  )
}
