import { afterAll, beforeAll, beforeEach } from 'vitest'
import { aTown, type Somebody, type Town, wednesday } from '../../../../test/town.ts'
import { aWeb, type TestWeb, type Visitor } from '../../../../test/visits.ts'
import { type Id, newId } from '../../../platform/data/id.ts'

/** Anna and Peter, those at work around them in one unit, and one who has nothing to do with them. */
export interface Everyday {
  town: Town
  web: TestWeb
  unit: Id
  anna: Somebody
  peter: Somebody
  maja: Somebody
  sami: Somebody
  stranger: Somebody
  asAnna: Visitor
  asPeter: Visitor
  asMaja: Visitor
  asSami: Visitor
  asStranger: Visitor
}

/** One town for a file; the clock is set back before each test. */
export function everyday(): Everyday {
  const all = {} as Everyday
  beforeAll(async () => {
    const town = await aTown()
    const unit = newId()
    const door = newId()
    await town.seeds(async (write) => {
      const place = { phone: '12 34 56 71', place: '' }
      await write.q
        .insertInto('municipality.unit')
        .values([
          { id: unit, name: 'Støtte i eget hjem', kind: 'home_support', ...place },
          { id: door, name: 'Døren', kind: 'door', ...place },
        ])
        .execute()
    })
    const staff = async (name: string) => {
      const one = await town.person(name, 'staff')
      await town.seeds((write) =>
        write.q
          .updateTable('person.role')
          .set({ unit_id: unit, title: 'Støtte' })
          .where('person_id', '=', one.id)
          .execute(),
      )
      return one
    }
    const people = {
      anna: await town.person('Anna'),
      peter: await town.person('Peter'),
      maja: await staff('Maja'),
      sami: await staff('Sami'),
      stranger: await town.person('Stranger', 'staff'),
    }
    for (const citizen of [people.anna, people.peter]) {
      const relation = await town.works(people.maja, citizen)
      await town.seeds((write) =>
        write.q
          .updateTable('circle.staff_relation')
          .set({ unit_id: unit })
          .where('id', '=', relation)
          .execute(),
      )
    }
    await town.works(people.sami, people.anna, { role: 'coordinator' })
    const web = aWeb(town)
    Object.assign(all, people, {
      ...{ town, web, unit },
      asAnna: await web.as(people.anna),
      asPeter: await web.as(people.peter),
      asMaja: await web.as(people.maja),
      asSami: await web.as(people.sami),
      asStranger: await web.as(people.stranger),
    })
  })
  beforeEach(() => all.town.clock.move(wednesday))
  afterAll(() => all.town.close())
  return all
}
