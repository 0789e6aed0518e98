import type { Somebody, Town } from '../../../../test/town.ts'
import { errorCode } from '../../../platform/data/connection.ts'
import { type Id, newId } from '../../../platform/data/id.ts'
import { ZONE } from '../../../platform/time/days.ts'
import { type MeetingForm, make, whenOf } from '../../appointment/index.ts'
import type { NewNote, NewPart } from '../journal.types.ts'
import { saveNote } from '../journal.writes.ts'

export const fact = (words: string): NewPart => ({ role: 'fact', source: 'staff', words })

export const aboutOther = (words: string): NewPart => ({
  ...{ role: 'fact', source: 'relative', words },
  hidden: 'private_life',
})

/** A note as staff save it, through the policies. @returns its id */
export async function written(
  town: Town,
  staff: Somebody,
  citizen: Somebody,
  parts: readonly NewPart[] = [fact('Vi gik en tur om søen.')],
  more: Partial<NewNote> = {},
): Promise<Id> {
  const now = town.clock.now()
  const note: NewNote = {
    ...{ id: newId(now.getTime()), citizen: citizen.id, kind: 'visit', appointment: null },
    ...{ happenedAt: now, madeAt: now, parts, ...more },
  }
  await town.writes(staff, (write) => saveNote(write, note))
  return note.id
}

/** How the database says no: a code or the name of a refusal, or 'nothing' when it did. */
export const refusal = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'nothing',
    (error: unknown) => errorCode(error) ?? (error as Error).name,
  )

const walk = { title: 'Gåtur ved søen', place: 'Biblioteket', what: '', minutes: 60 } as const
const morning = { day: '2026-11-18', time: '09:00' }

/** An appointment as staff make it: a visit in the morning of the town's first day, or as `told` has it. */
export function booked(
  town: Town,
  staff: Somebody,
  citizen: Somebody,
  told: Partial<typeof morning & { title: string; form: MeetingForm; minutes: number }> = {},
): Promise<Id> {
  const { day, time, ...what } = { ...morning, form: 'visit' as const, ...walk, ...told }
  const asked = [{ id: staff.id, isStaff: true }]
  return town.writes(staff, (write) =>
    make(write, citizen.id, whenOf(day, time, ZONE), what, asked),
  )
}

/** Where a form of a page leads, by the end of its address. */
export const formOn = (html: string, end: string): string =>
  [...html.matchAll(/action="([^"]+)"/g)]
    .map(([, to]) => to ?? '')
    .find((to) => to.endsWith(end)) ?? ''
