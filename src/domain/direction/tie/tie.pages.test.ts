import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aCitizen, type Life } from '../../../../test/life.ts'
import { aTown, type Somebody, type Town } from '../../../../test/town.ts'
import { aWeb, type TestWeb } from '../../../../test/visits.ts'
import { newId } from '../../../platform/data/id.ts'
import { directionAt, importPlan } from '../index.ts'
import { areasNow, aSecondLater, lillevang, saved } from '../test/plans.ts'

let town: Town
let web: TestWeb
let christine: Somebody
let maja: Somebody
let anna: Life

beforeAll(async () => {
  town = await aTown()
  web = aWeb(town)
  christine = await town.person('Christine', 'leader')
  maja = await town.person('Maja', 'staff')
  anna = await aCitizen(town, 'Anna').withWish('Jeg vil synge i koret igen.').here()
  await town.works(maja, anna)
  await saved(town, importPlan(lillevang), 'Sammen om Lillevang')
})
afterAll(() => town.close())

describe('Anna says where her wish belongs', () => {
  const at = (goal: string) => directionAt.tie({ goal })
  const words = 'Jeg vil synge i koret igen.'

  test('sees it there herself, and nobody else does on the open page', async () => {
    const [area] = await areasNow(town)
    const me = await web.as(anna)
    const done = await me.send(at(anna.wish), { area: area?.id ?? '' })
    expect(done.text).toContain('Dit ønske hører nu til ”Fællesskaber”.')
    for (const page of [directionAt.plan(), directionAt.area({ focusArea: area?.id ?? '' })]) {
      const mine = await me.get(page)
      expect(mine.text).toContain('Dit ønske hører til her')
      expect(mine.text).toContain(words)
      for (const other of [web.visitor(), await web.as(maja), await web.as(christine)])
        expect((await other.get(page)).text).not.toContain(words)
    }
  })

  test('takes it back, and chooses that it stands by itself', async () => {
    const [first, second] = await areasNow(town)
    const me = await web.as(anna)
    aSecondLater(town)
    const moved = await me.send(at(anna.wish), { area: second?.id ?? '' })
    expect(moved.text).toContain('Fortryd')
    const undone = await me.send(directionAt.tieUndone({ goal: anna.wish }))
    expect(undone.html).toContain(`value="${first?.id}" checked`)
    const alone = await me.send(at(anna.wish), { area: 'ingen' })
    expect(alone.text).toContain('Dit ønske står nu for sig selv.')
    expect((await me.get(directionAt.plan())).text).not.toContain(words)
  })

  test('meets a clear sentence for what is no area, and others meet nothing', async () => {
    const me = await web.as(anna)
    for (const area of ['', 'x', newId(), '<script>', '\u202e'])
      expect((await me.post(at(anna.wish), { area })).status).toBe(422)
    const [area] = await areasNow(town)
    for (const who of [maja, christine]) {
      const other = await web.as(who)
      expect((await other.get(at(anna.wish))).status).toBe(404)
      expect((await other.post(at(anna.wish), { area: area?.id ?? '' })).status).toBe(404)
      expect((await other.post(directionAt.tieUndone({ goal: anna.wish }))).status).toBe(404)
    }
    expect((await me.get(at(newId()))).status).toBe(404)
  })

  test('is told when the plan she chose from is an earlier one', async () => {
    const [area] = await areasNow(town)
    const me = await web.as(anna)
    await me.send(at(anna.wish), { area: area?.id ?? '' })
    await saved(
      town,
      importPlan(lillevang.replaceAll('Lillevang', 'Storevang')),
      'Sammen om Storevang',
    )
    expect((await me.get(at(anna.wish))).text).toContain('Det står i en tidligere plan.')
    expect((await me.post(at(anna.wish), { area: area?.id ?? '' })).status).toBe(422)
    const old = await web.visitor().get(directionAt.area({ focusArea: area?.id ?? '' }))
    expect(old.text).toContain('Det her er en tidligere plan.')
    const now = await web.visitor().get(directionAt.plan())
    expect(now.text).toContain('Tidligere planer')
    const [, older = ''] = /href="(\/udviklingsplan\/tidligere\/[^"]+)"/.exec(now.html) ?? []
    expect((await web.visitor().get(older)).text).toContain('Læs planen, der gælder nu')
  })
})
