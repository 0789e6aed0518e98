import { beforeEach, describe, expect, test } from 'vitest'
import type { Somebody } from '../../../test/town.ts'
import { newId } from '../../platform/data/id.ts'
import { jobsActor } from '../../platform/jobs/handler.ts'
import { addMember, endShareOf, removePerson, shareOne } from '../circle/index.ts'
import { addLine, addMeal, addResident, askAboutLetter, eat, moveMeal } from '../everyday/index.ts'
import { answerAsking, ask, askingsOfMe, beginChallenge, say } from '../health/index.ts'
import {
  askCorrection,
  giveTapering,
  taperingOf,
  writeStatement,
  writeTapering,
} from '../journal/index.ts'
import { enrolPhone } from '../person/index.ts'
import { answerNudge, askForNudge } from '../wellbeing/index.ts'
import { aStage } from './test/stage.ts'

const it = aStage()
let ida: Somebody

beforeEach(async () => {
  ida = await it.town.person('Ida', 'relative')
  await it.town.writes(it.anna, (write) => addMember(write, ida.id, 'family'))
})

/** What somebody has been told here, newest first. */
async function told(who: Somebody) {
  await it.office.listens()
  return (await it.news(who)).notices.map(({ kind }) => kind)
}
const puf = { words: 'Gå ned.', time: '10:30', weekdays: [1, 2, 3, 4, 5, 6, 7] }
const letter = { words: 'Hvad er en partshøring?', lang: 'da' as const }

describe('who waits for somebody is told, and nobody else', () => {
  test('a letter is told to those to whom it was shown; taken back, nothing more leaves', async () => {
    await it.chooses(ida)
    const id = await it.town.writes(it.anna, (write) =>
      askAboutLetter(write, { ...letter, people: [ida.id] }),
    )
    expect(await told(ida)).toContain('letter_asked')
    expect(await told(it.maja)).not.toContain('letter_asked')
    const shown = { person: ida.id, subject: 'letters', object: id }
    await it.town.writes(it.anna, (write) => endShareOf(write, shown))
    it.office.after(1)
    await it.office.works()
    // That she is in the circle is news still; of the letter there is no word.
    expect(it.gateway.got.map(({ text }) => text.split('\n')[0])).toEqual([
      'Der er noget nyt til dig.',
    ])
  })

  test('what is shown is told, all of it or one thing; taken back in the meantime, nothing leaves', async () => {
    await it.chooses(ida)
    const line = await it.town.writes(it.anna, (write) =>
      addLine(write, { direction: 'out', words: 'Husleje', amount: 480_000 }),
    )
    for (const what of [{ subject: 'hopes' }, { subject: 'everyday', object: line }]) {
      const share = { person: ida.id, ...what }
      await it.town.writes(it.anna, (write) => shareOne(write, share))
      expect(await told(ida)).toContain('shared')
      await it.town.writes(it.anna, (write) => endShareOf(write, share))
    }
    expect((await told(ida)).filter((kind) => kind === 'shared')).toHaveLength(2)
    await it.town.writes(it.anna, (write) => removePerson(write, ida.id))
    it.office.after(1)
    await it.office.works()
    expect(it.gateway.got).toEqual([])
  })

  test('a puf is asked of one; a yes and a no are the same sentence to the one who asked', async () => {
    const asked = () =>
      it.town.writes(it.anna, (write) => askForNudge(write, { ...puf, sender: ida.id }))
    const [first, second] = [await asked(), await asked()]
    expect(await told(ida)).toMatchObject({ 0: 'nudge_asked', 1: 'nudge_asked' })
    for (const [id, yes] of [
      [first, true],
      [second, false],
    ] as const)
      await it.town.writes(ida, (write) => answerNudge(write, id, yes))
    expect((await told(it.anna)).sort()).toEqual(['nudge_agreed', 'nudge_declined'])
  })

  test('who asked to ask about health is told of a yes, and a not now is silent', async () => {
    const answers = async (says: 'yes' | 'not_now') => {
      await it.town.writes(it.maja, (write) => ask(write, it.anna.id))
      const [one] = await it.town.reads(it.anna, askingsOfMe)
      await it.town.writes(it.anna, (write) => answerAsking(write, one?.id ?? '', { says }))
    }
    await answers('yes')
    expect((await told(it.maja))[0]).toBe('health_open')
    const before = (await told(it.maja)).length
    await it.town.writes(it.anna, (write) => say(write, { says: 'not_now' }))
    expect(await told(it.maja)).toHaveLength(before)
  })

  test('something to try together is told to the one who is asked along', async () => {
    const begun = {
      title: 'Sove',
      tries: 'Lægge telefonen.',
      citizen: it.anna.id,
      with: it.maja.id,
    }
    await it.town.writes(it.anna, (write) => beginChallenge(write, begun))
    expect(await told(it.maja)).toContain('health_together_begun')
    expect(await told(it.anna)).toEqual([])
  })
})

