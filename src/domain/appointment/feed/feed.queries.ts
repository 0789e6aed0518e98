import { sql } from 'kysely'
import { actorId, exactlyOne, type Read, type Write } from '../../../platform/data/db.ts'
import { type Id, newId } from '../../../platform/data/id.ts'
import { hashOf, newToken } from '../../../platform/identity/token.ts'
import type { Lang } from '../../../platform/words/words.ts'
import { place as places, seriesPlace } from '../appointment.row.ts'
import { FETCHES_AN_HOUR, type FeedShows, type Planned } from './feed.rules.ts'

const NAME = 'appointment.feed.name'
const MOST = 500
const DAYS_BACK = 30
const DAYS_AHEAD = 366

export interface Feed {
  id: Id
  name: string
  shows: FeedShows
  fetchedAt: Date | null
}

/** The acting person's addresses that still work, newest first. */
export async function myFeeds(read: Read): Promise<Feed[]> {
  const rows = await read.sql(
    sql<{ id: Id; name: Uint8Array; shows: FeedShows; fetchedAt: Date | null }>`
      select id, name_sealed as name, shows, fetched_at as "fetchedAt" from appointment.feed
      where person_id = ${actorId(read)} and ended_at is null order by made_at desc, id desc limit ${MOST}`,
  )
  return rows.map((row) => ({ ...row, name: read.box.open(NAME, row.id, row.name) }))
}

/** Makes an address for the acting person. @returns its token, which is nowhere else from now on */
export async function makeFeed(
  write: Write,
  { name, shows, lang }: { name: string; shows: FeedShows; lang: Lang },
): Promise<{ id: Id; token: string }> {
  const id = newId()
  const token = newToken()
  const me = actorId(write)
  await write.q
    .insertInto('appointment.feed')
    .values({
      ...{ id, person_id: me, shows, lang, made_at: write.now },
      token_hash: Buffer.from(hashOf(token)),
      name_sealed: write.box.seal(NAME, id, name),
    })
    .execute()
  await write.event({ room: 'appointment', kind: 'feed_made', object: id, citizen: me })
  return { id, token }
}

/** Closes one for good. @throws Missing when it is not the acting person's, or closed already */
export async function endFeed(write: Write, id: Id) {
  const me = actorId(write)
  exactlyOne(
    await write.q
      .updateTable('appointment.feed')
      .set({ ended_at: write.now })
      .where('id', '=', id)
      .where('person_id', '=', me)
      .where('ended_at', 'is', null)
      .executeTakeFirstOrThrow(),
  )
  await write.event({ room: 'appointment', kind: 'feed_ended', object: id, citizen: me })
}

/** Whose address this is; nothing when there never was one. */
export async function feedOf(read: Read, token: string) {
  const [row] = await read.sql(
    sql<{ id: Id; person: Id; ended: boolean }>`
      select feed_id as id, person_id as person, ended from appointment.feed_of(${Buffer.from(hashOf(token))})`,
  )
  return row
}

/** Counts that an address was asked. @returns how it shows, or nothing when it was asked too often */
export async function countFetch(
  write: Write,
  id: Id,
): Promise<{ shows: FeedShows; lang: Lang } | undefined> {
  const [row] = await write.sql(
    sql<{ shows: FeedShows; lang: Lang }>`
      update appointment.feed set fetched_at = platform.now(),
        fetches = case when hour_from > platform.now() - interval '1 hour' then fetches + 1 else 1 end,
        hour_from = case when hour_from > platform.now() - interval '1 hour' then hour_from else platform.now() end
      where id = ${id} and ended_at is null
        and (fetches < ${FETCHES_AN_HOUR} or hour_from <= platform.now() - interval '1 hour')
      returning shows, lang`,
  )
  return row
}

interface Row extends Omit<Planned, 'place'> {
  citizen: Id
  place: Uint8Array | null
  /** To which row the place is sealed: its own, or that of its series. */
  placeOf: Id
}

/** What the acting person has around now, called off ones included, with whose it is. One query. */
export async function plannedForMe(read: Read): Promise<(Planned & { citizen: Id })[]> {
  const me = actorId(read)
  const rows = await read.sql(
    sql<Row>`
      select a.id, a.citizen_id as citizen, a.starts_at as "startsAt", a.minutes, a.version, a.made_at as "madeAt",
        a.called_off_at as "calledOffAt", coalesce(a.place_sealed, s.place_sealed) as place,
        case when a.place_sealed is null and s.id is not null then s.id else a.id end as "placeOf", a.citizen_id = ${me} as own,
        coalesce((select x.answer from appointment.answer x where x.appointment_id = a.id and x.person_id = ${me}
          and x.version >= a.answers_from order by x.at desc, x.id desc limit 1),
          case when a.time_by = ${me} then 'yes' end) as answer,
        array(select n.given_name from appointment.participant t join person.person n on n.id = t.person_id
          where t.appointment_id = a.id and t.ended_at is null and t.person_id <> ${me} order by t.added_at, n.id) as names
      from appointment.appointment a left join appointment.series s on s.id = a.series_id
      where a.starts_at between platform.now() - make_interval(days => ${DAYS_BACK})
          and platform.now() + make_interval(days => ${DAYS_AHEAD})
        and (a.citizen_id = ${me} or a.id = any (array(select t.appointment_id from appointment.participant t
          where t.person_id = ${me} and t.ended_at is null
            and t.starts_at >= platform.now() - make_interval(days => ${DAYS_BACK}))))
      order by a.starts_at, a.id limit ${MOST}`,
  )
  return rows.map(({ placeOf, ...row }) => ({
    ...row,
    place: row.place
      ? read.box.open(placeOf === row.id ? places.place : seriesPlace.place, placeOf, row.place)
      : '',
  }))
}
