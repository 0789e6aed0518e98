import { describe, expect, test } from 'vitest'
import { newId } from '../../platform/data/id.ts'
import { NeverTaken } from '../../platform/mail/sender.ts'
import { letterPrinted, lettersToPrint } from './out.queries.ts'
import { aStage } from './test/stage.ts'

const it = aStage()

describe('who may', () => {
  test('nobody reads another’s notices, choices, browsers or messages', async () => {
    await it.chooses(it.anna)
    await it.happens()
    await it.office.listens()
    const stranger = await it.town.person('Fremmed')
    for (const who of [stranger, it.maja, it.admin, null]) {
      const seen = await it.town.reads(who, async ({ q }) => [
        ...(await q
          .selectFrom('notify.notice')
          .select('id')
          .where('person_id', '=', it.anna.id)
          .execute()),
        ...(await q
          .selectFrom('notify.choice')
          .select('lang')
          .where('person_id', '=', it.anna.id)
          .execute()),
        ...(await q
          .selectFrom('notify.sending')
          .select('id')
          .where('person_id', '=', it.anna.id)
          .execute()),
        ...(await q.selectFrom('notify.browser').select('id').execute()),
      ])
      expect(seen).toEqual([])
    }
  })

  test('nobody tells, sends, or says that something was sent, in the name of the house', async () => {
    await it.chooses(it.anna)
    await it.happens()
    await it.office.listens()
    const refused = (work: Parameters<typeof it.town.writes>[1]) =>
      it.town.writes(it.anna, work).then(
        () => 'done',
        (error: { code?: string }) => error.code ?? String(error),
      )
    const told = {
      id: newId(),
      event_id: newId(),
      person_id: it.anna.id,
      kind: 'shared',
      object_id: it.anna.id,
    }
    expect(
      await refused((write) =>
        write.q
          .insertInto('notify.notice')
          .values({ ...told, at: write.now })
          .execute(),
      ),
    ).toBe('42501')
    const marked = await it.town.writes(it.anna, (write) =>
      write.q
        .updateTable('notify.sending')
        .set({ done_at: write.now, done_by: it.anna.id })
        .executeTakeFirst(),
    )
    expect(Number(marked.numUpdatedRows)).toBe(0)
  })

  test('only those who look after the program see what did not come through', async () => {
    it.gateway.does.answer = () => Promise.reject(new NeverTaken('gone'))
    await it.chooses(it.anna)
    await it.happens()
    await it.office.listens()
    it.office.after(1)
    await it.office.works()
    expect((await it.troubled())[0]).toMatchObject({ problem: 'refused' })
    for (const who of [it.anna, it.maja]) expect(await it.troubled(who)).toEqual([])
  })

  test('a letter is printed by one who works with the person, and by nobody else', async () => {
    await it.town.seeds((write) =>
      write.q
        .insertInto('person.address')
        .values({
          person_id: it.anna.id,
          address_sealed: write.box.seal('person.address.address', it.anna.id, 'Søvej 2'),
          protected: true,
        })
        .execute(),
    )
    await it.chooses(it.anna, { ways: ['letter'] })
    await it.happens()
    await it.office.listens()
    it.office.after(1)
    await it.office.works()
    const stranger = await it.town.person('Fremmed', 'staff')
    expect(await it.town.reads(stranger, lettersToPrint)).toEqual([])
    const letters = await it.town.reads(it.maja, lettersToPrint)
    // CPR-loven § 28: a protected address is shown to nobody.
    expect(letters).toMatchObject([{ name: 'Anna', address: null }])
    const [letter] = letters
    await expect(
      it.town.writes(stranger, (write) => letterPrinted(write, letter?.id ?? '')),
    ).rejects.toThrow()
    await it.town.writes(it.maja, (write) => letterPrinted(write, letter?.id ?? ''))
    expect(await it.town.reads(it.maja, lettersToPrint)).toEqual([])
  })
})