describe('what has a day is told in time', () => {
  test('a wish to have something put right, to those who decide', async () => {
    const karen = await it.town.person('Karen', 'staff')
    await it.town.works(karen, it.anna, { role: 'authority' })
    const id = await it.town.writes(karen, (write) =>
      writeStatement(write, it.anna.id, {
        ...{ words: 'Skizofreni', source: 'Sygehuset', saidOn: '', standing: 'current' },
      }),
    )
    expect(await told(it.anna)).toEqual(['statement_written'])
    await it.town.writes(it.anna, (write) =>
      askCorrection(write, { id, citizen: it.anna.id }, 'Det var i 2009.'),
    )
    expect(await told(karen)).toEqual(['correction_asked'])
    expect(await told(it.maja)).not.toContain('correction_asked')
  })

  test('a wish to taper off, to the one who is asked to hand it over, as long as they are', async () => {
    await it.chooses(it.maja)
    await it.town.writes(it.anna, (write) =>
      writeTapering(write, { words: 'Mindre.', doctor: 'Bo' }),
    )
    const wish = await it.town.reads(it.anna, (read) => taperingOf(read, it.anna.id))
    const gives = (to: Somebody) =>
      it.town.writes(it.anna, (write) => giveTapering(write, wish?.id ?? '', to.id))
    await gives(it.maja)
    expect((await told(it.maja))[0]).toBe('tapering_given')
    const other = await it.town.person('Tine', 'staff')
    await it.town.works(other, it.anna)
    await gives(other)
    it.office.after(1)
    await it.office.works()
    expect(it.gateway.got).toEqual([])
  })

  test('a note that is not saved, to the one who began it', async () => {
    const event = { room: 'journal', kind: 'note_draft_due', object: it.maja.id, citizen: null }
    await it.town.db.as(jobsActor).write((write) => write.event(event))
    expect((await told(it.maja))[0]).toBe('note_draft_due')
  })
})

describe('what others did', () => {
  test('a phone that somebody else took out is told to the one whose it is', async () => {
    const id = await it.town.writes(it.maja, (write) =>
      enrolPhone(write, Buffer.alloc(32, newId()), { name: 'min', device: 'Firefox' }),
    )
    await it.town.writes(it.admin, async (write) => {
      await write.event({ room: 'person', kind: 'phone_ended', object: id, citizen: it.admin.id })
    })
    expect((await told(it.maja))[0]).toBe('phone_ended')
    expect(await told(it.admin)).toEqual([])
  })

  test('a meal that is off is told to those who would have eaten along, and to no neighbour', async () => {
    const unit = newId()
    await it.town.seeds(async (write) => {
      const place = { name: 'Fyrhuset', kind: 'home', phone: '12 34 56 80', place: 'Fyrvej 12' }
      await write.q
        .insertInto('municipality.unit')
        .values({ id: unit, ...place })
        .execute()
      const role = { kind: 'staff', unit_id: unit, title: 'Pædagog', from_day: '2020-01-01' }
      const values = { id: newId(), person_id: it.maja.id, ...role, until_day: null }
      await write.q.insertInto('person.role').values(values).execute()
    })
    const karl = await it.town.person('Karl')
    await it.town.works(it.maja, karl)
    for (const one of [it.anna, karl])
      await it.town.writes(it.maja, (write) => addResident(write, unit, one.id))
    const meal = await it.town.writes(it.maja, (write) =>
      addMeal(write, unit, { words: 'Suppe', day: '2027-12-24', time: '18:00' }),
    )
    await it.town.writes(it.anna, (write) => eat(write, meal, true))
    await it.town.writes(it.maja, (write) => moveMeal(write, meal, 'off'))
    expect(await told(it.anna)).toEqual(['meal_called_off', 'resident_added'])
    expect(await told(karl)).toEqual(['resident_added'])
  })
})
