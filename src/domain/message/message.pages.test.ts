import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { aTown, type Somebody, type Town } from '../../../test/town.ts'
import { aWeb, type TestWeb, type Visitor } from '../../../test/visits.ts'
import { newId } from '../../platform/data/id.ts'
import { jobsActor } from '../../platform/jobs/handler.ts'
import { languageAt } from '../journal/index.ts'
import { awayWords } from './absence/absence.words.ts'
import { messageAt } from './message.addresses.ts'
import { messageJobs } from './message.jobs.ts'
import { messageWords } from './message.words.ts'
import { startWords } from './start/start.words.ts'
import { teamWords } from './team/team.words.ts'
import { threadIn } from './test/sends.ts'
import { annaAndHers, aTeam, begins, employ, writes } from './test/threads.ts'

const w = messageWords.da
let town: Town
let web: TestWeb
let unit: string
let anna: Somebody
let ida: Somebody
let maja: Somebody
let asAnna: Visitor
let asMaja: Visitor
const start = new Date('2026-11-18T09:00:00Z')

beforeAll(async () => {
  town = await aTown()
  web = aWeb(town)
  unit = await aTeam(town)
})
beforeEach(async () => {
  town.clock.move(start)
  ;({ anna, ida, maja } = await annaAndHers(town))
  asAnna = await web.as(anna)
  asMaja = await web.as(maja)
})
afterAll(() => town.close())

const at = (thread: string) => messageAt.thread({ thread })
const later = (hours: number) => town.clock.move(new Date(start.getTime() + hours * 3_600_000))

