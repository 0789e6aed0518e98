import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { aTown, type Somebody } from '../../../test/town.ts'
import { type Id, newId } from '../../platform/data/id.ts'
import { becomeStep } from './desk/outcomes.ts'
import { noteById, notesOf } from './journal.queries.ts'
import { addTo, commentOn } from './journal.writes.ts'
import { keepPhrase, phrases, putAwayPhrase } from './phrases/phrases.queries.ts'
import { aboutOther, fact, refusal, written } from './test/notes.ts'
import { opensInEmergency } from './test/people.ts'
import { keepPhoto, takeBackPhoto } from './write/photos.ts'

const town = await aTown()
let anna: Somebody
let peter: Somebody
let maja: Somebody
let ulla: Somebody
let karen: Somebody
let ida: Somebody
let jonas: Somebody
let stranger: Somebody
let note: Id
let walk: Id

const bytes = new Uint8Array(Buffer.from('kop'))
const picture = { name: 'kop.txt', type: 'text/plain', bytes, scan: 'unscanned' } as const

beforeAll(async () => {
  anna = await town.person('Anna')
  peter = await town.person('Peter')
  maja = await town.person('Maja', 'staff')
  ulla = await town.person('Ulla', 'staff')
  karen = await town.person('Karen', 'staff')
  ida = await town.person('Ida', 'relative')
  jonas = await town.person('Jonas', 'peer')
  stranger = await town.person('Sami', 'staff')
  await town.works(maja, anna)
  await town.works(maja, peter)
  await town.works(ulla, anna, { role: 'night' })
  await town.works(karen, anna, { role: 'authority' })
  note = await written(town, maja, anna, [fact('Vi drak kaffe.'), aboutOther('Ida er syg.')])
  walk = await written(town, maja, anna)
  const about = { note, citizen: anna.id }
  await town.writes(maja, async (write) => {
    await addTo(write, about, 'supplement', 'Med mælk.')
    const step = { doer: 'us', doerId: maja.id, words: 'Købe kaffe' } as const
    await becomeStep(write, await noteById(write, note), step)
    await keepPhoto(write, { ...about, lang: 'da' }, picture, 'To kopper')
  })
  await town.writes(anna, (write) => commentOn(write, about, 'Den var god.'))
})

const tables = [
  ...(['journal.note', 'journal.part', 'journal.hidden'] as const),
  ...(['journal.addition', 'journal.comment', 'journal.outcome', 'journal.photo'] as const),
]

/** How many rows about Anna somebody sees in each table. */
const sees = (who: Somebody | null) =>
  town.reads(who, async (read) => {
    const counts: number[] = []
    for (const table of tables) {
      const rows = await read.q
        .selectFrom(table)
        .select('citizen_id')
        .where('citizen_id', '=', anna.id)
        .execute()
      counts.push(rows.length)
    }
    return counts
  })
const nothing = tables.map(() => 0)
/** Two notes and their parts, and what was added, said, become and shown. With `hidden`: what is about another too. */
const all = (hidden: 0 | 1) => [2, 3, hidden, 1, 1, 1, 1]

describe('who reads', () => {
  test('Anna, and staff who work with her by day, by night and for the authority', async () => {
    expect(await sees(anna)).toEqual(all(0))
    for (const who of [maja, ulla, karen]) expect(await sees(who)).toEqual(all(1))
  })

  test('a stranger, a visitor, a relative and a peer see nothing, in any table', async () => {
    for (const who of [stranger, null, ida, jonas, peter]) expect(await sees(who)).toEqual(nothing)
  })

  test('a relative sees it when Anna shares it, without what is private to another', async () => {
    await town.shares(anna, ida, 'journal')
    expect(await sees(ida)).toEqual(all(0))
    await town.writes(anna, (write) =>
      write.q
        .updateTable('circle.share')
        .set({ ended_at: write.now, ended_by: anna.id })
        .where('person_id', '=', ida.id)
        .execute(),
    )
    expect(await sees(ida)).toEqual(nothing)
  })

  test('one note can be shared alone', async () => {
    await town.shares(anna, jonas, 'journal', walk)
    expect(await sees(jonas)).toEqual([1, 1, 0, 0, 0, 0, 0])
    const seen = await town.reads(jonas, (read) => noteById(read, walk))
    expect(seen.parts[0]?.words).toBe('Vi gik en tur om søen.')
    expect(await refusal(town.reads(jonas, (read) => noteById(read, note)))).toBe('Missing')
  })

  test('staff see it as long as they work with her, and then no more', async () => {
    const former = await town.person('Former', 'staff')
    const before = town.clock.now()
    await town.works(former, anna, { until: new Date(before.getTime() + 60_000) })
    expect(await sees(former)).toEqual(all(1))
    town.clock.move(new Date(before.getTime() + 60_000))
    expect(await sees(former)).toEqual(nothing)
    town.clock.move(before)
  })

  test('Nødadgang does not open it: it is not among what a stranger needs in a night', async () => {
    const bo = await town.person('Bo', 'staff')
    await opensInEmergency(town, bo, anna)
    const opened = await town.reads(bo, (read) =>
      read.sql(sql<{ id: Id }>`select circle.readable('crisis') as id`),
    )
    expect(opened.map(({ id }) => id)).toContain(anna.id)
    expect(await sees(bo)).toEqual(nothing)
  })

  test('what is private to another is not found by Anna, and is by staff', async () => {
    const by = (who: Somebody) =>
      town.reads(who, (read) => notesOf(read, anna.id, { query: 'syg' }))
    expect([(await by(anna)).length, (await by(maja)).length]).toEqual([0, 1])
  })
})

