import { annaAndIda, type Somebody, type Town } from '../../../../test/town.ts'

export interface Beside {
  anna: Somebody
  /** In Anna's circle. */
  ida: Somebody
  /** At work with her: support and coordinator. */
  maja: Somebody
  karen: Somebody
}

/** Anna and those beside her. */
export async function annaAndOthers(town: Town): Promise<Beside> {
  const both = await annaAndIda(town)
  const maja = await town.person('Maja', 'staff')
  const karen = await town.person('Karen', 'staff')
  await town.works(maja, both.anna)
  await town.works(karen, both.anna, { role: 'coordinator' })
  return { ...both, maja, karen }
}