describe('a person writes to those they choose', () => {
  test('and sees before it by when there is an answer, and after it that it is sent [C038]', async () => {
    const page = await asAnna.get(messageAt.start())
    expect(page.text).toContain(startWords.da.staffBy('i morgen kl. 12.00'))
    expect(page.text).toContain('Støtte i hjemmet')
    const sent = await asAnna.post(messageAt.start(), {
      ...{ to: [maja.id, ida.id], title: 'Torsdag', words: 'Kan du komme klokken tre?' },
    })
    const after = await asAnna.get(sent.to)
    expect(after.text).toContain(w.sentBy('i morgen kl. 12.00'))
    expect(after.text).toContain('Kan du komme klokken tre?')
    const list = await asMaja.get(messageAt.mine())
    expect(list.text).toContain('Torsdag')
    expect(list.text).toContain(w.new)
    expect((await (await web.as(ida)).get(sent.to)).text).toContain('Kan du komme')
  })

  test('that they are read and answered is said; that the person has read is not', async () => {
    const thread = await begins(town, anna, { staff: [maja] })
    expect((await asAnna.get(at(thread))).text).toContain(w.unread)
    await asMaja.get(at(thread))
    later(24)
    asAnna = await web.as(anna)
    expect((await asAnna.get(at(thread))).text).toContain(w.readBy('Maja', 'i går kl. 10.00'))
    asMaja = await web.as(maja)
    await asMaja.send(at(thread), { words: 'Ja, klokken tre.' })
    expect((await asAnna.get(at(thread))).text).not.toContain(w.answerBy('i dag kl. 12.00'))
    expect((await asMaja.get(at(thread))).text).not.toContain(w.readBy('Anna', 'i dag kl. 10.00'))
    await asAnna.send(messageAt.reading(), { shows: 'yes' })
    expect((await asMaja.get(at(thread))).text).toContain(w.readBy('Anna', 'i dag kl. 10.00'))
  })

  test('when we are late it is said honestly, with whom to call, and told once', async () => {
    const thread = await begins(town, anna, { unit })
    const [line] = await town.seeds((write) =>
      write.q.selectFrom('message.line').select('id').where('thread_id', '=', thread).execute(),
    )
    later(50)
    asAnna = await web.as(anna)
    const page = await asAnna.get(at(thread))
    expect(page.text).toContain(w.late('i går kl. 12.00'))
    expect(page.text).toContain(w.lateCall('12 34 56 71'))
    const run = () =>
      town.db.as(jobsActor).write(async (write) => {
        for (const job of messageJobs) await job.run(write, line?.id ?? '')
      })
    const told = () =>
      town.seeds((write) => {
        const late = write.q
          .selectFrom('audit.event')
          .select('id')
          .where('kind', '=', 'message_late')
        return late.where('object_id', '=', thread).execute()
      })
    await run()
    expect(await told()).toHaveLength(1)
    await employ(town, maja, unit)
    await writes(town, maja, thread, 'Undskyld, at du har ventet.')
    await run()
    expect(await told()).toHaveLength(1)
  })

  test('what friends wrote before somebody at work came in waits for nobody', async () => {
    const thread = await begins(town, anna, { chosen: [ida] })
    later(50)
    asAnna = await web.as(anna)
    await asAnna.send(messageAt.around({ thread }), { who: maja.id, earlier: 'on' })
    expect((await asAnna.get(at(thread))).text).not.toContain('Vi er sene')
    const sent = await asAnna.send(at(thread), { words: 'Kan du også komme?' })
    expect(sent.text).toContain(w.sentBy('mandag kl. 12.00'))
  })

  test('the person closes it, nobody writes, and opens it again', async () => {
    const thread = await begins(town, anna, { staff: [maja] })
    await asAnna.send(messageAt.closed({ thread }))
    const page = await asMaja.get(at(thread))
    expect(page.text).toContain(w.closedByOther('Anna'))
    expect((await asMaja.post(at(thread), { words: 'Hej' })).status).toBe(404)
    expect((await asMaja.post(messageAt.reopened({ thread }))).status).toBe(404)
    expect((await asAnna.send(messageAt.reopened({ thread }))).text).toContain(w.reopened)
    expect((await asMaja.send(at(thread), { words: 'Hej igen' })).text).toContain('Hej igen')
  })

  test('takes another in, says goodbye to them, and sees who did it', async () => {
    const thread = await begins(town, anna, { staff: [maja] })
    const around = messageAt.around({ thread })
    const added = await asAnna.send(around, { who: ida.id })
    expect(added.text).toContain(startWords.da.onlyFrom)
    const left = [...added.html.matchAll(/action="([^"]+farvel)"/g)].at(-1)?.[1] ?? ''
    expect((await asAnna.send(left)).text).toContain(startWords.da.gone('Ida'))
    expect((await asMaja.post(around, { who: ida.id })).status).toBe(404)
  })

  test('on every page it is said that this is not for emergencies', async () => {
    const thread = await begins(town, anna, { staff: [maja] })
    const [sheet, around] = [messageAt.sheet({ thread }), messageAt.around({ thread })]
    for (const address of [messageAt.mine(), messageAt.start(), at(thread), sheet, around])
      expect((await asAnna.get(address)).text, address).toContain(w.notNowText)
    for (const address of [messageAt.team(), messageAt.away(), at(thread)])
      expect((await asMaja.get(address)).text, address).toContain(w.notNowText)
  })
})

