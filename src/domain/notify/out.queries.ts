import { sql } from 'kysely'
import { actorId, exactlyOne, type Read, type Write } from '../../platform/data/db.ts'
import type { Id } from '../../platform/data/id.ts'

const ADDRESS = 'person.address.address'
const MOST = 100

export interface Trouble {
  id: Id
  way: 'mail' | 'sms' | 'push' | 'post' | 'letter' | 'invite'
  due: Date
  tries: number
  problem: 'no_way' | 'no_channel' | 'refused' | 'gave_up' | 'no_receipt' | 'unclear'
}

/** Messages that did not come through: where and why, for those who look after the program. Nobody's name. */
export const troubles = (read: Read): Promise<Trouble[]> =>
  read.sql(sql<Trouble>`select id, way, due_at as due, tries, problem from notify.troubles()`)

export interface Letter {
  id: Id
  name: string
  /** None when it is protected: then the letter is handed over (CPR-loven § 28). */
  address: string | null
  ready: Date
}

/** Letters that wait to be printed, to those the acting person works for. */
export async function lettersToPrint(read: Read): Promise<Letter[]> {
  const rows = await read.sql(
    sql<{ id: Id; person: Id; name: string; address: Uint8Array | null; ready: Date }>`
      select s.id, s.person_id as person, btrim(concat_ws(' ', p.given_name, p.family_name)) as name,
        a.address_sealed as address, s.ready_at as ready
      from notify.sending s join person.person p on p.id = s.person_id
        left join person.address a on a.person_id = s.person_id
      where s.way = 'letter' and s.ready_at is not null and s.done_at is null and s.dropped_at is null
        and s.failed_at is null and s.person_id <> ${actorId(read)} order by s.ready_at, s.id limit ${MOST}`,
  )
  read.shows([...new Set(rows.map(({ person }) => person))], 'circle')
  return rows.map(({ person, address, ...row }) => ({
    ...row,
    address: address && read.box.open(ADDRESS, person, address),
  }))
}

/** The letter is on paper. @throws Missing when it is not there, or not for the acting person to print */
export async function letterPrinted(write: Write, id: Id) {
  const rows = await write.sql(
    sql<{
      person: Id
    }>`update notify.sending set done_at = platform.now(), done_by = ${actorId(write)}
      where id = ${id} and way = 'letter' and done_at is null returning person_id as person`,
  )
  exactlyOne({ numUpdatedRows: BigInt(rows.length) })
  for (const { person } of rows)
    await write.event({ room: 'notify', kind: 'letter_printed', object: id, citizen: person })
}
