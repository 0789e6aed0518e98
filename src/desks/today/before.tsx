import { type Appointment, appointment, Facts, sayWhen } from '../../domain/appointment/index.ts'
import { mayOpenPlan, SharedPlanCard } from '../../domain/crisis/index.ts'
import { type Agreement, journalAt, lastAgreements, meetingAt } from '../../domain/journal/index.ts'
import { ownWords, type Pledge, planAt, promises } from '../../domain/plan/index.ts'
import { actorId, type Read } from '../../platform/data/db.ts'
import { sayNear } from '../../platform/time/days.ts'
import { Missing } from '../../platform/web/errors.ts'
import type { Visit } from '../../platform/web/visit.ts'
import { capital } from '../../platform/words/capital.ts'
import { BackLink } from '../../ui/back-link/back-link.tsx'
import { Button, Row } from '../../ui/button/button.tsx'
import { Card } from '../../ui/card/card.tsx'
import { PageHead } from '../../ui/heading/heading.tsx'
import { List } from '../../ui/list/list.tsx'
import { OwnWords } from '../../ui/own-words/own-words.tsx'
import { Page } from '../../ui/page/page.tsx'
import { desksAt } from '../desks.addresses.ts'
import { todayWords } from './today.words.ts'

/**
 * One screen before one meets: how the person wants to be met (C014), what was agreed last, where it is. The
 * record lies behind it, a press away and logged (T5).
 */
export async function beforePage(visit: Visit, read: Read) {
  const w = todayWords[visit.lang]
  const a = await appointment(read, visit.params.appointment ?? '')
  if (a.citizen.id === actorId(read)) throw new Missing()
  const citizen = a.citizen.id
  const words = await ownWords(read, citizen, ['meet_me', 'hope'])
  const agreed = (await lastAgreements(read, [citizen])).get(citizen) ?? []
  const open = (await promises(read, citizen)).filter((one) => one.acceptance === 'accepted')
  const plan = await mayOpenPlan(read, citizen)
  const aside = (
    <>
      <Facts visit={visit} a={a} />
      {plan && <SharedPlanCard visit={visit} citizen={citizen} name={a.citizen.name} />}
    </>
  )
  return (
    <Page visit={visit} title={w.before(a.citizen.name)} aside={aside}>
      <BackLink href={desksAt.today()} label={w.toToday} />
      <PageHead title={w.before(a.citizen.name)} lead={capital(sayWhen(a, visit))} />
      <Card title={w.meeting(a.citizen.name)}>
        {!words.some(({ kind }) => kind === 'meet_me') && <p>{w.meetingEmpty(a.citizen.name)}</p>}
        {words.map((word) => (
          <OwnWords
            text={word.words}
            size={word.kind === 'hope' ? 'small' : 'large'}
            key={word.id}
          />
        ))}
      </Card>
      <Agreed visit={visit} a={a} agreed={agreed} open={open} />
    </Page>
  )
}

interface AgreedProps {
  visit: Visit
  a: Appointment
  agreed: readonly Agreement[]
  open: readonly Pledge[]
}

/** What was agreed when they last met, and what those who work here have promised and not done yet. */
function Agreed({ visit, a, agreed, open }: AgreedProps) {
  const w = todayWords[visit.lang]
  const ours = open.filter((one) => one.doer !== 'me')
  const citizen = a.citizen.id
  return (
    <Card title={w.agreed}>
      {agreed.length + ours.length === 0 && <p class="by">{w.agreedNone}</p>}
      <List
        items={[
          ...agreed.map((one) => (
            <>
              {one.words} <span class="by">{sayNear(one.day, visit.today, visit.lang)}</span>
            </>
          )),
          ...ours.map((one) => (
            <>
              {one.words} <span class="by">{promisedBy(visit, one)}</span>
            </>
          )),
        ]}
      />
      <Row>
        <Button href={journalAt.deskNew({ citizen }, { aftale: a.id })}>{w.write}</Button>
        <a href={meetingAt.one({ appointment: a.id })}>{w.meetingPage}</a>
        <a href={planAt.course({ citizen })}>{w.toCourse(a.citizen.name)}</a>
      </Row>
    </Card>
  )
}

function promisedBy(visit: Visit, one: Pledge): string {
  const w = todayWords[visit.lang]
  const name = one.doerPerson?.name ?? ''
  if (!one.dueDay) return name
  const day = sayNear(one.dueDay, visit.today, visit.lang)
  return one.broken ? w.promisedThen(name, day) : w.promisedBy(name, day)
}
