import {
  answerAsking,
  answerOffer,
  ask,
  askingsOfMe,
  beginChallenge,
  challenges,
  joinChallenge,
  offerCheck,
  offerToMe,
  say,
  shareNote,
  wishCheck,
  writeEntry,
  writeNote,
} from '../../src/domain/health/index.ts'
import { addDays } from '../../src/platform/time/days.ts'
import { ago, ahead, weeksAgo } from './calendar.ts'
import type { Name } from './people.ts'
import { type Act, type Life, on } from './telling.ts'

type Wanted = Parameters<typeof writeNote>[1]

const notes =
  (wanted: Wanted, to?: Name): Act =>
  async ({ write, idOf }) => {
    const id = await writeNote(write, wanted)
    if (to) await shareNote(write, id, idOf(to))
  }
const asks: Act = ({ write, citizen }) => ask(write, citizen)
const offers: Act = ({ write, citizen }) => offerCheck(write, citizen)
const openTo: Act = ({ write }) => say(write, { says: 'yes' })

const answers =
  (says: 'yes' | 'not_now', months = 0): Act =>
  async ({ write, toldAt }) => {
    const [first] = await askingsOfMe(write)
    const until = months > 0 ? addDays(toldAt.toISOString().slice(0, 10), months * 30) : null
    if (first) await answerAsking(write, first.id, { says, until })
  }

const erik: Life = {
  citizen: 'erik',
  works: [],
  moments: [
    on(weeksAgo(8, 'mon'), '10:30', 'maja', asks),
    on(weeksAgo(8, 'wed'), '09:15', 'erik', answers('yes')),
    on(weeksAgo(8, 'thu'), '10:10', 'maja', offers),
    on(weeksAgo(7, 'mon'), '11:00', 'erik', async ({ write, idOf, toldAt }) => {
      const offer = await offerToMe(write)
      if (offer) await answerOffer(write, offer.id, 'yes', ago(49)(toldAt))
      await wishCheck(write, { remindOn: ahead(12)(toldAt), companion: idOf('maja') })
    }),
    on(
      weeksAgo(5, 'thu'),
      '19:50',
      'erik',
      notes({ kind: 'meaning', words: 'At jeg kan gå på trappen selv. Og at hovedet er med.' }),
      notes({ kind: 'joy', words: 'Onsdag. Kaffen er på termokande.' }),
      notes({ kind: 'question', words: 'Er det pillerne, der gør mig så tør i munden?' }),
      notes({
        kind: 'effect',
        mark: 'between',
        words: 'Svimmel, når jeg rejser mig. Mest før ti.',
      }),
    ),
    on(ago(4), '08:40', 'erik', notes({ kind: 'sleep', mark: 'calm', words: 'Sov til syv.' })),
  ],
}

const lise: Life = {
  citizen: 'lise',
  works: [],
  moments: [
    on(
      weeksAgo(6, 'sun'),
      '15:00',
      'lise',
      openTo,
      notes({ kind: 'meaning', words: 'Ro i hænderne. Så er resten til at være i.' }),
      notes({
        ...({ kind: 'relation', topic: 'family' } as const),
        words: 'Jeg vil gerne passe den lille alene en dag. Jeg er bange for at spørge.',
        small: 'Spørge, om jeg må hente hende i børnehaven',
      }),
      ({ write, toldAt }) => wishCheck(write, { remindOn: ago(2)(toldAt) }),
    ),
  ],
}

const anna: Life = {
  citizen: 'anna',
  works: [],
  moments: [
    on(
      weeksAgo(7, 'tue'),
      '16:20',
      'anna',
      notes({ kind: 'meaning', words: 'At vågne uden at tælle. Og at kunne synge en hel vise.' }),
      notes({ kind: 'joy', words: 'Når kaffen er varm, og ingen skal noget.' }),
      notes({
        ...({ kind: 'life', topic: 'food' } as const),
        words: 'Jeg spiser stående. Ved bordet bliver der så stille.',
        small: 'Sætte mig med én kop te',
      }),
    ),
    on(
      weeksAgo(3, 'wed'),
      '07:50',
      'anna',
      notes(
        { kind: 'sleep', mark: 'hard', words: 'Vågen fra fire. Lå og hørte på opgangen.' },
        'maja',
      ),
      notes({
        ...({ kind: 'relation', topic: 'intimacy' } as const),
        words: 'Jeg savner, at nogen lægger en hånd på min ryg.',
      }),
    ),
    on(weeksAgo(3, 'thu'), '12:10', 'anna', async ({ write, citizen, idOf }) => {
      await beginChallenge(write, {
        ...{ title: 'Ud af døren før klokken ti', tries: 'Gå ned efter posten i strømper' },
        ...{ citizen, with: idOf('maja') },
      })
    }),
    on(weeksAgo(3, 'fri'), '08:15', 'maja', async ({ write }) => {
      const it = (await challenges(write)).find(({ joined }) => !joined)
      if (it) await joinChallenge(write, it.id, 'Cykle i stedet for at tage bilen')
    }),
    on(weeksAgo(2, 'mon'), '20:05', 'anna', async ({ write }) => {
      const [it] = await challenges(write)
      if (it)
        await writeEntry(write, it.id, {
          kind: 'went',
          words: 'Tre dage ud af fem. Hanne vinkede.',
        })
    }),
    on(weeksAgo(2, 'tue'), '16:40', 'maja', async ({ write }) => {
      const [it] = await challenges(write)
      const words = 'Det regnede, og jeg tog bilen. To gange.'
      if (it) await writeEntry(write, it.id, { kind: 'stuck', words })
    }),
    on(weeksAgo(1, 'sun'), '10:20', 'anna', ({ write, toldAt, idOf }) =>
      wishCheck(write, { remindOn: ahead(26)(toldAt), companion: idOf('ida') }),
    ),
    on(weeksAgo(1, 'wed'), '13:10', 'karen', asks),
  ],
}

const fatima: Life = {
  citizen: 'fatima',
  works: [],
  moments: [
    on(
      weeksAgo(2, 'sun'),
      '21:30',
      'fatima',
      notes({ kind: 'meaning', words: 'My children sleep. I sleep.' }),
      ({ write }) => say(write, { says: 'not_now' }),
    ),
  ],
}

/** What four of them write about health, and how each is asked. */
export const healths: readonly Life[] = [erik, lise, anna, fatima]
