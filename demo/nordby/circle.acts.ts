import {
  consentTo,
  deny,
  place,
  registerRepresentative,
  removePerson,
  substitute,
  tell,
  thank,
  toldToMe,
  workingFor,
} from '../../src/domain/circle/index.ts'
import { moment } from '../../src/platform/time/days.ts'
import type { Day } from './calendar.ts'
import type { Name } from './people.ts'
import type { Act } from './telling.ts'

type Ring = Parameters<typeof place>[1]['ring']

/** Sets names in the drawing of the network; a name of ours is somebody who is here. */
export const draws =
  (ring: Ring, who: { here?: Name[]; names?: string[] }, avoid = false): Act =>
  async ({ write, idOf }) => {
    for (const one of who.here ?? []) await place(write, { person: idOf(one), ring, avoid })
    for (const name of who.names ?? []) await place(write, { name, ring, avoid })
  }

/** Says no to one subject for one person, or to the person altogether. */
export const saysNo =
  (to: Name, subject?: string): Act =>
  ({ write, idOf }) =>
    deny(write, { person: idOf(to), subject })

export const removes =
  (who: Name): Act =>
  ({ write, idOf }) =>
    removePerson(write, idOf(who))

export const tells =
  (words: string, danger = false): Act =>
  ({ write, citizen }) =>
    tell(write, citizen, { words, danger })

/** Reads what was told about the citizen and says thank you. */
export const thanks =
  (): Act =>
  async ({ write, citizen }) => {
    const all = await toldToMe(write)
    for (const one of all) if (one.about.id === citizen && !one.readAt) await thank(write, one.id)
  }

interface Agreed {
  receiver: string
  purpose: string
  person?: Name
  subjects: string[]
  until: Day
}

export const agrees =
  ({ person, until, ...wanted }: Agreed): Act =>
  ({ write, idOf, toldAt }) =>
    consentTo(write, {
      ...wanted,
      until: moment(until(toldAt), '00:00'),
      person: person && idOf(person),
    })

type Paper = Omit<Parameters<typeof registerRepresentative>[2], 'person' | 'until'>

export const registers =
  (who: Name, paper: Paper): Act =>
  ({ write, citizen, idOf }) =>
    registerRepresentative(write, citizen, { ...paper, person: idOf(who), until: null })

/** Puts a substitute on for a colleague. */
export const covers =
  (who: Name, colleague: string, from: Day, until: Day): Act =>
  async ({ write, citizen, idOf, toldAt }) => {
    const relation = (await workingFor(write, citizen)).find(({ name }) => name === colleague)
    if (!relation) throw new Error(`${colleague} has no relation to stand in for.`)
    await substitute(write, citizen, {
      relation: relation.id,
      person: idOf(who),
      from: moment(from(toldAt), '00:00'),
      until: moment(until(toldAt), '00:00'),
    })
  }
