import { addDays } from '../../../platform/time/days.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { Hours } from '../../../ui/hours/hours.tsx'
import type { HelpLine } from '../municipality.queries.ts'
import type { Calendar, Opening } from '../opening.rules.ts'
import { otherDays, weekLines } from '../opening.says.ts'
import { openingWords } from '../opening.words.ts'
import { helpWords } from './help.words.ts'

/** So far ahead other days are told: four weeks, so that the week itself is read first. */
const AHEAD_DAYS = 28

export interface WeekProps {
  visit: Visit
  opening: Opening
  calendar: Calendar
  today: string
}

/** The week as a notice on a door, with the days ahead that are not like it. */
export function Week({ visit, opening, calendar, today }: WeekProps) {
  const w = helpWords[visit.lang]
  const week = weekLines(opening, visit.lang)
  if (week.length === 0) return <p>{w.always}</p>
  const other = otherDays(calendar, today, addDays(today, AHEAD_DAYS), visit.lang)
  return (
    <>
      <Hours lines={week} />
      {other.length > 0 && (
        <>
          <p>
            <b>{w.otherDays}</b>
          </p>
          <Hours lines={other} />
        </>
      )}
    </>
  )
}

/** The same for one who answers, under its name. */
export function WeekOf({ visit, line, today }: { visit: Visit; line: HelpLine; today: string }) {
  const { name, fills, opening, calendar } = line
  return (
    <>
      <h3>{name}</h3>
      {fills === null ? (
        <Week visit={visit} opening={opening} calendar={calendar} today={today} />
      ) : (
        <p>{openingWords[visit.lang].fills(fills)}</p>
      )}
    </>
  )
}
