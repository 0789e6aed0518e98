import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aTown, type Somebody, type Town } from '../../../../test/town.ts'
import { errorCode } from '../../../platform/data/connection.ts'
import { newId } from '../../../platform/data/id.ts'
import { addMember, removePerson } from '../circle.members.ts'
import { deny } from '../grounds/grounds.writes.ts'
import { tell, thank, toldAboutMe, toldByMe, toldToMe } from './told.queries.ts'

let town: Town
let anna: Somebody
let ida: Somebody
let maja: Somebody
let hassan: Somebody
let stranger: Somebody

beforeAll(async () => {
  town = await aTown()
  anna = await town.person('Anna')
  ida = await town.person('Ida', 'relative')
  maja = await town.person('Maja', 'staff')
  hassan = await town.person('Hassan', 'staff')
  stranger = await town.person('Stranger', 'relative')
  await town.works(maja, anna)
  await town.works(hassan, anna, { role: 'authority' })
  await town.writes(anna, (write) => addMember(write, ida.id, 'family'))
})
afterAll(() => town.close())

const says = (who: Somebody, words: string, danger = false) =>
  town.writes(who, (write) => tell(write, anna.id, { words, danger }))
const wordsFor = async (who: Somebody) =>
  (await town.reads(who, who === anna ? toldAboutMe : toldToMe)).map(({ words }) => words)
const refused = async (work: Promise<unknown>) => {
  const error = await work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  )
  return errorCode(error) ?? (error as Error | undefined)?.name
}

describe('a relative tells', () => {
  test('those who support the person, and the person reads it too', async () => {
    await says(ida, 'Anna sover ikke om natten.')
    expect(await wordsFor(maja)).toEqual(['Anna sover ikke om natten.'])
    expect(await wordsFor(anna)).toEqual(['Anna sover ikke om natten.'])
  })

  test('words of danger are not shown to the person, and that something was told is', async () => {
    await says(ida, 'Jeg er bange for, hvad der sker i nat.', true)
    expect(await wordsFor(maja)).toContain('Jeg er bange for, hvad der sker i nat.')
    const seen = await town.reads(anna, toldAboutMe)
    expect(seen.find(({ danger }) => danger)).toMatchObject({ from: 'Ida', words: null })
  })

  test('one who decides on help, and does not support, may not read it', async () => {
    expect(await wordsFor(hassan)).toEqual([])
  })

  test('is told that it was read and may not see anything else', async () => {
    const [first] = await town.reads(maja, toldToMe)
    await town.writes(maja, (write) => thank(write, first?.id ?? ''))
    const mine = await town.reads(ida, (read) => toldByMe(read, anna.id))
    expect(mine.find(({ id }) => id === first?.id)?.readAt).toEqual(town.clock.now())
    expect(await wordsFor(ida)).toEqual([])
  })

  test('and may still tell when they are removed, and when they are kept apart: then without words', async () => {
    await town.writes(anna, (write) => removePerson(write, ida.id))
    await says(ida, 'Jeg tænker på hende.')
    expect(await wordsFor(anna)).toContain('Jeg tænker på hende.')
    await town.writes(anna, (write) => deny(write, { person: ida.id }))
    await says(ida, 'Hun skal ringe til mig.')
    expect(await wordsFor(maja)).toContain('Hun skal ringe til mig.')
    expect(await wordsFor(anna)).not.toContain('Hun skal ringe til mig.')
    expect(await wordsFor(anna)).not.toContain('Jeg tænker på hende.')
  })
})

describe('what nobody may', () => {
  test('somebody who was never in the circle may not tell, whatever they guess', async () => {
    expect(await refused(says(stranger, 'Jeg kender hende.'))).toBe('42501')
    expect(await refused(says(maja, 'Fra en kollega.'))).toBe('42501')
    const inAnothersName = town.writes(stranger, (write) =>
      write.q
        .insertInto('circle.told')
        .values({
          ...{ id: newId(), citizen_id: anna.id, from_id: ida.id, danger: false },
          told_at: write.now,
        })
        .execute(),
    )
    expect(await refused(inAnothersName)).toBe('42501')
  })

  test('the person and the one who told may not say that it was read', async () => {
    const id = await says(ida, 'En ting til.')
    for (const who of [anna, ida, hassan, stranger])
      expect(await refused(town.writes(who, (write) => thank(write, id)))).toBe('Missing')
  })

  test('nobody may put words to what was told before', async () => {
    const id = await says(ida, 'Det første.')
    town.clock.move(new Date(town.clock.now().getTime() + 1000))
    const more = town.writes(ida, (write) =>
      write.q
        .insertInto('circle.told_words')
        .values({ told_id: id, words_sealed: Buffer.from('x') })
        .execute(),
    )
    expect(await refused(more)).toBe('42501')
  })
})
