import {
  addLine,
  addMeal,
  addResident,
  addToProgramme,
  askAboutLetter,
  beginTraining,
  eat,
  explainLetter,
  hangName,
  lettersToMe,
  meals,
  moveNotice,
  myTrainings,
  notices,
  places,
  practise,
  putUpNotice,
  residents,
  writeRules,
} from '../../src/domain/everyday/index.ts'
import type { Read } from '../../src/platform/data/db.ts'
import { dayOf } from '../../src/platform/time/days.ts'
import { ago, ahead, coming, type Day, today, weeksAgo } from './calendar.ts'
import type { Name } from './people.ts'
import { letter, picture } from './pictures.ts'
import { type Act, type Life, on } from './telling.ts'

/** A place by its name, as the one who acts sees it. */
async function placeOf(read: Read, name: string) {
  const found = (await places(read)).find((place) => place.name === name)
  if (!found) throw new Error(`There is no ${name} for the one who acts.`)
  return found.id
}

const at =
  (name: string) =>
  (does: (write: Parameters<Act>[0]['write'], unit: string) => Promise<unknown>): Act =>
  async ({ write }) =>
    does(write, await placeOf(write, name))
const fyrhuset = at('Fyrhuset')
const stairway = at('Opgangsfællesskabet')

const livesAt =
  (place: string, ...who: Name[]): Act =>
  async ({ write, idOf }) => {
    const unit = await placeOf(write, place)
    for (const one of who) await addResident(write, unit, idOf(one))
  }
const namePlate = (place: string): Act =>
  at(place)(async (write, unit) => {
    for (const one of await residents(write, unit))
      if (write.actor.kind === 'person' && one.person === write.actor.id)
        await hangName(write, one.id, true)
  })
const says = (words: string) => (write: Parameters<Act>[0]['write'], unit: string) =>
  putUpNotice(write, unit, words)
const cooks =
  (place: string, words: string, day: Day, time: string): Act =>
  async ({ write, toldAt }) =>
    addMeal(write, await placeOf(write, place), { words, day: day(toldAt), time })
const eatsAlong = (place: string): Act =>
  at(place)(async (write, unit) => {
    const [first] = await meals(write, unit, dayOf(write.now))
    if (first) await eat(write, first.id, true)
  })

const birgit: Life = {
  citizen: 'birgit',
  works: [],
  moments: [
    on(weeksAgo(20, 'mon'), '10:00', 'tine', livesAt('Fyrhuset', 'birgit')),
    on(
      weeksAgo(19, 'wed'),
      '11:40',
      'birgit',
      namePlate('Fyrhuset'),
      fyrhuset((write, unit) => writeRules(write, unit, 'Bank på. Vent.', 0)),
    ),
    on(
      weeksAgo(8, 'wed'),
      '12:05',
      'birgit',
      fyrhuset((write, unit) =>
        writeRules(write, unit, 'Bank på. Vent på svar.\nIngen støvsuger før klokken ti.', 1),
      ),
    ),
    on(
      weeksAgo(2, 'thu'),
      '09:30',
      'tine',
      fyrhuset(says('El-manden kommer fredag kl. 13. Lyset går en halv time.')),
    ),
    on(
      weeksAgo(1, 'sat'),
      '17:10',
      'tine',
      fyrhuset(async (write, unit) => {
        const [first] = await notices(write, unit)
        if (first) await moveNotice(write, first.id, 'down')
      }),
    ),
    on(ago(3), '10:20', 'birgit', fyrhuset(says('Hvem vil plante løg? Jeg har en spade.'))),
    on(
      ago(2),
      '15:30',
      'tine',
      fyrhuset(says('Tine og Ulla bytter aften på søndag.')),
      cooks('Fyrhuset', 'Boller i karry', today, '18:00'),
    ),
    on(ago(1), '16:00', 'birgit', eatsAlong('Fyrhuset')),
  ],
}

