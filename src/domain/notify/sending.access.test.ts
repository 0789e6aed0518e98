import { convertIcsCalendar } from 'ts-ics'
import { describe, expect, test } from 'vitest'
import { NeverTaken } from '../../platform/mail/sender.ts'
import { aheadOf, callOff, nextOfMine, takeAlong } from '../appointment/index.ts'
import { readAll } from './news.queries.ts'
import { HAND_OVER } from './send.ts'
import { aPostOffice } from './test/post-office.ts'
import { aStage } from './test/stage.ts'

const it = aStage()

describe('telling', () => {
  test('what happens stands on the page of the one it is for, once, and never on the doer’s', async () => {
    await it.happens()
    await it.office.listens()
    await it.office.listens()
    expect((await it.news(it.anna)).notices).toMatchObject([
      { kind: 'appointment_made', isRead: false },
    ])
    expect((await it.news(it.maja)).notices).toEqual([])
    await it.office.works()
    expect(it.gateway.got).toEqual([])
  })

  test('leaves by the ways that were chosen, with one sentence and one link', async () => {
    await it.chooses(it.anna, { ways: ['mail', 'sms'] })
    await it.happens()
    await it.office.listens()
    expect(it.gateway.got).toEqual([])
    it.office.after(1)
    await it.office.works()
    expect(it.gateway.got.map(({ kind }) => kind).sort()).toEqual(['email', 'sms'])
    for (const { subject, text } of it.gateway.got) {
      expect(text).toContain('Der er en ny aftale til dig.')
      expect(`${subject} ${text}`).not.toMatch(/angst|Søvej|Maja|Anna/)
    }
  })

  test('several things at a time are one message', async () => {
    await it.chooses(it.anna)
    await it.happens()
    await it.happens()
    await it.office.listens()
    it.office.after(1)
    await it.office.works()
    expect(it.gateway.got).toHaveLength(1)
    expect(it.gateway.got[0]?.text).toContain('Der er 2 nye ting til dig.')
  })

  test('nothing leaves of a kind that is off, nor of what was read meanwhile', async () => {
    await it.chooses(it.anna, { off: ['appointments'] })
    await it.happens()
    await it.office.listens()
    it.office.after(1)
    await it.office.works()
    expect(it.gateway.got).toEqual([])
    expect((await it.news(it.anna)).all).toBe(1)
  })

  test('what was read on the page is not sent', async () => {
    await it.chooses(it.anna)
    await it.happens()
    await it.office.listens()
    await it.town.writes(it.anna, readAll)
    it.office.after(1)
    await it.office.works()
    expect(it.gateway.got).toEqual([])
  })

  test('what is no longer theirs to see is neither told nor sent', async () => {
    await it.chooses(it.maja)
    const id = await it.happens()
    await it.town.writes(it.anna, (write) =>
      takeAlong(write, { id, citizen: it.anna }, { id: it.maja.id, isStaff: true }),
    )
    const calls = () =>
      it.town.writes(it.anna, async (write) => {
        const one = await nextOfMine(write)
        if (one) await callOff(write, one, one.version)
      })
    await calls()
    await it.office.listens()
    expect((await it.news(it.maja)).notices).toMatchObject([
      { kind: 'appointment_called_off' },
      { kind: 'appointment_joined' },
    ])
    await it.town.seeds((write) =>
      write.q
        .updateTable('circle.staff_relation')
        .set({ ended_at: write.now })
        .where('citizen_id', '=', it.anna.id)
        .execute(),
    )
    it.office.after(1)
    await it.office.works()
    expect(it.gateway.got).toEqual([])
  })

  test('an invitation comes by mail, and what is called off takes it out again', async () => {
    await it.chooses(it.anna, { ways: [], invites: true })
    await it.happens()
    await it.office.listens()
    it.office.after(1)
    await it.office.works()
    await it.town.writes(it.maja, async (write) => {
      const [one] = await aheadOf(write, it.anna.id)
      if (one) await callOff(write, one, one.version)
    })
    await it.office.listens()
    it.office.after(1)
    await it.office.works()
    const sent = it.gateway.got.map(({ calendar }) => calendar)
    expect(sent.map((one) => one?.method)).toEqual(['REQUEST', 'CANCEL'])
    const [asked, off] = sent.map(
      (one) => convertIcsCalendar(undefined, one?.text ?? '').events?.[0],
    )
    expect(asked).toMatchObject({ summary: 'Aftale kl. 13', status: 'CONFIRMED' })
    expect(off).toMatchObject({ uid: asked?.uid, status: 'CANCELLED' })
    expect(off?.sequence ?? 0).toBeGreaterThan(asked?.sequence ?? 0)
    expect(JSON.stringify(it.gateway.got)).not.toMatch(/angst|Søvej|Maja/)
  })

  test('quiet hours hold it back until they end, and once a day gathers it', async () => {
    await it.chooses(it.anna, { quietFrom: '09:00', quietUntil: '12:00' })
    await it.happens()
    await it.office.listens()
    it.office.after(60)
    await it.office.works()
    expect(it.gateway.got).toEqual([])
    it.office.after(60)
    await it.office.works()
    expect(it.gateway.got).toHaveLength(1)
  })

  test('quiet hours that are chosen while a message waits hold it back too, and what follows goes with it', async () => {
    await it.chooses(it.anna)
    await it.happens()
    await it.office.listens()
    await it.quietens(it.anna)
    it.office.after(1)
    await it.office.works()
    await it.happens()
    await it.office.listens()
    it.office.after(120)
    await it.office.works()
    expect(it.gateway.got.map(({ text }) => text.split('\n')[0])).toEqual([
      'Der er 2 nye ting til dig.',
    ])
  })
})

