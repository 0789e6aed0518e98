import { dayOf, sayNear, sayTime } from '../../../platform/time/days.ts'
import type { Filled } from '../../../platform/web/form.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { Button, Row } from '../../../ui/button/button.tsx'
import { ButtonForm } from '../../../ui/button/button-form.tsx'
import { Card } from '../../../ui/card/card.tsx'
import { Empty } from '../../../ui/empty/empty.tsx'
import { ErrorSummary } from '../../../ui/error-summary/error-summary.tsx'
import { TimeField } from '../../../ui/field/inputs.tsx'
import { kept } from '../../../ui/field/kept.ts'
import { Fold } from '../../../ui/fold/fold.tsx'
import { Form } from '../../../ui/form/form.tsx'
import { PageHead } from '../../../ui/heading/heading.tsx'
import { OwnWords } from '../../../ui/own-words/own-words.tsx'
import { Page } from '../../../ui/page/page.tsx'
import { Tag } from '../../../ui/tag/tag.tsx'
import { appointmentAt } from '../appointment.addresses.ts'
import { me, sayClock } from '../appointment.says.ts'
import { HereAside } from './here.desk.tsx'
import { talkDeskWords } from './talk.desk.words.ts'
import { saySince } from './talk.parts.tsx'
import type { Here, Talk } from './talk.queries.ts'
import { expectedOf, promisedBy } from './talk.rules.ts'

interface DeskProps {
  visit: Visit
  talks: readonly Talk[]
  units: readonly { id: string; name: string }[]
  here: readonly Here[]
  filled: Filled
}

/** Those who wait for a talk in the units where one works, the longest wait first. */
export function TalksPage({ visit, talks, units, here, filled }: DeskProps) {
  const w = talkDeskWords[visit.lang]
  return (
    <Page
      visit={visit}
      title={w.title}
      aside={<HereAside visit={visit} units={units} here={here} filled={filled} />}
    >
      <PageHead title={w.title} lead={w.lead} />
      <ErrorSummary lang={visit.lang} problems={filled.problems} />
      {talks.length === 0 && (
        <Card>
          <Empty title={w.none} />
        </Card>
      )}
      {talks.map((talk) => (
        <Waits visit={visit} talk={talk} filled={filled} key={talk.id} />
      ))}
    </Page>
  )
}

function Waits({ visit, talk, filled }: { visit: Visit; talk: Talk; filled: Filled }) {
  const w = talkDeskWords[visit.lang]
  const late = expectedOf(talk, visit.now).is === 'late'
  return (
    <Card title={talk.citizen.name} level={2}>
      <p class="by">
        {[talk.unit.name, w.forms[talk.form], w.since(saySince(talk.askedAt, visit))].join(' · ')}
      </p>
      {talk.words !== '' && <OwnWords size="small" text={talk.words} />}
      <p>
        <Tag kind={talk.taken ? 'good' : 'warm'} text={sayTaken(talk, visit)} />
      </p>
      {late && <p>{w.late}</p>}
      <Presses visit={visit} talk={talk} filled={filled} />
    </Card>
  )
}

/** Who has it, and what was promised. */
function sayTaken(talk: Talk, visit: Visit): string {
  const w = talkDeskWords[visit.lang]
  if (talk.taken) {
    const name = talk.takenBy === me(visit) ? w.you : talk.taken.name
    const { byAt } = talk.taken
    if (!byAt) return w.takenBy(name)
    const day = sayNear(dayOf(byAt), visit.today, visit.lang)
    return w.takenByAt(name, day, sayTime(byAt, visit.lang))
  }
  if (!talk.promise) return w.since(saySince(talk.askedAt, visit))
  const { day } = promisedBy(talk.askedAt, talk.promise)
  return w.due(sayNear(day, visit.today, visit.lang), sayClock(talk.promise.time, visit.lang))
}

function Presses({ visit, talk, filled }: { visit: Visit; talk: Talk; filled: Filled }) {
  const w = talkDeskWords[visit.lang]
  const mine = talk.takenBy === me(visit)
  const problem = filled.problems.length > 0 && filled.values.talk?.[0] === talk.id
  return (
    <>
      {!mine && (
        <Fold title={w.take} open={problem}>
          <Form
            action={appointmentAt.talkTaken({ talk: talk.id })}
            once={visit.onceKey()}
            hidden={{ talk: talk.id }}
            label={w.take}
          >
            <TimeField
              lang={visit.lang}
              label={w.by}
              description={w.byHelp}
              optional
              {...kept(problem ? filled : { values: {}, problems: [] }, 'by')}
            />
            <Button kind="secondary">{w.take}</Button>
          </Form>
        </Fold>
      )}
      {talk.taken && (
        <ButtonForm
          kind="secondary"
          action={appointmentAt.talkHeld({ talk: talk.id })}
          once={visit.onceKey()}
        >
          {w.talked}
        </ButtonForm>
      )}
    </>
  )
}

/** For *I dag*: how many wait, and the way to them; nothing when nobody does. */
export function TalksDeskCard({ visit, talks }: Pick<DeskProps, 'visit' | 'talks'>) {
  const w = talkDeskWords[visit.lang]
  const open = talks.filter(({ taken, takenBy }) => taken === null || takenBy === me(visit))
  if (open.length === 0) return null
  return (
    <Card title={w.card(open.length)}>
      <Row>
        <a href={appointmentAt.talks()}>{w.see}</a>
      </Row>
    </Card>
  )
}
