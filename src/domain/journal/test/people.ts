import { sql } from 'kysely'
import type { Somebody, Town } from '../../../../test/town.ts'
import type { TestWeb, Visitor } from '../../../../test/visits.ts'
import { newId } from '../../../platform/data/id.ts'

/** Anna, and Maja who works with her. */
export async function annaAndMaja(town: Town): Promise<{ anna: Somebody; maja: Somebody }> {
  const anna = await town.person('Anna')
  const maja = await town.person('Maja', 'staff')
  await town.works(maja, anna)
  return { anna, maja }
}

/** The same two, each with a browser. */
export async function bothSignedIn(town: Town, web: TestWeb) {
  const both = await annaAndMaja(town)
  const asAnna: Visitor = await web.as(both.anna)
  const asMaja: Visitor = await web.as(both.maja)
  return { ...both, asAnna, asMaja }
}

/** Nødadgang that runs: what it opens besides what work opens is in circle.emergency_subject. */
export const opensInEmergency = (town: Town, who: Somebody, citizen: Somebody) =>
  town.seeds(async (write) => {
    const [unit, attempt] = [newId(), newId()]
    await write.sql(
      sql`insert into municipality.unit (id, name, kind) values (${unit}, ${unit}, 'home')`,
    )
    await write.sql(sql`insert into circle.emergency_try (id, person_id, at, asked_sealed)
      values (${attempt}, ${who.id}, ${write.now}, 'x'::bytea)`)
    await write.sql(sql`insert into circle.emergency
        (id, try_id, citizen_id, person_id, unit_id, reason, words_sealed, opened_at, until_at)
      values (${newId()}, ${attempt}, ${citizen.id}, ${who.id}, ${unit}, 'life', ${Buffer.alloc(60)}, ${write.now},
        ${write.now}::timestamptz + interval '4 hours')`)
  })

/** Nobody works with this person any more. */
export const endsWork = (town: Town, citizen: Somebody) =>
  town.seeds((write) =>
    write.q
      .updateTable('circle.staff_relation')
      .set({ ended_at: write.now, ended_by: citizen.id })
      .where('citizen_id', '=', citizen.id)
      .where('ended_at', 'is', null)
      .execute(),
  )

/** The municipality keeps the journal here, and a copy in another system. */
export const keptInBoth = (town: Town, system = 'Fagsystemet') =>
  town.seeds((write) =>
    write.q
      .insertInto('municipality.setting')
      .values([
        { key: 'journal_kept', value: 'both' },
        { key: 'journal_system', value: system },
      ])
      .execute(),
  )
