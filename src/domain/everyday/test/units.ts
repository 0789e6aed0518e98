import type { Somebody, Town } from '../../../../test/town.ts'
import { type Id, newId } from '../../../platform/data/id.ts'

/** A place of the municipality's, made for one test. */
export async function aUnit(town: Town, kind: 'home' | 'centre'): Promise<Id> {
  const id = newId()
  const name = kind === 'home' ? 'Fyrhuset' : 'Værket'
  await town.seeds((write) =>
    write.q
      .insertInto('municipality.unit')
      .values({ id, name, kind, phone: '12 34 56 80', place: 'Fyrvej 12' })
      .execute(),
  )
  return id
}

/** Somebody is at work there, until a day when it is over. */
export const worksIn = (town: Town, who: Somebody, unit: Id, until?: string) =>
  town.seeds((write) =>
    write.q
      .insertInto('person.role')
      .values({
        ...{ id: newId(), person_id: who.id, kind: 'staff', unit_id: unit, title: 'Pædagog' },
        ...{ from_day: '2020-01-01', until_day: until ?? null },
      })
      .execute(),
  )
