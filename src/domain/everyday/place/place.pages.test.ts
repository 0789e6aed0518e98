import sharp from 'sharp'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { aTown, type Somebody, type Town } from '../../../../test/town.ts'
import { aWeb, type TestWeb, type Visitor } from '../../../../test/visits.ts'
import type { Id } from '../../../platform/data/id.ts'
import { sayHere } from '../../appointment/index.ts'
import { personAt, putUpPortrait } from '../../person/index.ts'
import { everydayAt } from '../everyday.addresses.ts'
import { aUnit, worksIn } from '../test/units.ts'
import { notices } from './board.queries.ts'
import { meals } from './meals.queries.ts'
import { residents } from './place.queries.ts'
import { placeWords } from './place.words.ts'
import { programme } from './programme.queries.ts'
import { addResident } from './residents.writes.ts'

const w = placeWords.da
let town: Town
let web: TestWeb
let birgit: Somebody
let karl: Somebody
let tine: Somebody
let home: Id
let asBirgit: Visitor
let asKarl: Visitor
let asTine: Visitor

beforeAll(async () => {
  town = await aTown()
  web = aWeb(town)
})
beforeEach(async () => {
  birgit = await town.person('Birgit')
  karl = await town.person('Karl')
  tine = await town.person('Tine', 'staff')
  home = await aUnit(town, 'home')
  await worksIn(town, tine, home)
  for (const one of [birgit, karl]) {
    await town.works(tine, one)
    await town.writes(tine, (write) => addResident(write, home, one.id))
  }
  asBirgit = await web.as(birgit)
  asKarl = await web.as(karl)
  asTine = await web.as(tine)
})
afterAll(() => town.close())

const board = () => everydayAt.board({ home })

describe('the board of a 24-hour home and a stairway community', () => {
  test('says who is on duty now, by name and letter, until when [C070]', async () => {
    expect((await asBirgit.get(board())).text).not.toContain('Tine')
    await town.writes(tine, (write) => sayHere(write, home, '15:30'))
    const shown = await asBirgit.get(board())
    expect(shown.text).toContain('Tine, pædagog')
    expect(shown.html).toMatch(/class="initial staff face"[^>]*>T</)
  })

  test('shows the picture that the one on duty has put up, to those who live there [C070]', async () => {
    const colour = { width: 9, height: 9, channels: 3, background: '#0b5c58' } as const
    const drawn = await sharp({ create: colour }).png().toBuffer()
    const portrait = await town.writes(tine, (write) => putUpPortrait(write, drawn))
    await town.writes(tine, (write) => sayHere(write, home, '15:30'))
    const address = personAt.portrait({ portrait })
    expect((await asBirgit.get(board())).html).toContain(`<img class="face" src="${address}" alt `)
    expect((await asBirgit.get(address)).status).toBe(200)
    const asAnna = await web.as(await town.person('Anna'))
    expect((await asAnna.get(address)).status).toBe(404)
  })

  test('a notice is hung up by one who lives there, read by all, taken down and hung up again', async () => {
    const up = await asBirgit.send(everydayAt.noticeWrite({ home }), {
      words: 'Hvem vil plante løg?',
    })
    expect(up.text).toContain(w.noticeUp)
    expect((await asKarl.get(board())).text).toContain('Hvem vil plante løg?')
    const [notice] = await town.reads(tine, (read) => notices(read, home))
    const at = { boardNotice: notice?.id ?? '' }
    expect((await asKarl.post(everydayAt.noticeDown(at))).status).toBe(404)
    const down = await asTine.send(everydayAt.noticeDown(at))
    expect(down.text).toContain('Tine tog det ned')
    expect((await asKarl.get(board())).text).not.toContain('plante løg')
    await asTine.send(everydayAt.noticeBack(at))
    expect((await asKarl.get(board())).text).toContain('plante løg')
  })

  test('an empty notice is asked for kindly', async () => {
    const none = await asBirgit.post(everydayAt.noticeWrite({ home }), { words: ' ' })
    expect(none.status).toBe(422)
  })

  test('house rules are the residents’: changed by one, both texts shown when two write, the old kept [C071]', async () => {
    const at = everydayAt.rules({ home })
    await asBirgit.send(at, { words: 'Bank på.', version: '0' })
    const late = await asKarl.post(at, { words: 'Ring på.', version: '0' })
    expect(late.status).toBe(409)
    expect(late.text).toContain('Bank på.')
    expect(late.text).toContain('Ring på.')
    const after = await asKarl.send(at, { words: 'Bank på. Vent.', version: '1' })
    expect(after.text).toContain('Bank på. Vent.')
    expect(after.text).toContain(w.rulesBefore)
    const staff = await asTine.get(at)
    expect(staff.html).not.toContain('<textarea')
    expect((await asTine.post(at, { words: 'Ro nu', version: '2' })).status).toBe(403)
  })

  test('one press to eat along, one not to; those who say no stand nowhere [C070] [C071]', async () => {
    await asTine.send(everydayAt.mealWrite({ home }), {
      words: 'Boller i karry',
      day: '20. november',
      time: '18',
    })
    const [meal] = await town.reads(birgit, (read) => meals(read, home, '2026-11-18'))
    const at = { meal: meal?.id ?? '' }
    expect((await asBirgit.send(everydayAt.mealWith(at))).text).toContain(w.mealEaters('Birgit'))
    const after = await asBirgit.send(everydayAt.mealWithout(at))
    expect(after.text).toContain(w.mealNo)
    expect((await asKarl.get(board())).text).toContain(w.mealNobody)
    expect((await asKarl.get(board())).text).not.toContain('Birgit')
    expect((await asKarl.post(everydayAt.mealOff(at))).status).toBe(404)
    const off = await asTine.send(everydayAt.mealOff(at))
    expect(off.text).toContain(w.mealIsOff)
    expect((await asKarl.get(board())).text).toContain(w.mealOffNow)
    expect((await asTine.send(everydayAt.mealBack(at))).text).toContain(w.mealWith)
  })

  test('a name hangs there when its owner hangs it, and nothing of a life hangs with it', async () => {
    const of = async (who: Somebody) => {
      const all = await town.reads(who, (read) => residents(read, home))
      return { resident: all.find(({ person }) => person === who.id)?.id ?? '' }
    }
    expect((await asKarl.get(board())).text).toContain(w.whoNone)
    await asBirgit.send(everydayAt.nameUp(await of(birgit)))
    const shown = await asKarl.get(board())
    expect(shown.text).toContain('Birgit')
    expect(shown.html).not.toContain(`/borgere/${birgit.id}`)
    expect(shown.html).not.toContain(birgit.id)
    await asBirgit.send(everydayAt.nameDown(await of(birgit)))
    expect((await asKarl.get(board())).text).not.toContain('Birgit')
    const gone = await asBirgit.send(everydayAt.moved(await of(birgit)))
    expect(gone.text).toContain(w.moved)
    expect((await asBirgit.get(board())).status).toBe(404)
  })

  test('staff put on those they work with, and say when somebody has moved', async () => {
    const peter = await town.person('Peter')
    await town.works(tine, peter)
    const at = everydayAt.residents({ home })
    expect((await asBirgit.get(at)).status).toBe(404)
    await asTine.send(at, { person: peter.id })
    expect((await (await web.as(peter)).get(board())).status).toBe(200)
    const stranger = await town.person('Bo')
    expect((await asTine.post(at, { person: stranger.id })).status).toBe(404)
  })

  test('is nothing at all to anybody else', async () => {
    const other = await web.as(await town.person('Bo'))
    for (const address of [board(), everydayAt.rules({ home }), everydayAt.noticeWrite({ home })])
      expect((await other.get(address)).status).toBe(404)
  })
})