describe('a worker', () => {
  test('begins a thread with somebody they work with, and with nobody else', async () => {
    expect((await asMaja.get(messageAt.mine())).text).not.toContain(w.write)
    const both = await web.as(await town.person('Sami', 'staff', 'citizen'))
    expect((await both.get(messageAt.mine())).text).toContain(w.write)
    const words = 'Jeg kommer ti minutter senere.'
    const sent = await asMaja.post(messageAt.startWith({ citizen: anna.id }), { words })
    expect((await asAnna.get(sent.to)).text).toContain(words)
    const stranger = await town.person('Peter')
    const other = messageAt.startWith({ citizen: stranger.id })
    expect((await asMaja.get(other)).status).toBe(404)
    expect((await asMaja.post(other, { words: 'Hej' })).status).toBe(404)
  })

  test('is helped with words about people, and sends nothing by asking; the person is left alone', async () => {
    const words = 'Du virker umotiveret i dag.'
    const first = messageAt.startWith({ citizen: anna.id })
    const thread = await begins(town, anna, { staff: [maja] })
    for (const address of [first, at(thread)]) {
      const looked = await asMaja.post(address, { words, language: 'look' })
      expect(looked.status).toBe(422)
      expect(looked.html).toContain('<mark>umotiveret</mark>')
      expect(looked.html).toContain(`${words}</textarea>`)
    }
    expect((await asAnna.get(at(thread))).text).not.toContain(words)
    expect((await asAnna.get(at(thread))).html).not.toContain('data-language')
    await asMaja.send(languageAt.mute())
    expect((await asMaja.get(at(thread))).html).not.toContain('data-language')
    expect((await asMaja.send(at(thread), { words })).text).toContain(words)
  })

  test('says that they are away, and it is seen before anybody writes', async () => {
    const today = { from: '2026-11-18', until: '2026-11-27' }
    const back = await asMaja.post(messageAt.away(), { from: '2026-11-27', until: '2026-11-18' })
    expect(back.status).toBe(422)
    expect((await asMaja.send(messageAt.away(), today)).text).toContain(awayWords.da.saved)
    const thread = await begins(town, anna, { staff: [maja] })
    for (const address of [messageAt.start(), at(thread)])
      expect((await asAnna.get(address)).text).toContain(w.away('Maja', 'fredag den 27. november'))
    const page = await asMaja.get(messageAt.away())
    await asMaja.send(/action="([^"]+slut)"/.exec(page.html)?.[1] ?? '')
    expect((await asAnna.get(at(thread))).text).not.toContain('er væk')
  })

  test('sees what waits in the team, takes it, and another lays it back', async () => {
    await employ(town, maja, unit)
    const thread = await begins(town, anna, { unit, title: 'Vinduet' })
    later(2)
    asMaja = await web.as(maja)
    const inbox = await asMaja.get(messageAt.team())
    expect(inbox.text).toContain('Vinduet')
    expect(inbox.text).toContain(w.waits('Anna', 'i dag kl. 10.00'))
    expect((await asMaja.send(messageAt.taken({ thread }))).text).toContain(teamWords.da.took)
    asAnna = await web.as(anna)
    expect((await asAnna.get(at(thread))).text).toContain(w.takenBy('Maja', 'i dag kl. 12.00'))
    const sofie = await town.person('Sofie', 'staff')
    await employ(town, sofie, unit)
    const asSofie = await web.as(sofie)
    expect((await asSofie.send(messageAt.taken({ thread }))).text).toContain(
      teamWords.da.alreadyTaken,
    )
    await asSofie.send(messageAt.givenBack({ thread }))
    expect((await asSofie.get(messageAt.team())).text).toContain(teamWords.da.untaken)
    expect((await asAnna.post(messageAt.taken({ thread }))).status).toBe(404)
    expect((await asAnna.get(messageAt.team())).status).toBe(404)
  })

  test('who leads says by when a team answers; nobody else does', async () => {
    const to = messageAt.answerTime({ unit })
    const asLeader = await web.as(await town.person('Christine', 'leader'))
    expect((await asMaja.post(to, { days: '0', time: '16' })).status).toBe(404)
    const saved = await asLeader.send(to, { days: '2', time: '9.30' })
    expect(saved.text).toContain(teamWords.da.savedTimes)
    expect((await asAnna.get(messageAt.start())).text).toContain('fredag kl. 09.30')
    await asLeader.send(to, { days: '1', time: '12' })
  })
})

describe('bad input', () => {
  test('an emoji at the limit is taken, one sign more is not, and the words stay', async () => {
    const full = '🌱'.repeat(10_000)
    const thread = await begins(town, anna, { staff: [maja] })
    expect((await asAnna.post(at(thread), { words: full })).status).toBe(303)
    const more = await asAnna.post(at(thread), { words: `${full}!` })
    expect(more.status).toBe(422)
    expect(more.html).toContain(`${full}!</textarea>`)
  })

  test('the same message sent twice after a lost answer is one message', async () => {
    const once = newId()
    const given = { once, to: maja.id, words: 'Kun én gang', title: '' }
    const sent = () => asAnna.post(messageAt.start(), given)
    const first = threadIn((await sent()).to)
    expect(threadIn((await sent()).to)).toBe(first)
    const page = await asAnna.get(at(first))
    expect(page.text.match(/Kun én gang/g)).toHaveLength(1)
  })

  test('somebody who is not on the page is not written to, and the words stay', async () => {
    for (const to of [(await town.person('Peter')).id, '', 'alle']) {
      const { status, html } = await asAnna.post(messageAt.start(), { to, words: 'Hemmeligt' })
      expect([status, html.includes('Hemmeligt</textarea>')]).toEqual([422, true])
    }
  })
})
