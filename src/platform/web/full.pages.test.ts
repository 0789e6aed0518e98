import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { aTown } from '../../../test/town.ts'
import { aWeb } from '../../../test/visits.ts'
import { newId } from '../data/id.ts'

test('a disk that is full: the page says where the words stand, and the next press saves them, once', async () => {
  const town = await aTown()
  const annas = await aWeb(town).as(await town.person('Anna'))
  const once = newId()
  const sent = { draft: 'plan.own_words:hope', kind: 'hope', happened: '', once, words: 'Cykle' }
  const send = () => annas.post('/min-kurs/haab/nyt', sent)
  const tables = ['plan.own_words', 'platform.draft']
  // PostgreSQL says 53100 to what is put in; there is no room for a draft either.
  await town.owner.lend((c) =>
    c.script(`create function platform.full() returns trigger language plpgsql as
      $$ begin raise exception 'No space left on device' using errcode = '53100'; end $$;
      ${tables.map((one) => `create trigger full_disk before insert on ${one} execute function platform.full();`).join('')}`),
  )
  const full = await send()
  expect(full.status).toBe(500)
  expect(full.text).toContain('gå tilbage i din browser. Dine ord står der endnu.')
  await town.owner.lend((c) =>
    c.script(tables.map((one) => `drop trigger full_disk on ${one};`).join('')),
  )
  expect([(await send()).status, (await send()).status]).toEqual([303, 303])
  const rows = await town.seeds((write) => write.sql(sql`select id from plan.own_words`))
  expect(rows).toHaveLength(1)
  await town.close()
})
