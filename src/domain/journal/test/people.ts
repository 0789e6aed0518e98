import type { Somebody, Town } from '../../../../test/town.ts'
import type { TestWeb, Visitor } from '../../../../test/visits.ts'

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
