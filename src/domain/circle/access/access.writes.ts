import { actorId, exactlyOne, type Write } from '../../../platform/data/db.ts'
import { type Id, newId } from '../../../platform/data/id.ts'
import type { Kind } from '../grounds/grounds.queries.ts'

export interface NewRepresentation {
  person: Id
  kind: Kind
  reads: string[]
  writes: string[]
  until: Date | null
  /** Where the paper lies. */
  document: string
}

/** Registers one who acts for the person, on a paper that was seen. */
export async function registerRepresentative(write: Write, citizen: Id, paper: NewRepresentation) {
  const id = newId()
  await write.q
    .insertInto('circle.representation')
    .values({
      ...{ id, citizen_id: citizen, person_id: paper.person, kind: paper.kind },
      ...{ reads: paper.reads, writes: paper.writes },
      from_at: write.now,
      until_at: paper.until,
      document_sealed: write.box.seal('circle.representation.document', id, paper.document),
      registered_by: actorId(write),
      registered_at: write.now,
    })
    .execute()
  await write.event({ room: 'circle', kind: 'representation_registered', object: id, citizen })
  return id
}

export interface NewSubstitution {
  relation: Id
  person: Id
  from: Date
  until: Date
}

/** A colleague covers for one relation, from and until. */
export async function substitute(write: Write, citizen: Id, cover: NewSubstitution) {
  const id = newId()
  await write.q
    .insertInto('circle.substitution')
    .values({
      ...{ id, relation_id: cover.relation, citizen_id: citizen, person_id: cover.person },
      ...{ from_at: cover.from, until_at: cover.until },
      arranged_by: actorId(write),
      arranged_at: write.now,
    })
    .execute()
  await write.event({ room: 'circle', kind: 'substituted', object: id, citizen })
  return id
}

export type Reason = 'threat' | 'known_to_staff' | 'public_person' | 'other'

/** Shields the record: only staff who are let in by name open it. */
export async function shield(write: Write, citizen: Id, why: { reason: Reason; until: Date }) {
  const id = newId()
  await write.q
    .insertInto('circle.shield')
    .values({
      ...{ id, citizen_id: citizen, reason: why.reason, until_at: why.until },
      ...{ set_by: actorId(write), from_at: write.now },
    })
    .execute()
  await write.event({ room: 'circle', kind: 'shielded', object: id, citizen })
}

/** @throws Missing when there is no shield */
export async function unshield(write: Write, citizen: Id) {
  exactlyOne(
    await write.q
      .updateTable('circle.shield')
      .set({ ended_at: write.now, ended_by: actorId(write) })
      .where('citizen_id', '=', citizen)
      .where('ended_at', 'is', null)
      .where('until_at', '>', write.now)
      .executeTakeFirstOrThrow(),
  )
  await write.event({ room: 'circle', kind: 'unshielded', object: citizen, citizen })
}
