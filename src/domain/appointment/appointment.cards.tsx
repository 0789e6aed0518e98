import { sayNear, spokenTime } from '../../platform/time/days.ts'
import type { Visit } from '../../platform/web/visit.ts'
import { capital } from '../../platform/words/capital.ts'
import { Button, Row } from '../../ui/button/button.tsx'
import { ButtonForm } from '../../ui/button/button-form.tsx'
import { Card, NextCard } from '../../ui/card/card.tsx'
import type { DayItem } from '../../ui/day-list/day-list.tsx'
import { appointmentAt } from './appointment.addresses.ts'
import { answersNow } from './appointment.rules.ts'
import { me, sayLasts, sayStands, sayWhen, sayWith } from './appointment.says.ts'
import { timeWords } from './appointment.time.words.ts'
import type { Appointment } from './appointment.types.ts'
import { appointmentWords } from './appointment.words.ts'

/**
 * The next appointment as the one thing now. "Ikke i dag" is one press on the day itself; before that
 * another time can be proposed.
 */
export function NextAppointment({
  visit,
  appointment,
}: {
  visit: Visit
  appointment: Appointment
}) {
  const w = appointmentWords[visit.lang]
  const a = appointment
  const day = sayNear(a.day, visit.today, visit.lang)
  const text = [placed(a), sentence(sayWith(a, visit)), sayLasts(a.minutes, visit.lang)]
  return (
    <NextCard
      when={{ day, time: spokenTime(a.time, visit.lang) }}
      title={a.title}
      text={text.filter(Boolean).join(' ')}
      actions={
        <>
          <Button kind="secondary" href={appointmentAt.one({ appointment: a.id })} about={a.title}>
            {w.see}
          </Button>
          {answersNow(a, visit.now, visit.today).includes('not_today') ? (
            <NotTodayPress visit={visit} a={a} />
          ) : (
            <a href={appointmentAt.propose({ appointment: a.id })}>
              {timeWords[visit.lang].propose.linkDay}
            </a>
          )}
        </>
      }
    />
  )
}

/** One press, and no reason: wherever an appointment of today stands. */
const NotTodayPress = ({ visit, a }: { visit: Visit; a: Appointment }) => (
  <ButtonForm
    kind="quiet"
    action={appointmentAt.answer({ appointment: a.id })}
    once={visit.onceKey()}
    version={a.version}
    hidden={{ answer: 'not_today' }}
    about={a.title}
  >
    {appointmentWords[visit.lang].press.not_today}
  </ButtonForm>
)

/** One more of today's, after the next: the same press. */
export function NotToday({ visit, a }: { visit: Visit; a: Appointment }) {
  const w = appointmentWords[visit.lang]
  return (
    <Card title={a.title} note={capital(sayWhen(a, visit))}>
      <Row>
        <Button kind="secondary" href={appointmentAt.one({ appointment: a.id })} about={a.title}>
          {w.see}
        </Button>
        <NotTodayPress visit={visit} a={a} />
      </Row>
    </Card>
  )
}

/** What people wrote may end without a full stop; a sentence after it begins anew. */
const sentence = (text: string) => (text === '' || /[.?…]$/.test(text) ? text : `${text}.`)
const placed = (a: Appointment) =>
  sentence([a.place, a.what].filter(Boolean).map(sentence).join(' '))

/** One appointment as a line of a day: with whom, where, and how it stands. */
export function dayItem(a: Appointment, visit: Visit): DayItem {
  const parts = [whose(a, visit) || sayWith(a, visit), a.place, sayStands(a, visit)]
  return {
    time: spokenTime(a.time, visit.lang),
    title: a.title,
    text: parts.filter(Boolean).join(' · '),
    href: appointmentAt.one({ appointment: a.id }),
  }
}

/** Whose it is, when it is somebody else's. */
export function whose(a: Appointment, visit: Visit): string {
  const w = appointmentWords[visit.lang]
  if (a.citizen.id === me(visit)) return ''
  const isAsked = a.people.some(({ id }) => id === me(visit))
  return isAsked ? w.asked(a.citizen.name) : w.shared(a.citizen.name)
}
