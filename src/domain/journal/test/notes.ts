import type { Somebody, Town } from '../../../../test/town.ts'
import { errorCode } from '../../../platform/data/connection.ts'
import { type Id, newId } from '../../../platform/data/id.ts'
import { make, whenOf } from '../../appointment/index.ts'
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

/** A visit in the calendar, as staff make it, in the morning of the town's first day. */
export const visited = (town: Town, staff: Somebody, citizen: Somebody): Promise<Id> =>
  town.writes(staff, (write) => {
    const told = {
      form: 'visit',
      minutes: 60,
      title: 'Gåtur ved søen',
      place: 'Biblioteket',
      what: '',
    }
    const when = whenOf('2026-11-18', '09:00', 'Europe/Copenhagen')
    const asked = [{ id: staff.id, isStaff: true }]
    return make(write, citizen.id, when, { ...told, form: 'visit' }, asked)
  })

/** Where a form of a page leads, by the end of its address. */
export const formOn = (html: string, end: string): string =>
  [...html.matchAll(/action="([^"]+)"/g)]
    .map(([, to]) => to ?? '')
    .find((to) => to.endsWith(end)) ?? ''