describe('an activity centre: come as you are', () => {
  test('shows its programme by day, with nothing to sign up for [C072]', async () => {
    const centre = await aUnit(town, 'centre')
    const morten = await town.person('Morten', 'staff')
    await worksIn(town, morten, centre)
    const at = everydayAt.programme({ centre })
    const asMorten = await web.as(morten)
    await asMorten.send(everydayAt.programmeWrite({ centre }), {
      words: 'Suppe til dem, der er her',
      day: '20. november',
      time: '12',
      weeks: '4',
    })
    const shown = await asBirgit.get(at)
    expect(shown.text).toContain(w.programmeLead)
    expect(shown.text.match(/Suppe til dem/g)).toHaveLength(4)
    // Language, ways to see and the way out are forms of every page; there is none for coming.
    expect(shown.html).not.toMatch(/action="\/hverdag/)
    expect((await asBirgit.get(everydayAt.programmeWrite({ centre }))).status).toBe(404)
    const [item] = await town.reads(morten, (read) => programme(read, centre, '2026-11-18'))
    const one = { programmeItem: item?.id ?? '' }
    expect((await asBirgit.post(everydayAt.programmeDown(one))).status).toBe(404)
    await asMorten.send(everydayAt.programmeDown(one))
    expect((await asBirgit.get(at)).text.match(/Suppe til dem/g)).toHaveLength(3)
    expect((await asMorten.send(everydayAt.programmeBack(one))).text).toContain(w.itemIsBack)
  })

  test('is found from the first page by everybody', async () => {
    const shown = await asBirgit.get(everydayAt.mine())
    expect(shown.text).toContain(w.board('Fyrhuset'))
    expect(shown.text).toContain(w.programme('Værket'))
  })
})
