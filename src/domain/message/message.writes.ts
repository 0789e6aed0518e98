import { sql } from 'kysely'
import { actorId, exactlyOne, type Write } from '../../platform/data/db.ts'
import { type Id, newId } from '../../platform/data/id.ts'
import { keepUpload } from '../../platform/files/keep.ts'
import type { Upload } from '../../platform/files/receive.ts'
import { plan } from '../../platform/jobs/plan.ts'
import type { Lang } from '../../platform/words/words.ts'
import { LATE } from './message.jobs.ts'
import { thread } from './message.queries.ts'
import { TITLE, WORDS } from './message.rows.ts'
import { answeredBy } from './message.rules.ts'

interface Told {
  write: Write
  kind: string
  object: Id
  citizen: Id
}
const told = ({ write, ...what }: Told) => write.event({ room: 'message', ...what })

export interface NewThread {
  citizen: Id
  unit: Id | null
  title: string
  people: readonly { id: Id; kind: 'staff' | 'chosen' }[]
}

/** Begins a thread, without any words in it yet. @returns its identifier */
export async function start(
  write: Write,
  { citizen, unit, title, people }: NewThread,
): Promise<Id> {
  const id = newId()
  await write.q
    .insertInto('message.thread')
    .values({
      id,
      citizen_id: citizen,
      unit_id: unit,
      title_sealed: title ? write.box.seal(TITLE, id, title) : null,
      started_by: actorId(write),
      started_at: write.now,
    })
    .execute()
  for (const one of people) await addRow(write, { id, citizen }, { ...one, earlier: true })
  await told({ write, kind: 'message_started', object: id, citizen })
  return id
}

interface NewMember {
  id: Id
  kind: 'staff' | 'chosen'
  /** The person lets them read what stands there already. */
  earlier: boolean
}

async function addRow(write: Write, of: { id: Id; citizen: Id }, who: NewMember): Promise<Id> {
  const id = newId()
  await write.q
    .insertInto('message.member')
    .values({
      ...{ id, thread_id: of.id, citizen_id: of.citizen, person_id: who.id, kind: who.kind },
      sees_from: who.earlier ? null : write.now,
      added_at: write.now,
      added_by: actorId(write),
    })
    .execute()
  return id
}

/** Takes somebody in: from now on, or with all that stands there. */
export async function addMember(write: Write, of: { id: Id; citizen: Id }, who: NewMember) {
  const object = await addRow(write, of, who)
  await told({ write, kind: 'message_joined', object, citizen: of.citizen })
}

/** Says goodbye to somebody, or leaves. What they wrote stays. @throws Missing */
export async function endMember(write: Write, of: { id: Id; citizen: Id }, member: Id) {
  exactlyOne(
    await write.q
      .updateTable('message.member')
      .set({ ended_at: write.now, ended_by: actorId(write) })
      .where('id', '=', member)
      .where('thread_id', '=', of.id)
      .where('ended_at', 'is', null)
      .executeTakeFirstOrThrow(),
  )
  await told({ write, kind: 'message_left', object: member, citizen: of.citizen })
}

export interface NewLine {
  words: string
  files: readonly Upload[]
  lang: Lang
}

export interface Sent {
  /** By when there is an answer; null when it is an answer, or nobody answers as their work. */
  answeredBy: Date | null
  held: boolean
}

/** Writes in a thread. @throws Missing when the acting person is not in it, or it is closed; Refused without room */
export async function say(write: Write, id: Id, { words, files, lang }: NewLine): Promise<Sent> {
  const of = await thread(write, id)
  const line = newId()
  const [how] = await write.sql(
    sql<{
      at_work: boolean
    }>`select ${id}::uuid = any (array(select message.answering())) as at_work`,
  )
  const atWork = how?.at_work ?? false
  await write.q
    .insertInto('message.line')
    .values({
      ...{ id: line, thread_id: id, citizen_id: of.citizen, author_id: actorId(write) },
      at_work: atWork,
      words_sealed: write.box.seal(WORDS, line, words),
      written_at: write.now,
    })
    .execute()
  const kind = atWork ? 'message_answered' : 'message_sent'
  await told({ write, kind, object: line, citizen: of.citizen })
  for (const [at, file] of files.entries())
    await attach(write, { file, line, id, citizen: of.citizen, position: at + 1, lang })
  const due = atWork || !of.answers ? null : answeredBy(of.waitingSince ?? write.now, of.answers)
  if (due && of.waitingSince === null) await plan(write, { queue: LATE, object: line, due })
  return { answeredBy: due, held: files.some(({ scan }) => scan === 'held') }
}

interface Attachment {
  file: Upload
  line: Id
  id: Id
  citizen: Id
  position: number
  lang: Lang
}

async function attach(write: Write, one: Attachment) {
  const { file, line, id: thread_id, citizen, position, lang } = one
  const id = newId()
  const file_id = await keepUpload(write, file, { field: 'files', lang })
  await write.q
    .insertInto('message.attachment')
    .values({ id, line_id: line, thread_id, citizen_id: citizen, file_id, position })
    .execute()
  if (file.scan === 'held') await told({ write, kind: 'attachment_held', object: id, citizen })
}
