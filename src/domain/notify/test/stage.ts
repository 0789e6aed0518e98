import { afterAll, beforeAll, beforeEach } from 'vitest'
import { aTown, type Somebody, type Town, wednesday } from '../../../../test/town.ts'
import { newId } from '../../../platform/data/id.ts'
import { make, whenOf } from '../../appointment/index.ts'
import { choose, type Wanted } from '../choice.queries.ts'
import { myNews } from '../news.queries.ts'
import { troubles } from '../out.queries.ts'
import { aGateway, aPostOffice } from './post-office.ts'

const about = { title: 'Om angst', minutes: 60, form: 'visit', place: 'Søvej', what: '' } as const

/** A town with a post office: for each test a day of its own and a new Anna, whom Maja works with. */
export function aStage() {
  const stage = {} as {
    town: Town
    maja: Somebody
    admin: Somebody
    anna: Somebody
    gateway: ReturnType<typeof aGateway>
    office: ReturnType<typeof aPostOffice>
  }
  let count = 0
  beforeAll(async () => {
    const town = await aTown()
    const maja = await town.person('Maja', 'staff')
    const admin = await town.person('Bo', 'admin')
    Object.assign(stage, { town, maja, admin })
  }, 60_000)
  beforeEach(async () => {
    const { town, maja } = stage
    count += 1
    // Far from the day before, so that nothing waits from there.
    town.clock.move(new Date(wednesday.getTime() + count * 14 * 86_400_000))
    stage.anna = await town.person('Anna')
    await town.works(maja, stage.anna)
    stage.gateway = aGateway()
    stage.office = aPostOffice(town, stage.gateway.sender)
  })
  afterAll(() => stage.town.close())
  return Object.assign(stage, {
    quietens: (who: Somebody) =>
      stage.town.writes(who, (write) =>
        choose(write, { ...calm, quietFrom: '09:00', quietUntil: '12:00' }, 1),
      ),
    chooses: (who: Somebody, more: Partial<Wanted> = {}) => chooses(stage.town, who, more),
    /** Maja makes an appointment with Anna. */
    happens: () =>
      stage.town.writes(stage.maja, (write) =>
        make(write, stage.anna.id, whenOf('2027-12-01', '13:00', 'Europe/Copenhagen'), about, []),
      ),
    news: (who: Somebody) => stage.town.reads(who, (read) => myNews(read, 1)),
    troubled: (who = stage.admin) => stage.town.reads(who, troubles),
  })
}

const calm: Wanted = {
  ...{ lang: 'da', ways: ['mail'], invites: false, pace: 'at_once', off: [] },
  ...{ quietFrom: null, quietUntil: null },
}

async function chooses(town: Town, who: Somebody, more: Partial<Wanted>) {
  await town.writes(who, async (write) => {
    for (const kind of ['email', 'sms'] as const) {
      const id = newId()
      const to = kind === 'email' ? `${id}@nordby.example` : '+4512345678'
      const value_sealed = write.box.seal('person.channel.value', id, to)
      const row = { id, person_id: who.id, kind, value_sealed, preferred: false }
      await write.q
        .insertInto('person.channel')
        .values({ ...row, added_at: write.now })
        .execute()
    }
    await choose(write, { ...calm, ...more }, 0)
  })
}
