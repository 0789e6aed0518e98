import type { Id } from '../../platform/data/id.ts'
import { sayDay, sayNear } from '../../platform/time/days.ts'
import { Missing } from '../../platform/web/errors.ts'
import type { Visit } from '../../platform/web/visit.ts'
import { listed } from '../../platform/words/listed.ts'
import type { Lang } from '../../platform/words/words.ts'
import { type Answer, answerOf, type Coming, stands } from './appointment.rules.ts'
import type { Appointment } from './appointment.types.ts'
import { isOver, type When } from './appointment.when.ts'
import { appointmentWords } from './appointment.words.ts'
import { happenedWords } from './happened/happened.words.ts'

/** The id of the person who visits; the router has let nobody else in. */
export function me(visit: Visit): Id {
  if (!visit.person) throw new Missing()
  return visit.person.id
}

/** 'kl. 13.00', from the wall's clock. */
export function sayClock(time: string, lang: Lang): string {
  const [hour = '', minute = ''] = time.split(':')
  return appointmentWords[lang].clock(hour, minute)
}

/** 'i dag kl. 13.00', 'fredag kl. 10.00', 'den 9. december kl. 10.00'. */
export const sayWhen = ({ day, time }: Pick<When, 'day' | 'time'>, visit: Visit): string =>
  appointmentWords[visit.lang].when(
    sayNear(day, visit.today, visit.lang),
    sayClock(time, visit.lang),
  )

/** 'onsdag den 18. november kl. 13.00'. */
export const sayWhole = ({ day, time }: Pick<When, 'day' | 'time'>, visit: Visit): string =>
  appointmentWords[visit.lang].when(
    sayDay(day, visit.lang, visit.today),
    sayClock(time, visit.lang),
  )

/** The others who come, as names. */
export const othersThan = (person: Id, a: { people: readonly Coming[] }): string[] =>
  a.people.filter(({ id }) => id !== person).map(({ name }) => name)

export const nameIn = (a: { people: readonly Coming[] }, person: Id): string =>
  a.people.find(({ id }) => id === person)?.name ?? ''

/** 'Sammen med Maja', or nothing when nobody else comes; whom the title names is not said twice. */
export function sayWith(a: Appointment, visit: Visit): string {
  const w = appointmentWords[visit.lang]
  const names = othersThan(me(visit), a).filter((name) => !a.title.includes(name))
  return names.length > 0 ? w.with(listed(names, visit.lang)) : ''
}

export function sayLasts(minutes: number, lang: Lang): string {
  const { lasts } = appointmentWords[lang]
  const known = lasts[`m${minutes}` as keyof typeof lasts]
  return typeof known === 'string' ? known : lasts.other(minutes)
}

/** What an answer means now, told to the one who gave it. */
export function sayMeans(answer: Answer, a: Appointment, visit: Visit): string {
  const w = appointmentWords[visit.lang]
  const names = othersThan(me(visit), a)
  return names.length > 0 ? w.means[answer](listed(names, visit.lang)) : w.meansAlone[answer]
}

/** How it stands, in a few words, as the one who visits sees it. Of what is over nothing is asked. */
export function sayStands(a: Appointment, visit: Visit): string {
  const w = appointmentWords[visit.lang].state
  const mine = me(visit)
  const state = stands(a)
  if (state === 'called_off')
    return a.calledOff?.by === mine ? w.youCalledOff : w.calledOff(calledOffName(a))
  if (a.nothing) return a.nothing.ours ? happenedWords[visit.lang].stateOurs : w.notThen
  if (isOver(a, visit.now)) return state === 'not_now' ? w.notThen : ''
  if (state === 'not_now') return w.notNow
  if (state === 'agreed') return w.agreed
  if (state === 'proposed' && a.proposal) {
    return a.proposal.by === mine ? w.youProposed : w.proposed(nameIn(a, a.proposal.by))
  }
  return sayWaits(a, visit)
}

const calledOffName = (a: Appointment) => nameIn(a, a.calledOff?.by ?? a.citizen.id)

function sayWaits(a: Appointment, visit: Visit): string {
  const w = appointmentWords[visit.lang].state
  const own = answerOf(a, me(visit))
  if (own === null && a.people.some(({ id }) => id === me(visit))) return w.youWait
  if (own === 'later') return w.youLater
  const waiting = a.people.filter(({ answer }) => answer === null || answer === 'later')
  return waiting.length > 0
    ? w.theyWait(
        listed(
          waiting.map(({ name }) => name),
          visit.lang,
        ),
      )
    : w.agreed
}
