import type { Somebody, Town } from '../../../../test/town.ts'
import { type Id, newId } from '../../../platform/data/id.ts'
import type { Upload } from '../../../platform/files/receive.ts'
import { addMember } from '../../circle/index.ts'
import { say, start } from '../message.writes.ts'

/** Anna, Maja who works with her, and Ida whom she chose. */
export async function annaAndHers(town: Town) {
  const anna = await town.person('Anna')
  const ida = await town.person('Ida', 'relative')
  const maja = await town.person('Maja', 'staff')
  const works = await town.works(maja, anna)
  await town.writes(anna, (write) => addMember(write, ida.id, 'family'))
  return { anna, ida, maja, works }
}

/** A unit that can be written to. */
export async function aTeam(town: Town, name = 'Støtte i hjemmet'): Promise<Id> {
  const id = newId()
  await town.seeds(async (write) => {
    await write.q
      .insertInto('municipality.unit')
      .values({ id, name, kind: 'home_support', phone: '12 34 56 71' })
      .execute()
    await write.q.insertInto('message.team').values({ unit_id: id }).execute()
  })
  return id
}

/** Somebody is employed in a unit, until a day when one is given. */
export const employ = (town: Town, who: Somebody, unit: Id, until?: string, kind = 'staff') =>
  town.seeds((write) =>
    write.q
      .insertInto('person.role')
      .values({
        ...{ id: newId(), person_id: who.id, kind, unit_id: unit },
        from_day: '2020-01-01',
        until_day: until ?? null,
      })
      .execute(),
  )

export const letter: Upload = {
  name: 'Brev.txt',
  type: 'text/plain',
  bytes: new Uint8Array(Buffer.from('Kære Anna')),
  scan: 'unscanned',
}

interface With {
  staff?: readonly Somebody[]
  chosen?: readonly Somebody[]
  unit?: Id
  words?: string
  files?: readonly Upload[]
  title?: string
}

/** A thread that the person begins, with words in it. */
export const begins = (town: Town, citizen: Somebody, more: With): Promise<Id> =>
  town.writes(citizen, async (write) => {
    const people = [
      ...(more.staff ?? []).map(({ id }) => ({ id, kind: 'staff' as const })),
      ...(more.chosen ?? []).map(({ id }) => ({ id, kind: 'chosen' as const })),
    ]
    const id = await start(write, {
      ...{ citizen: citizen.id, unit: more.unit ?? null, title: more.title ?? '', people },
    })
    const words = more.words ?? 'Kan du komme på torsdag?'
    await say(write, id, { words, files: more.files ?? [], lang: 'da' })
    return id
  })

export const writes = (town: Town, who: Somebody, thread: Id, words: string) =>
  town.writes(who, (write) => say(write, thread, { words, files: [], lang: 'da' }))
