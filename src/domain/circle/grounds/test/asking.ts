import { sql } from 'kysely'
import type { Somebody, Town } from '../../../../../test/town.ts'
import { errorCode } from '../../../../platform/data/connection.ts'
import { type Id, newId } from '../../../../platform/data/id.ts'
import { register } from '../../../person/index.ts'

export interface Asking {
  readable(who: Somebody, subject: string): Promise<Id[]>
  writable(who: Somebody, subject: string): Promise<Id[]>
  known(who: Somebody): Promise<Id[]>
  attended(who: Somebody): Promise<Id[]>
  ground(who: Somebody, citizen: Somebody, subject: string): Promise<string | undefined>
  /** Somebody employed in one of two units, from a day; and, for some, a citizen before. */
  employed(
    name: string,
    unit: 'one' | 'other',
    from?: string,
    ...before: string[]
  ): Promise<Somebody>
}

/** What the sets say of a town, as each of its people asks; and two units to be employed in. */
export async function asking(town: Town): Promise<Asking> {
  const units = { one: newId(), other: newId() }
  await town.seeds((write) =>
    write.q
      .insertInto('municipality.unit')
      .values([
        { id: units.one, name: 'Værket', kind: 'centre', phone: '', place: '' },
        { id: units.other, name: 'Laden', kind: 'centre', phone: '', place: '' },
      ])
      .execute(),
  )
  const set = (name: string) => (who: Somebody, subject?: string) =>
    town.reads(who, async (read) => {
      const call = sql.id('circle', name)
      const asked = subject ? sql`${call}(${subject})` : sql`${call}()`
      return (await read.sql(sql<{ id: Id }>`select ${asked} as id`)).map((row) => row.id)
    })
  return {
    readable: set('readable'),
    writable: set('writable'),
    known: set('known'),
    attended: set('attended'),
    ground: (who, citizen, subject) =>
      town.reads(who, async (read) => {
        const rows = await read.sql(
          sql<{ ground: string }>`select circle.ground(${citizen.id}, ${subject}) as ground`,
        )
        return rows[0]?.ground
      }),
    async employed(name, unit, from = '2020-01-01', ...before) {
      const roles = [
        { kind: 'staff', unit: units[unit], from },
        ...before.map((kind) => ({ kind, from: '2015-01-01', until: '2019-01-01' })),
      ]
      const id = await town.seeds((write) => register(write, { givenName: name, roles }, town.key))
      return { id, name, actor: { kind: 'person', id } }
    },
  }
}

/** Why it was refused: the database's own word, or the name of what was thrown; none when it was not. */
export async function refused(work: Promise<unknown>): Promise<string | undefined> {
  const error = await work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  )
  return errorCode(error) ?? (error as Error | undefined)?.name
}
