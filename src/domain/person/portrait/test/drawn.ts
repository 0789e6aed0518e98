import { type RawBuilder, sql } from 'kysely'
import sharp from 'sharp'
import type { Somebody, Town } from '../../../../../test/town.ts'
import { type Id, newId } from '../../../../platform/data/id.ts'
import { portraitOf, putUp } from '../portrait.queries.ts'

const colour = { width: 60, height: 40, channels: 3, background: '#0b5c58' } as const

/** A photo as a phone takes it: wide, and with the place in it. */
export const photo = (): Promise<Buffer> =>
  sharp({ create: colour })
    .withExif({ IFD3: { GPSLatitude: '55/1 0/1 0/1' } })
    .jpeg()
    .toBuffer()

/** Somebody puts up a picture of themselves. @returns its id */
export const portrayed = async (town: Town, who: Somebody): Promise<Id> => {
  const bytes = await photo()
  return town.writes(who, (write) => putUp(write, bytes))
}

/** Which picture of another somebody is shown beside their name; null when none. */
export const faceFor = (town: Town, viewer: Somebody | null, of: Somebody): Promise<Id | null> =>
  town.reads(viewer, async (read) => {
    const who: RawBuilder<unknown> = sql`${of.id}::uuid`
    const [row] = await read.sql(sql<{ face: Id | null }>`select ${portraitOf(who)} as face`)
    return row?.face ?? null
  })

/** A unit of the municipality, where these are at work or, without a kind, work ends on a day. */
export async function aUnitWith(town: Town, kind: string, ...workers: Somebody[]): Promise<Id> {
  const id = newId()
  await town.seeds(async (write) => {
    await write.q
      .insertInto('municipality.unit')
      .values({ id, name: kind, kind, phone: '12 34 56 78', place: '' })
      .execute()
    for (const { id: person } of workers)
      await write.q
        .updateTable('person.role')
        .set({ unit_id: id })
        .where('person_id', '=', person)
        .execute()
  })
  return id
}
