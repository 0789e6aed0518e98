import { addDays, dayOf, moment } from '../../../platform/time/days.ts'
import { holidayOn } from '../../municipality/index.ts'

/** Saturday, Sunday and public holidays: nobody can be asked to finish a note then. */
const isFree = (day: string): boolean =>
  [0, 6].includes(new Date(`${day}T12:00:00Z`).getUTCDay()) || holidayOn(day) !== undefined

export function nextWorkingDay(day: string): string {
  let at = addDays(day, 1)
  while (isFree(at)) at = addDays(at, 1)
  return at
}

/** The last day of a draft that was begun then: at midnight it is a note or it is gone. */
export const lastDayOf = (begun: Date): string => nextWorkingDay(dayOf(begun))

/** Drafts begun before this moment have had their last day. */
export function keptFrom(today: string): Date {
  let at = today
  while (nextWorkingDay(addDays(at, -1)) >= today) at = addDays(at, -1)
  return moment(at, '00:00')
}

/** Drafts begun before this moment have today as their last day, or have had it. */
export const dueUntil = (today: string): Date => {
  let at = addDays(today, 1)
  while (nextWorkingDay(addDays(at, -1)) > today) at = addDays(at, -1)
  return moment(at, '00:00')
}

/** The identifiers of a moment begin so (UUIDv7): they say when a note was begun. */
export function beginsAt(at: Date): string {
  const hex = at.getTime().toString(16).padStart(12, '0')
  return `${hex.slice(0, 8)}-${hex.slice(8)}`
}

/** Another identifier of the same moment: a draft that is laid aside again is as old as it was. */
export const asOldAs = (note: string, fresh: string): string =>
  begunAt(note) && note < fresh ? note.slice(0, 13) + fresh.slice(13) : fresh

/** When a note was begun, by its identifier; undefined when that says no such thing. */
export function begunAt(note: string): Date | undefined {
  if (note[14] !== '7') return undefined
  return new Date(Number.parseInt(note.slice(0, 8) + note.slice(9, 13), 16))
}