describe('a gateway that fails', () => {
  test('killed between its yes and ours: sent again with the same key, still on the page, and seen', async () => {
    await it.chooses(it.anna)
    await it.happens()
    await it.office.listens()
    it.office.after(1)
    const [left] = await it.office.works(HAND_OVER)
    expect(it.gateway.got).toHaveLength(1)
    // Nobody knows what became of it: whoever looks after the program sees so, and the person has it.
    it.office.after(11)
    expect((await it.troubled())[0]).toMatchObject({ way: 'mail', problem: 'unclear', tries: 1 })
    expect((await it.news(it.anna)).notices).toMatchObject([{ isRead: false }])
    await it.office.run(left?.queue ?? '', left?.object ?? '')
    expect(it.gateway.got.map(({ key }) => key)).toEqual([
      it.gateway.got[0]?.key,
      it.gateway.got[0]?.key,
    ])
    expect((await it.troubled()).filter(({ problem }) => problem === 'unclear')).toEqual([])
    await it.office.run(left?.queue ?? '', left?.object ?? '')
    expect(it.gateway.got).toHaveLength(2)
  })

  test('that takes a message and loses it: no receipt ever comes, and that is seen', async () => {
    await it.chooses(it.anna, { ways: ['sms'] })
    await it.happens()
    await it.office.listens()
    for (const minutes of [1, 6, 30, 120, 400]) {
      it.office.after(minutes)
      await it.office.works()
    }
    expect(it.gateway.got).toHaveLength(1)
    expect((await it.troubled())[0]).toMatchObject({ way: 'sms', problem: 'no_receipt' })
    expect((await it.news(it.anna)).notices).toMatchObject([{ isRead: false }])
  })

  test('that is down is tried five times, then given up, and that is seen', async () => {
    it.gateway.does.answer = () => Promise.reject(new Error('down'))
    await it.chooses(it.anna)
    await it.happens()
    await it.office.listens()
    for (const minutes of [1, 1, 10, 60, 360, 1000]) {
      it.office.after(minutes)
      await it.office.works()
    }
    expect(it.gateway.got).toHaveLength(5)
    const [first] = await it.troubled()
    expect(first).toMatchObject({ way: 'mail', problem: 'gave_up', tries: 5 })
  })

  test('that says never is not asked again', async () => {
    it.gateway.does.answer = () => Promise.reject(new NeverTaken('no such number'))
    await it.chooses(it.anna)
    await it.happens()
    await it.office.listens()
    it.office.after(1)
    await it.office.works()
    it.office.after(600)
    await it.office.works()
    expect(it.gateway.got).toHaveLength(1)
    expect((await it.troubled())[0]).toMatchObject({ problem: 'refused' })
  })

  test('where no way is set up it is seen too', async () => {
    const closed = aPostOffice(it.town, undefined)
    await it.chooses(it.anna)
    await it.happens()
    await closed.listens()
    closed.after(1)
    await closed.works()
    expect((await it.troubled())[0]).toMatchObject({ problem: 'no_way' })
  })
})
