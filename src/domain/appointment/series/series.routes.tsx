import type { Read } from '../../../platform/data/db.ts'
import { Conflict, Forbidden, Missing } from '../../../platform/web/errors.ts'
import { type Filled, nothingFilled } from '../../../platform/web/form.ts'
import { action, page, Refused, type Route, seeOther } from '../../../platform/web/routes.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { appointmentAt } from '../appointment.addresses.ts'
import { checkLink, timeOf } from '../appointment.checks.ts'
import { happened } from '../appointment.company.ts'
import { changeForm, pressForm } from '../appointment.forms.ts'
import { me, sayWhole } from '../appointment.says.ts'
import { asked } from '../appointment.show.tsx'
import { isOver } from '../appointment.when.ts'
import { inLines, mayChange } from '../appointment.writes.ts'
import { deskAt } from '../desk/appointment.desk.tsx'
import { FollowingPage } from './following.desk.tsx'
import { changeFollowing, slotsFrom } from './series.change.ts'
import { clashes, sayDays, takenIn } from './series.checks.ts'
import { mayStop, SeriesPage } from './series.page.tsx'
import { companyOf, series } from './series.queries.ts'
import { dayBefore, inTheGap, timesOf } from './series.rules.ts'
import { sayYesToAll } from './series.times.ts'
import { seriesWords } from './series.words.ts'
import { endSeries } from './series.writes.ts'

const guard = { who: 'person', purpose: 'asked_along' } as const
const found = (read: Read, visit: Visit) => series(read, visit.params.series ?? '')

/** One of a series, under the person that the address names, that the visitor may change. */
async function changeable(read: Read, visit: Visit) {
  const a = await asked(read, visit)
  if (a.citizen.id !== visit.params.citizen || a.citizen.id === me(visit)) throw new Missing()
  if (!a.series || a.series.isEnded || !mayChange(a, me(visit)) || isOver(a, visit.now))
    throw new Forbidden()
  return { a, of: a.series }
}

const showFollowing = async (visit: Visit, read: Read, filled: Filled = nothingFilled) => {
  const { a } = await changeable(read, visit)
  return <FollowingPage visit={visit} a={a} filled={filled} />
}

/** Regular appointments: all their times, one yes to all, the change of those that follow, and the end. */
export const seriesRoutes: Route[] = [
  page(appointmentAt.series, guard, async (visit, read) => (
    <SeriesPage visit={visit} series={await found(read, visit)} />
  )),
  action(appointmentAt.seriesYes, { ...guard, form: pressForm }, async (visit, write) => {
    const w = seriesWords[visit.lang]
    const it = await found(write, visit)
    const comes = it.times.some(({ people }) => people.some(({ id }) => id === me(visit)))
    if (!comes && it.citizen.id !== me(visit)) throw new Forbidden()
    const taken = await takenIn(write, visit, it.times)
    const but = taken.map(({ id }) => id)
    const said = await sayYesToAll(write, it.id, but)
    if (said > 0) await write.event(happened('series_answered', it))
    const to = appointmentAt.series({ series: it.id })
    const then = taken.length > 0 ? w.takenThen(sayDays(taken, visit)) : ''
    if (then) return seeOther(to, said > 0 ? `${w.saidFree} ${then}` : then)
    return seeOther(to, said > 0 ? w.saidAll : w.noneToAnswer)
  }),
  action(appointmentAt.seriesStop, { ...guard, form: pressForm }, async (visit, write) => {
    const it = await found(write, visit)
    const to = appointmentAt.series({ series: it.id })
    // Pressed twice, or stopped by somebody else meanwhile: it is as it was wanted.
    if (it.isEnded) return seeOther(to, seriesWords[visit.lang].stopped)
    if (!mayStop(it, visit)) throw new Forbidden()
    await endSeries(write, it.id, it.citizen.id)
    return seeOther(to, seriesWords[visit.lang].stopped)
  }),
  page(appointmentAt.deskFollowing, { ...guard, purpose: 'prepare' }, (visit, read) =>
    showFollowing(visit, read),
  ),
  action(
    appointmentAt.deskFollowing,
    { ...guard, purpose: 'prepare', form: changeForm, again: showFollowing },
    async (visit, write, { day, time, version, ...told }) => {
      const w = seriesWords[visit.lang]
      const { a, of } = await changeable(write, visit)
      checkLink(told.link, visit)
      const when = timeOf({ day, time }, visit, a)
      if (a.version !== version)
        throw new Conflict({
          theirs: inLines(sayWhole(a, visit), a),
          yours: inLines(sayWhole(when, visit), told),
        })
      const old = await series(write, of.id)
      const until = old.until !== null && old.until < when.day ? when.day : old.until
      const it = { every: old.every, from: when.day, time: when.time, zone: when.zone, until }
      const all = timesOf(it, dayBefore(when.day), old.madeUntil)
      const gap = inTheGap(all)
      if (gap) throw new Refused('time', w.gap(sayDays([gap], visit)))
      const except = (await slotsFrom(write, old, of.day)).map(({ id }) => id)
      const people = (await companyOf(write, old.id)).map(({ id }) => id)
      const busy = await clashes(write, { people, times: all, minutes: told.minutes, except })
      if (busy.some((one) => one.day === when.day))
        throw new Refused('day', w.busy(sayDays(busy, visit)))
      const times = all.filter((one) => !busy.includes(one))
      await changeFollowing(write, a, old, { it, times, told })
      const skipped = busy.length > 0 ? ` ${w.skipped(sayDays(busy, visit))}` : ''
      return seeOther(deskAt(a), w.changed + skipped)
    },
  ),
]
