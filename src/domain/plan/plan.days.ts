import { addDays } from '../../platform/time/days.ts'

/**
 * A day that tells about what has been: '3. oktober' without a year is the last one, not the next.
 * @param day 'YYYY-MM-DD', or '' when none was written
 */
export function lastSuch(day: string, today: string): string {
  if (day === '' || day <= today || day > addDays(today, 366)) return day
  return `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`
}
