import { sql } from 'kysely'
import { actorId, type Read } from '../../../platform/data/db.ts'
import type { Id } from '../../../platform/data/id.ts'
import type { Filled } from '../../../platform/web/form.ts'
import { peopleAround } from '../../circle/index.ts'
import { type Looked, lookAt, type Sent, sentList } from './language.rules.ts'
import { formsOf, type ListWord, type Proposal, type Voice } from './language.types.ts'
import type { Known } from './names.rules.ts'

const MOST = 500

/** The words of the list as they stand, in the order of the alphabet. */
export async function listWords(read: Read): Promise<ListWord[]> {
  const rows = await read.sql(
    sql<Omit<ListWord, 'forms' | 'proposed'> & { forms: string; voice: Voice; signed: string }>`
      select w.id, w.word, w.forms, w.whole, w.instead, p.voice, p.signed
      from journal.language_word w left join journal.language_proposal p on p.id = w.proposal_id
      where w.ended_at is null order by lower(w.word) limit ${MOST}`,
  )
  return rows.map(({ forms, voice, signed, ...word }) => ({
    ...word,
    forms: formsOf(forms),
    proposed: voice ? { voice, signed } : null,
  }))
}

/** What is proposed and not decided, newest first. */
export const openProposals = (read: Read): Promise<Proposal[]> =>
  read.sql(
    sql<Proposal>`
      select p.id, p.kind, p.word, p.forms, p.instead, p.voice, p.signed,
        p.proposed_by = ${actorId(read)} as mine,
        coalesce(array_agg(distinct a.voice) filter (where a.voice is not null), '{}') as voices,
        coalesce(bool_or(a.person_id = ${actorId(read)}), false) as agreed
      from journal.language_proposal p left join journal.language_agreement a on a.proposal_id = p.id
      where p.ended_at is null group by p.id order by p.proposed_at desc, p.id limit 100`,
  )

/** The capacities in which the acting person can speak. */
export async function myVoices(read: Read): Promise<Voice[]> {
  const rows = await read.sql(sql<{ voice: Voice }>`select journal.my_voices() as voice`)
  return rows.map(({ voice }) => voice)
}

export async function isMuted(read: Read): Promise<boolean> {
  const rows = await read.sql(
    sql`select 1 from journal.language_mute where person_id = ${actorId(read)} and ended_at is null`,
  )
  return rows.length > 0
}

/** What a form with the help in it needs to know. */
export interface LanguageHelp {
  muted: boolean
  /** The list as the browser reads it. */
  list: Sent[]
  /** When it was asked for: what there is to say of the words. */
  looked: (Looked & { text: string }) | null
}

interface Asked {
  /** The form as it came back, and the field whose words are looked at. */
  filled: Filled
  field: string
  /** Whom it is about. */
  citizen: Id
}

/** The help for one who writes. With `asked` it also looks, when the button for it was pressed. Nothing leaves the house. */
export async function languageHelp(read: Read, asked?: Asked): Promise<LanguageHelp> {
  if (await isMuted(read)) return { muted: true, list: [], looked: null }
  const entries = await listWords(read)
  const list = sentList(entries)
  if (asked?.filled.values.language?.[0] !== 'look') return { muted: false, list, looked: null }
  const text = asked.filled.values[asked.field]?.[0] ?? ''
  const looked = lookAt(text, entries, await knownNames(read, asked.citizen))
  return { muted: false, list, looked: { ...looked, text } }
}

/** Whose names are to be expected: the person and those who work with them. Others around are to be thought about. */
async function knownNames(read: Read, citizen: Id): Promise<Known> {
  const around = await peopleAround(read, citizen)
  const own = await read.sql(
    sql<{
      name: string
    }>`select given_name as name from person.person where id in (${citizen}, ${actorId(read)})`,
  )
  return {
    expected: [...own, ...around.filter(({ isStaff }) => isStaff)].map(({ name }) => name),
    around: around.filter(({ isStaff }) => !isStaff).map(({ name }) => name),
  }
}
