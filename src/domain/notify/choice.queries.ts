import { sql } from 'kysely'
import { actorId, type Read, type Write } from '../../platform/data/db.ts'
import type { Id } from '../../platform/data/id.ts'
import type { Lang } from '../../platform/words/words.ts'
import { masked } from '../person/index.ts'
import type { Choice, Way } from './notify.rules.ts'

const CHANNEL = 'person.channel.value'

/** What these have chosen; those who have not are not there. One query. */
export async function choicesOf(read: Read, people: readonly Id[]): Promise<Map<Id, Choice>> {
  if (people.length === 0) return new Map()
  const rows = await read.sql(
    sql<
      Choice & { person: Id }
    >`select person_id as person, lang, ways, invites, pace, quiet_from as "quietFrom",
        quiet_until as "quietUntil", off, stopped_at as "stoppedAt", version
      from notify.choice where person_id = any (${[...people]}::uuid[])`,
  )
  return new Map(rows.map(({ person, ...choice }) => [person, choice]))
}

/** What somebody has chosen; null when nothing yet. */
export const choiceOf = async (read: Read, person: Id): Promise<Choice | null> =>
  (await choicesOf(read, [person])).get(person) ?? null

export type Wanted = Omit<Choice, 'stoppedAt' | 'version'>

/** Chooses anew; what was stopped runs again. @returns false when it was changed in another window meanwhile */
export async function choose(write: Write, wanted: Wanted, version: number): Promise<boolean> {
  const me = actorId(write)
  const { lang, invites, pace, quietFrom, quietUntil } = wanted
  const rows = await write.sql(
    sql`insert into notify.choice (person_id, lang, ways, invites, pace, quiet_from, quiet_until, off, chosen_at)
      values (${me}, ${lang}, ${[...wanted.ways]}::text[], ${invites}, ${pace}, ${quietFrom}, ${quietUntil},
        ${[...wanted.off]}::text[], ${write.now})
      on conflict (person_id) do update set lang = excluded.lang, ways = excluded.ways, invites = excluded.invites,
        pace = excluded.pace, quiet_from = excluded.quiet_from, quiet_until = excluded.quiet_until, off = excluded.off,
        stopped_at = null, version = notify.choice.version + 1, chosen_at = excluded.chosen_at
      where notify.choice.version = ${version} returning person_id`,
  )
  if (rows.length === 0) return false
  await write.event({ room: 'notify', kind: 'notices_chosen', object: me, citizen: me })
  return true
}

/** Nothing leaves the house from now on. What stands on the page stays there. */
export async function stopAll(write: Write, lang: Lang) {
  const me = actorId(write)
  const rows = await write.sql(
    sql`insert into notify.choice (person_id, lang, ways, invites, pace, off, stopped_at, chosen_at)
      values (${me}, ${lang}, '{}', false, 'at_once', '{}', ${write.now}, ${write.now})
      on conflict (person_id) do update set stopped_at = ${write.now}, version = notify.choice.version + 1
      where notify.choice.stopped_at is null returning person_id`,
  )
  if (rows.length > 0)
    await write.event({ room: 'notify', kind: 'notices_stopped', object: me, citizen: me })
}

/** By which ways the acting person can be reached at all, with enough of each end to know it again. */
export async function reachable(read: Read): Promise<Map<Way, string>> {
  const me = actorId(read)
  const channels = await read.sql(
    sql<{ id: Id; kind: 'email' | 'sms'; value: Uint8Array }>`
      select id, kind, value_sealed as value from person.channel
      where person_id = ${me} and kind in ('email', 'sms') and ended_at is null order by preferred, added_at`,
  )
  const [own] = await read.sql(
    sql<{ cpr: boolean; address: boolean; browser: boolean }>`select
      exists (select from person.cpr where person_id = ${me}) as cpr,
      exists (select from person.address where person_id = ${me}) as address,
      exists (select from notify.browser where person_id = ${me} and ended_at is null) as browser`,
  )
  const found = new Map<Way, string>()
  for (const { id, kind, value } of channels)
    found.set(kind === 'email' ? 'mail' : 'sms', masked(read.box.open(CHANNEL, id, value)))
  if (own?.cpr) found.set('post', '')
  if (own?.address) found.set('letter', '')
  if (own?.browser) found.set('push', '')
  return found
}
