import { afterAll, expect, test } from 'vitest'
import { aTown } from '../../../../test/town.ts'
import { aWeb } from '../../../../test/visits.ts'
import { openDrafts } from '../desk/cards.queries.ts'
import { journalAt } from '../journal.addresses.ts'
import { shiftAt } from '../shift/shift.addresses.ts'
import { bothSignedIn } from '../test/people.ts'
import { groupAt } from './group.addresses.ts'
import { groupDeskWords } from './group.desk.words.ts'

const w = groupDeskWords.da
const town = await aTown()
const web = aWeb(town)
const { anna, maja, asAnna, asMaja } = await bothSignedIn(town, web)
const peter = await town.person('Peter')
await town.works(maja, peter)
afterAll(() => town.close())

const chosen = `${groupAt.write()}?med=${anna.id}&med=${peter.id}`
const draftOn = (html: string) => /name="draft" value="([^"]+)"/.exec(html)?.[1] ?? ''

test('what was typed comes back to those it is about, on the same page and under Today, until it is saved', async () => {
  const draft = draftOn((await asMaja.get(chosen)).html)
  const sent = { who1: anna.id, who2: peter.id, own1: 'Til Anna.', own2: 'Til Peter.', draft }
  const named = await asMaja.post(groupAt.write(), { ...sent, common: 'Peter bagte.' })
  expect(named.status).toBe(422)
  expect(named.text).toContain(w.named('Peter'))
  const again = await asMaja.get(chosen)
  expect(draftOn(again.html)).toBe(draft)
  expect(again.html).toMatch(/name="own2"[^>]*>Til Peter\.<\/textarea>/)
  // Chosen otherwise, it is another note: nothing of the first is written over.
  const alone = await asMaja.get(groupAt.write({}, { med: anna.id }))
  expect(alone.html).not.toContain('Til Anna.')
  expect(draftOn(alone.html)).not.toBe(draft)
  expect(await town.reads(maja, openDrafts)).toMatchObject([{ citizen: null }])
  const today = await asMaja.get('/i-dag')
  const href = /href="([^"]*kladde=[^"]+)"/.exec(today.html)?.[1] ?? ''
  expect((await asMaja.get(href)).html).toContain('Til Anna.</textarea>')
  const saved = await asMaja.send(groupAt.write(), { ...sent, common: 'Vi bagte.' })
  expect(saved.text).toContain(w.saved(2))
  expect(await town.reads(maja, openDrafts)).toEqual([])
  expect((await asAnna.get(journalAt.mine())).text).toContain('Vi bagte. Til Anna.')
})

test('each text stays under the one whom it is about, also when another is no longer among them', async () => {
  const gone = await town.person('Bo')
  const sent = { who1: gone.id, own1: 'Til Bo.', who2: anna.id, own2: 'Til Anna.', common: '' }
  const { status, html } = await asMaja.post(groupAt.write(), sent)
  expect(status).toBe(422)
  expect(html).toMatch(/name="own2"[^>]*>Til Anna\.<\/textarea>/)
  expect(html).not.toContain('Til Bo.')
})

test('what is said on to the next shift keeps apart what happened and what was noticed', async () => {
  const sami = await town.person('Sami', 'staff')
  await town.works(sami, anna)
  const at = journalAt.deskNew({ citizen: anna.id })
  const { to } = await asMaja.post(at, { words: 'Vi gik.', observation: 'Anna var træt.' })
  const note = /([0-9a-f-]{36})$/.exec(to)?.[1] ?? ''
  await asMaja.send(shiftAt.passed({ citizen: anna.id, note }))
  const { text } = await (await web.as(sami)).get(shiftAt.desk())
  expect(text).toContain('Vi gik. Maja lagde mærke til Anna var træt.')
})
