import { dayOf, sayDate } from '../../../platform/time/days.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { Row } from '../../../ui/button/button.tsx'
import { ButtonForm } from '../../../ui/button/button-form.tsx'
import { Card } from '../../../ui/card/card.tsx'
import { Who } from '../../../ui/who/who.tsx'
import { circleAt } from '../circle.addresses.ts'
import { told } from '../circle.rules.ts'
import type { Denied, Representing } from './grounds.queries.ts'
import { groundsWords } from './grounds.words.ts'

/** The person sees that the record is closed, why, and what opens it. */
export function LockedCard(props: { visit: Visit; locked: boolean; shielded: boolean }) {
  const w = groundsWords[props.visit.lang]
  return (
    <>
      {props.locked && (
        <Card title={w.lockedTitle}>
          <p>{w.lockedText}</p>
          <p>{w.lockedNever}</p>
          <p>{w.lockedDoor}</p>
        </Card>
      )}
      {props.shielded && (
        <Card title={w.shielded}>
          <p>{w.shieldedText}</p>
        </Card>
      )}
    </>
  )
}

/** Those who act for the person: what they see and write, who registered it, and how to say no. */
export function ActingCard({ visit, acting }: { visit: Visit; acting: Representing[] }) {
  if (acting.length === 0) return null
  return (
    <Card title={groundsWords[visit.lang].acting}>
      <ul class="plain-list">
        {acting.map((one) => (
          <li key={one.id}>
            <Acting visit={visit} one={one} />
          </li>
        ))}
      </ul>
    </Card>
  )
}

function Acting({ visit, one }: { visit: Visit; one: Representing }) {
  const { lang, today } = visit
  const w = groundsWords[lang]
  const { name, kind, reads, writes } = one
  const day = sayDate(dayOf(one.since), lang, today)
  return (
    <>
      <Who name={name} kind="relative" as={w.kinds[kind]} />
      {kind === 'companion' && <p>{w.companion(name)}</p>}
      {reads.length > 0 && <p>{w.represents(name, told(reads, lang), w.kinds[kind])}</p>}
      {writes.length > 0 && <p>{w.writes(name, told(writes, lang))}</p>}
      <p class="by">{w.registered(one.registeredBy ?? w.somebody, day)}</p>
      {one.objectedAt && <p>{w.objected}</p>}
      <Row>
        {kind !== 'guardian' && (
          <ButtonForm
            kind="secondary"
            action={circleAt.representationEnded({ representation: one.id })}
            once={visit.onceKey()}
          >
            {kind === 'companion' ? w.endCompanion(name) : w.endIt(name)}
          </ButtonForm>
        )}
        {!one.objectedAt && (
          <ButtonForm
            kind="quiet"
            action={circleAt.representationObjected({ representation: one.id })}
            once={visit.onceKey()}
          >
            {w.object}
          </ButtonForm>
        )}
      </Row>
    </>
  )
}

/** What the person has said no to, each with one step back. */
export function ClosedCard({ visit, denied }: { visit: Visit; denied: Denied[] }) {
  const w = groundsWords[visit.lang]
  if (denied.length === 0) return null
  return (
    <Card title={w.closedTitle}>
      <ul class="plain-list">
        {denied.map((one) => (
          <li key={`${one.person} ${one.subject}`}>
            <p>{sayNo(visit, one)}</p>
            <ButtonForm
              kind="quiet"
              action={circleAt.opened()}
              once={visit.onceKey()}
              hidden={{ person: one.person ?? '', subject: one.subject ?? '' }}
            >
              {w.open}
            </ButtonForm>
          </li>
        ))}
      </ul>
    </Card>
  )
}

function sayNo(visit: Visit, { name, person, subject }: Denied): string {
  const w = groundsWords[visit.lang]
  const what = subject ? told([subject], visit.lang) : ''
  if (!person) return w.nobody(what)
  return subject ? w.notSubject(name ?? '', what) : w.notPerson(name ?? '')
}