const peter: Life = {
  citizen: 'peter',
  works: [],
  moments: [
    on(weeksAgo(16, 'tue'), '13:00', 'maja', livesAt('Opgangsfællesskabet', 'peter')),
    on(
      weeksAgo(16, 'tue'),
      '19:30',
      'peter',
      namePlate('Opgangsfællesskabet'),
      stairway((write, unit) =>
        writeRules(write, unit, 'Køkkenet er vores.\nDen, der laver mad, vasker ikke op.', 0),
      ),
    ),
    on(
      ago(4),
      '18:15',
      'peter',
      stairway(says('Har nogen en stor gryde? Min er for lille til seks.')),
      cooks('Opgangsfællesskabet', 'Skipperlabskovs med rugbrød', coming('sat'), '18:30'),
      eatsAlong('Opgangsfællesskabet'),
    ),
    on(ago(3), '09:10', 'maja', stairway(says('Gryden fra Værket står i det fælles køkken.'))),
  ],
}

const onProgramme =
  (place: string, words: string, day: Day, time: string): Act =>
  async ({ write, toldAt }) =>
    addToProgramme(write, await placeOf(write, place), { words, day: day(toldAt), time }, 4)

/** The programme is about nobody; it is told where Torben has his weeks. */
const programme: Life = {
  citizen: 'torben',
  works: [],
  moments: [
    on(
      ago(5),
      '11:15',
      'morten',
      onProgramme('Værket', 'Træværkstedet er åbent. Kaffe på kanden.', coming('mon'), '10:00'),
      onProgramme('Værket', 'Vi går en tur langs kajen', coming('wed'), '13:00'),
      onProgramme('Værket', 'Suppe til dem, der er her', coming('fri'), '12:00'),
    ),
    on(weeksAgo(2, 'sun'), '11:00', 'torben', ({ write }) =>
      beginTraining(write, {
        title: 'Tage bussen ind til Værket',
        steps: [
          { words: 'Gå ned til stoppestedet og hjem igen', doer: 'me' },
          { words: 'Køre med og blive siddende til stationen', doer: 'me' },
        ],
      }),
    ),
    on(weeksAgo(1, 'tue'), '14:30', 'torben', async ({ write }) => {
      const [first] = await myTrainings(write)
      if (first) await practise(write, first.id, 'Jeg stod der. Bussen kom. Jeg vinkede.')
    }),
  ],
}

const pays =
  (direction: 'in' | 'out', words: string, kroner: number): Act =>
  ({ write }) =>
    addLine(write, { direction, words, amount: kroner * 100 })

const mehmet: Life = {
  citizen: 'mehmet',
  works: [],
  moments: [
    on(
      weeksAgo(3, 'sun'),
      '20:40',
      'mehmet',
      pays('in', 'Fra kommunen', 12_400),
      pays('out', 'Husleje', 5_350),
      pays('out', 'Strøm og varme', 780),
      pays('out', 'Mad til Emil og mig', 3_600),
      pays('out', 'Buskort', 410),
      pays('out', 'Emils svømning', 150),
    ),
  ],
}

const anna: Life = {
  citizen: 'anna',
  works: [],
  moments: [
    on(weeksAgo(1, 'mon'), '16:45', 'anna', ({ write, idOf }) =>
      askAboutLetter(write, {
        words:
          'Der står, at min boligstøtte skal reguleres, og at jeg skal partshøres. Hvad vil de have af mig?',
        people: [idOf('maja'), idOf('ida')],
        lang: 'da',
      }),
    ),
    on(weeksAgo(1, 'tue'), '09:05', 'maja', async ({ write, toldAt }) => {
      const [first] = await lettersToMe(write)
      if (first)
        await explainLetter(write, first.id, {
          meaning:
            'De regner din boligstøtte om, fordi huslejen er steget. Først spørger de, om tallene passer. Du mister ikke noget ved at svare.',
          next: 'Se, om huslejen i brevet er den samme som på din kvittering. Vi kan gøre det torsdag.',
          deadline: ahead(6)(toldAt),
        })
    }),
    on(ago(1), '18:20', 'anna', ({ write, idOf }) =>
      askAboutLetter(write, {
        words: 'Et brev fra boligforeningen om faldstammer. Er det mig, der gør noget?',
        people: [idOf('ida')],
        picture: picture(letter),
        lang: 'da',
      }),
    ),
  ],
}

/** Letters, a budget, homes with boards, a stairway that cooks, and an activity centre without a list. */
export const everydayLives: readonly Life[] = [birgit, peter, programme, mehmet, anna]
