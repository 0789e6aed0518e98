import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { aTown, type Somebody, type Town } from '../../../../test/town.ts'
import { aWeb, type TestWeb, type Visitor } from '../../../../test/visits.ts'
import { groupAt } from '../group/group.addresses.ts'
import { journalAt } from '../journal.addresses.ts'
import { bothSignedIn } from '../test/people.ts'
import { languageAt } from './language.addresses.ts'
import { languageDeskWords } from './language.desk.words.ts'
import { listWords, openProposals } from './language.queries.ts'
import { languageWords } from './language.words.ts'

const w = languageWords.da
const d = languageDeskWords.da
let town: Town
let web: TestWeb
let anna: Somebody
let staff: Visitor

beforeAll(async () => {
  town = await aTown()
  web = aWeb(town)
})
beforeEach(async () => {
  ;({ anna, asMaja: staff } = await bothSignedIn(town, web))
})
afterAll(() => town.close())

test('[C142] a citizen proposes a word, the municipality agrees, and staff are helped by it', async () => {
  const browser = await web.as(anna)
  expect((await browser.get(languageAt.list())).text).toContain(w.how)
  const word = { word: 'skør', forms: 'skøre', instead: 'Skriv, hvad der skete.', signed: 'Anna' }
  expect((await browser.send(languageAt.propose(), word)).text).toContain(w.proposed)
  const [proposal] = await town.reads(anna, openProposals)
  const leader = await web.as(await town.person('Lene', 'leader'))
  const agreed = await leader.send(languageAt.agree({ wordProposal: proposal?.id ?? '' }))
  expect(agreed.text).toContain(w.there)
  const list = await browser.get(languageAt.list())
  expect(list.text).toContain(w.bySigned('Anna'))
  const written = await staff.get(groupAt.write({}, { med: anna.id }))
  expect(written.html).toContain('skør')
})

test('a word that is there already is said so, and the words stay', async () => {
  const [known] = await town.reads(anna, listWords)
  const again = await (await web.as(anna)).post(languageAt.propose(), {
    ...{ word: known?.word ?? '', forms: '', signed: '' },
    instead: 'Mine ord står her.',
  })
  expect(again.status).toBe(422)
  expect(again.text).toContain(w.exists)
  expect(again.html).toContain('Mine ord står her.</textarea>')
})

test('[C142] the button shows the marks on the same page, keeps the words, and saves nothing', async () => {
  const sent = {
    common: 'De umotiverede bagte. 010190-1234. Ida kom forbi.',
    ...{ who1: anna.id, own1: 'Til Anna.', day: '', language: 'look' },
  }
  const looked = await staff.post(groupAt.write(), sent)
  expect(looked.status).toBe(422)
  expect(looked.html).toContain('<mark>umotiverede</mark>')
  expect(looked.text).toContain(d.cpr)
  expect(looked.text).toContain(d.names('Ida'))
  expect(looked.text).toContain(d.reads)
  expect(looked.html).toContain('Ida kom forbi.</textarea>')
  expect(looked.html).toContain('Til Anna.</textarea>')
  expect(looked.html).not.toContain('aria-invalid')
  expect(await town.seeds((s) => s.q.selectFrom('journal.note').select('id').execute())).toEqual([])
})

test('[C142] it never stops anybody: the same words are saved as they are', async () => {
  const sent = { common: 'De var umotiverede.', who1: anna.id, day: '' }
  expect((await staff.post(groupAt.write(), sent)).status).toBe(303)
  expect((await (await web.as(anna)).get(journalAt.mine())).text).toContain('De var umotiverede.')
})

test('muted by the worker it is gone, and comes back by one press', async () => {
  const address = groupAt.write({}, { med: anna.id })
  expect((await staff.send(languageAt.mute())).text).toContain(w.muted)
  expect((await staff.get(address)).html).not.toContain('data-language')
  await staff.send(languageAt.unmute())
  expect((await staff.get(address)).html).toContain('data-language')
})
