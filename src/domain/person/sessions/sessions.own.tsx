import { clock, dayOf, sayNear } from '../../../platform/time/days.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { Button, Row } from '../../../ui/button/button.tsx'
import { ButtonForm } from '../../../ui/button/button-form.tsx'
import { Card } from '../../../ui/card/card.tsx'
import { PageHead } from '../../../ui/heading/heading.tsx'
import { Page } from '../../../ui/page/page.tsx'
import { Tag } from '../../../ui/tag/tag.tsx'
import { uiAt } from '../../../ui/ui.addresses.ts'
import { personAt } from '../person.addresses.ts'
import type { OwnSession } from './sessions.list.ts'
import { sayDevice, sayWay } from './sessions.says.ts'
import { sessionsWords } from './sessions.words.ts'

/** Every place where the person's page is open now, and how to close it (ASVS 5.0, 7.5.2). */
export function SessionsPage({ visit, sessions }: { visit: Visit; sessions: OwnSession[] }) {
  const w = sessionsWords[visit.lang]
  const here = visit.person?.session
  const proved = here?.provedAt ?? visit.now
  return (
    <Page visit={visit} title={w.title}>
      <PageHead title={w.title} lead={w.lead} />
      <Card>
        <ul class="plain-list">
          {sessions.map((one) => (
            <li key={one.id}>
              <SessionLine visit={visit} one={one} here={one.id === here?.id} />
            </li>
          ))}
        </ul>
        <p class="by">
          {w.proved(sayNear(dayOf(proved), visit.today, visit.lang), clock(proved, visit.lang))}{' '}
          <a href={uiAt.again({}, { videre: personAt.sessions() })}>{w.proveAgain}</a>
        </p>
      </Card>
      <Card title={w.others}>
        <p>{w.othersWhy}</p>
        <Row>
          {sessions.length > 1 && (
            <ButtonForm
              kind="secondary"
              action={personAt.otherSessionsEnded()}
              once={visit.onceKey()}
            >
              {w.closeOthers}
            </ButtonForm>
          )}
          <ButtonForm kind="secondary" action={uiAt.signOut()} once={visit.onceKey()}>
            {w.closeAll}
          </ButtonForm>
        </Row>
      </Card>
      <SharedDevice visit={visit} />
    </Page>
  )
}

function SessionLine({ visit, one, here }: { visit: Visit; one: OwnSession; here: boolean }) {
  const w = sessionsWords[visit.lang]
  const device = sayDevice(one.device, visit.lang)
  const day = (at: Date) => sayNear(dayOf(at), visit.today, visit.lang)
  return (
    <div class="line">
      <p>
        <b>{device}</b> {here && <Tag text={w.here} />}
        <br />
        {sayWay(one.way, visit.lang)}. {w.begun(day(one.begun), clock(one.begun, visit.lang))}
        <br />
        <span class="by">
          {w.used(day(one.seen), clock(one.seen, visit.lang))} {one.byStaff && w.byStaff}{' '}
          {one.shared && w.sharedHere}
        </span>
      </p>
      {!here && (
        <ButtonForm
          kind="quiet"
          action={personAt.sessionEnded({ session: one.id })}
          once={visit.onceKey()}
          about={device}
        >
          {w.close}
        </ButtonForm>
      )}
    </div>
  )
}

function SharedDevice({ visit }: { visit: Visit }) {
  const w = sessionsWords[visit.lang]
  return (
    <Card title={w.device}>
      <p>{visit.shared ? w.sharedHere : w.deviceWhy}</p>
      <ButtonForm
        kind="secondary"
        action={personAt.deviceShared()}
        once={visit.onceKey()}
        hidden={{ faelles: visit.shared ? 'nej' : 'ja' }}
      >
        {visit.shared ? w.deviceNo : w.deviceYes}
      </ButtonForm>
    </Card>
  )
}

/** Before what cannot be called back: one press in a demo, the usual way in elsewhere. */
export function AgainPage({ visit, on }: { visit: Visit; on: string }) {
  const w = sessionsWords[visit.lang]
  const { person } = visit
  const usual = { igen: '1', videre: on }
  return (
    <Page visit={visit} title={w.again} layout="narrow">
      <PageHead title={w.again} lead={w.againLead} />
      {visit.demo && person?.session.way === 'demo' ? (
        <ButtonForm action={uiAt.again()} once={visit.onceKey()} hidden={{ videre: on }}>
          {w.itIsMe(person.name)}
        </ButtonForm>
      ) : (
        <Button href={uiAt.signIn({}, usual)}>{w.againElse}</Button>
      )}
    </Page>
  )
}
