import {
  answers,
  bends,
  decides,
  does,
  invites,
  plans,
  proposes,
  says,
  shares,
  wishes,
} from '../acts.ts'
import { ago, at, coming, spring, today, weeksAgo } from '../calendar.ts'
import { looks } from '../looks.ts'
import { answersMeeting, meets } from '../meetings.ts'
import { type Life, type Moment, on } from '../telling.ts'

const himself: Moment[] = [
  on(
    spring(-80),
    '10:30',
    'peter',
    says(
      'meet_me',
      'Kom til tiden, eller ring. Jeg taler nogle gange med nogen, du ikke kan høre. Det er ikke farligt. Vent lidt, så er jeg der igen. Kaffen er varm fra klokken seks.',
    ),
    says('resource', 'Fireogtyve år i kabys. Jeg kan lave gule ærter til tredive i høj sø.'),
    says('resource', 'Stemmerne og jeg har en aftale. De må tale, når jeg vasker op.'),
    says('resource', 'Hanne ovenpå. Hun banker to gange i radiatoren, når der er kage.'),
    says('flourish', 'Jeg har det bedst, når jeg gør noget for andre.'),
    says('give', 'Frikadeller. Og jeg kan lære en ung at slibe en kniv.'),
  ),
  on(
    spring(-75),
    '19:15',
    'peter',
    says('hope', 'Lave mad til de andre. Og at nogen kigger op, når jeg kommer ind.'),
    shares('maja', ['hopes']),
    invites('hanne', 'neighbour'),
    shares('hanne', ['appointments']),
  ),
  on(
    weeksAgo(8, 'sun'),
    '15:00',
    'peter',
    says('role_have', 'Kok i caféen om torsdagen.'),
    says('role_have', 'Nabo.'),
    says('role_miss', 'Makker på en vagt. En, man ikke behøver tale med.'),
    says('role_try', 'Vise en ny rundt i køkkenet.'),
    says(
      'story',
      'Jeg brændte saucen på en torsdag i april, og så blev jeg hjemme i fem uger. Stemmerne larmede, og jeg skammede mig over en sauce. Hanne stillede suppe ved døren. Hun bankede ikke på. En dag var gryden tom, og jeg gik op med den. Så spurgte hun, om jeg kunne skrælle. Sådan begyndte jeg igen. Jeg fortæller det, fordi de unge i caféen tror, at man falder af.',
      { day: spring(0) },
    ),
  ),
]

const cooking: Moment[] = [
  on(
    spring(-70),
    '11:20',
    'peter',
    wishes('mad', {
      words: 'Lave mad til de andre hver torsdag',
      aim: 'keep',
      area: 'communities',
    }),
    plans('forklæde', { words: 'Tage forklædet på og skrælle kartofler', to: 'mad' }),
    plans('ret', { words: 'Stå for en hel ret', to: 'mad' }),
  ),
  on(spring(-40), '20:10', 'peter', does('forklæde')),
  on(
    spring(3),
    '09:00',
    'peter',
    bends('mad', 'step_back', 'Saucen brændte på. Jeg bliver hjemme lidt.'),
  ),
  on(
    spring(40),
    '17:40',
    'peter',
    plans('grønt', { words: 'Gøre grøntsager klar sammen med Hanne', to: 'mad', with: 'hanne' }),
  ),
  on(spring(41), '08:30', 'hanne', looks('mySteps'), answers('grønt', 'yes')),
  on(spring(48), '16:00', 'peter', does('grønt')),
  on(
    weeksAgo(9, 'thu'),
    '21:00',
    'peter',
    does('ret', 'Fiskesuppe. Der var ikke en skefuld tilbage.'),
  ),
  on(
    weeksAgo(2, 'thu'),
    '21:15',
    'peter',
    plans('ny', { words: 'Lære en ung fra Toget at slibe en kniv', to: 'mad' }),
  ),
]

const others: Moment[] = [
  on(
    weeksAgo(7, 'tue'),
    '09:50',
    'hassan',
    looks('goals'),
    decides('torsdag', {
      words:
        'Peter holder fast i sin torsdag i caféen. Han siger selv til, når han har brug for mere støtte.',
      aim: 'keep',
      area: 'communities',
      under: 'mad',
    }),
  ),
  // A proposal that nobody has answered yet: that is quite all right.
  on(
    weeksAgo(1, 'mon'),
    '12:10',
    'maja',
    looks('meeting', 'hopes', 'goals', 'steps'),
    proposes('stille', {
      words: 'Der er et sted at gå hen, når køkkenet bliver for højt',
      aim: 'live_well',
      area: 'mind',
      under: 'mad',
    }),
    plans('gård', {
      words: 'Aftale med caféen, at Peter kan sætte sig i gården',
      to: 'stille',
      by: 'maja',
    }),
    plans('tegn', { words: 'Finde et tegn, som Maja kender', to: 'stille', with: 'maja' }),
  ),
  on(
    weeksAgo(1, 'tue'),
    '12:40',
    'maja',
    ...([today, coming('wed'), coming('wed', 1)] as const).map((day, week) =>
      meets(`kaffe ${week}`, {
        when: at(day, '09:00'),
        title: 'Morgenkaffe',
        place: 'Hos Peter i Bredgade',
        minutes: 45,
        with: ['maja'],
      }),
    ),
    meets('opfølgning', {
      when: at(coming('fri'), '09:30'),
      title: 'Opfølgning',
      place: 'Det fælles køkken, Bredgade 18',
      what: 'Peter laver mad. Vi taler om, hvad der virker, og hvad der kan lægges væk.',
      form: 'meeting',
      with: ['maja', 'hassan'],
    }),
  ),
  on(weeksAgo(1, 'wed'), '06:20', 'peter', answersMeeting('kaffe 0', 'yes')),
  on(ago(2), '13:30', 'maja', looks('goals', 'steps', 'appointments')),
  on(ago(1), '06:40', 'peter', answersMeeting('opfølgning', 'yes')),
]

/** Peter, 58. A ship's cook who cooks for the café, and has an agreement with his voices. */
export const peter: Life = {
  citizen: 'peter',
  works: [
    { staff: 'maja', role: 'support', unit: 'stairway', law: '85', from: spring(-300) },
    { staff: 'hassan', role: 'authority', unit: 'authority', law: '141', from: spring(-310) },
  ],
  moments: [...himself, ...cooking, ...others],
}
