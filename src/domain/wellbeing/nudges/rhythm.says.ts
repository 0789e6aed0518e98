import { spokenTime, weekdayName } from '../../../platform/time/days.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { capital } from '../../../platform/words/capital.ts'
import { listed } from '../../../platform/words/listed.ts'
import type { Rhythm } from './nudges.rules.ts'
import { nudgeWords } from './nudges.words.ts'

/** 'Mandag og torsdag kl. 9.30' */
export function sayRhythm({ time, weekdays }: Rhythm, visit: Visit): string {
  const w = nudgeWords[visit.lang]
  const named = [...weekdays].sort().map((one) => weekdayName(one, visit.lang))
  const days = weekdays.length === 7 ? w.everyDay : capital(listed(named, visit.lang))
  return w.when(days, spokenTime(time, visit.lang))
}