describe('who writes', () => {
  test('a stranger, a relative and a peer may not, also when it is shared with them', async () => {
    for (const who of [stranger, ida, jonas])
      expect(await refusal(written(town, who, anna))).toBe('42501')
  })

  test('Anna writes no note about herself, and corrects none: she comments', async () => {
    expect(await refusal(written(town, anna, anna))).not.toBe('nothing')
    const add = town.writes(anna, (write) =>
      addTo(write, { note: walk, citizen: anna.id }, 'correction', 'Nej.'),
    )
    expect(await refusal(add)).not.toBe('nothing')
    await town.writes(anna, (write) =>
      commentOn(write, { note: walk, citizen: anna.id }, 'Det var rart.'),
    )
  })

  test('one who reads by a share may not comment', async () => {
    const said = town.writes(jonas, (write) =>
      commentOn(write, { note: walk, citizen: anna.id }, 'Hej'),
    )
    expect(await refusal(said)).toBe('42501')
  })

  test('one who reads by a share takes no picture back', async () => {
    await town.shares(anna, ida, 'journal')
    const [photo] = (await town.reads(ida, (read) => noteById(read, note))).photos
    const back = town.writes(ida, (write) => takeBackPhoto(write, photo?.id ?? ''))
    expect(await refusal(back)).toBe('Missing')
  })

  test('nobody writes in the name of another, or at another hour than now', async () => {
    const as = (author: Id, at: string) =>
      refusal(
        town.writes(maja, (write) =>
          write.sql(sql`insert into journal.note (id, citizen_id, author_id, kind, happened_at, made_at, received_at)
            values (${newId()}, ${anna.id}, ${author}, 'visit', platform.now(), platform.now(), ${at})`),
        ),
      )
    const now = town.clock.now().toISOString()
    expect(await as(maja.id, now)).toBe('nothing')
    expect(await as(ulla.id, now)).toBe('42501')
    expect(await as(maja.id, '2026-11-01T00:00:00Z')).toBe('42501')
  })

  test('nothing is put into a note after it is saved', async () => {
    town.clock.move(new Date(town.clock.now().getTime() + 1000))
    const late = town.writes(maja, (write) =>
      write.sql(sql`insert into journal.part (id, note_id, citizen_id, position, role, source, words_sealed)
        values (${newId()}, ${walk}, ${anna.id}, 9, 'fact', 'staff', 'x'::bytea)`),
    )
    expect(await refusal(late)).toBe('42501')
  })

  test('nobody changes or removes anything that is written', async () => {
    for (const table of ['note', 'part', 'hidden', 'addition', 'comment', 'outcome'] as const) {
      for (const who of [maja, anna]) {
        const remove = town.writes(who, (write) =>
          write.q.deleteFrom(`journal.${table}`).where('citizen_id', '=', anna.id).execute(),
        )
        expect(await refusal(remove)).toBe('42501')
        const change = town.writes(who, (write) =>
          write.q.updateTable(`journal.${table}`).set({ citizen_id: peter.id }).execute(),
        )
        expect(await refusal(change)).toBe('42501')
      }
    }
  })

  test('nothing of Anna’s hangs under a note about Peter', async () => {
    const of = await written(town, maja, peter)
    const mixed = town.writes(maja, (write) =>
      addTo(write, { note: of, citizen: anna.id }, 'supplement', 'x'),
    )
    expect(await refusal(mixed)).toBe('23503')
  })
})

describe('phrases', () => {
  test('are one’s own: another sees none, and may not put them away', async () => {
    const own = { kind: null, unit: null }
    const id = await town.writes(maja, (write) => keepPhrase(write, 'Vi gik en tur.', own))
    expect((await town.reads(maja, (read) => phrases(read))).length).toBe(1)
    expect(await town.reads(ulla, (read) => phrases(read))).toEqual([])
    expect(await refusal(town.writes(ulla, (write) => putAwayPhrase(write, id)))).toBe('Missing')
  })

  test('of a unit are kept by its leader, and not by one who works there or elsewhere', async () => {
    const unit = newId()
    await town.seeds(async (write) => {
      await write.sql(
        sql`insert into municipality.unit (id, name, kind) values (${unit}, 'Søparken', 'home')`,
      )
      for (const [who, kind] of [
        [maja, 'staff'],
        [karen, 'leader'],
      ] as const)
        await write.q
          .insertInto('person.role')
          .values({ id: newId(), person_id: who.id, kind, unit_id: unit, from_day: '2020-01-01' })
          .execute()
    })
    const keep = (who: Somebody) =>
      town.writes(who, (write) => keepPhrase(write, 'Vi spiste sammen.', { kind: null, unit }))
    expect(await refusal(keep(maja))).toBe('42501')
    expect(await refusal(keep(ulla))).toBe('42501')
    await keep(karen)
    const words = (await town.reads(maja, (read) => phrases(read))).map((one) => one.words)
    expect(words).toContain('Vi spiste sammen.')
    expect(await town.reads(ulla, (read) => phrases(read))).toEqual([])
  })
})
