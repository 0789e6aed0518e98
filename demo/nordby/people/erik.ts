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
import { ago, at, coming, weeksAgo, workday } from '../calendar.ts'
import { looks } from '../looks.ts'
import { answersMeeting, brings, meets } from '../meetings.ts'
import { type Life, type Moment, on } from '../telling.ts'

const himself: Moment[] = [
  on(
    weeksAgo(45, 'wed'),
    '11:00',
    'erik',
    says('hope', 'Blive boende, hvor jeg bor. Og at brættet står fremme.'),
    shares('maja', ['hopes']),
    says(
      'meet_me',
      'Jeg hører dårligt på venstre øre. Sæt dig til højre. Jeg er langsom, men jeg er ved det. Har jeg ikke redt sengen, så spørg, om jeg har sovet.',
    ),
    says('resource', 'Jeg har boet her siden 1981. Jeg ved, hvem der går på trappen.'),
    says('resource', 'Skak. Man taber, og så stiller man op igen.'),
    says('flourish', 'Onsdag aften. Kaffe i termokande og nogen, der tænker.'),
    says('give', 'Jeg kan lære børn at spille. De slår mig efter et halvt år.'),
    says('role_have', 'Spiller på andet bræt.'),
    says('role_have', 'Ham, der tager imod pakker.'),
  ),
  on(
    weeksAgo(18, 'mon'),
    '14:00',
    'erik',
    says(
      'story',
      'De sendte mig hjem en fredag klokken tre. Der var ingen mælk og ingen medicin, og telefonen i kommunen var lukket. Jeg sad i køkkenet til mandag. Det er ikke for at klage. Men det må ikke ske igen, og det har jeg fået dem til at skrive ned.',
      { day: weeksAgo(21, 'fri') },
    ),
  ),
]

const home: Moment[] = [
  on(
    weeksAgo(44, 'thu'),
    '10:20',
    'erik',
    wishes('bo', { words: 'Blive boende hjemme', aim: 'keep', area: 'home' }),
    plans('nøgle', {
      words: 'Give Maja en nøgle, så hun kan gå ind, hvis jeg ikke svarer',
      to: 'bo',
    }),
    wishes('skak', { words: 'Skak hver onsdag', aim: 'keep', area: 'communities' }),
    plans('kørsel', { words: 'Følges med Villy, når det er glat', to: 'skak' }),
  ),
  on(weeksAgo(43, 'mon'), '12:30', 'erik', does('nøgle')),
  on(
    weeksAgo(21, 'tue'),
    '15:40',
    'erik',
    bends('bo', 'step_back', 'Jeg blev indlagt. Jeg pakkede selv tasken.'),
  ),
  on(
    weeksAgo(17, 'tue'),
    '10:30',
    'hassan',
    looks('goals'),
    decides('hjemme', {
      words:
        'Erik bliver boende i sin lejlighed og får den støtte, det kræver. Hans alder ændrer ikke på det.',
      aim: 'keep',
      area: 'home',
      under: 'bo',
    }),
  ),
  on(
    weeksAgo(17, 'thu'),
    '13:20',
    'karen',
    looks('goals', 'steps'),
    proposes('udskrivning', {
      words: 'Erik kommer aldrig hjem til en tom lejlighed en fredag',
      aim: 'keep',
      area: 'home',
      under: 'bo',
    }),
    plans('ringe', {
      words: 'Ringe til afdelingen dagen før og aftale en hverdag før kl. 12',
      to: 'udskrivning',
      by: 'karen',
    }),
    plans('mælk', {
      words: 'Stille mælk, brød og medicin, før Erik kommer hjem',
      to: 'udskrivning',
      by: 'maja',
    }),
  ),
  on(
    weeksAgo(17, 'fri'),
    '09:00',
    'maja',
    looks('meeting', 'hopes', 'goals', 'steps'),
    answers('mælk', 'yes'),
  ),
  on(weeksAgo(17, 'sat'), '11:15', 'erik', answers('udskrivning', 'yes')),
]

const network: Moment[] = [
  on(weeksAgo(4, 'mon'), '12:40', 'erik', invites('henrik', 'other'), shares('henrik', ['goals'])),
  on(
    weeksAgo(2, 'mon'),
    '10:00',
    'karen',
    looks('goals', 'steps', 'circle'),
    meets('netværk', {
      when: at(workday(9), '13:00'),
      title: 'Netværksmøde',
      place: 'Hos Erik',
      what: 'Erik begynder. Vi ser på aftalen om at komme hjem.',
      minutes: 90,
      form: 'meeting',
      with: ['karen', 'maja'],
    }),
  ),
  on(
    weeksAgo(2, 'tue'),
    '13:10',
    'erik',
    brings('netværk', 'henrik'),
    answersMeeting('netværk', 'yes'),
  ),
  on(weeksAgo(2, 'wed'), '14:20', 'henrik', looks('goals'), answersMeeting('netværk', 'yes')),
  on(
    weeksAgo(1, 'thu'),
    '15:20',
    'maja',
    meets('besøg', {
      when: at(coming('thu'), '10:00'),
      title: 'Maja kommer forbi',
      place: 'Hos Erik',
      with: ['maja'],
    }),
  ),
  on(
    ago(1),
    '17:30',
    'erik',
    meets('skak', {
      when: at(coming('wed'), '19:00'),
      title: 'Skak',
      place: 'Klubben, Møllegade 9',
      minutes: 180,
      form: 'group',
    }),
  ),
]

/** Erik, 73. Stays at home, plays chess, and is moved by his age to no other law. */
export const erik: Life = {
  citizen: 'erik',
  works: [
    { staff: 'maja', role: 'support', unit: 'support', law: '85', from: weeksAgo(46, 'mon') },
    { staff: 'karen', role: 'coordinator', unit: 'support', law: '13a', from: weeksAgo(20, 'mon') },
    {
      staff: 'hassan',
      role: 'authority',
      unit: 'authority',
      law: '141',
      from: weeksAgo(47, 'mon'),
    },
  ],
  moments: [...himself, ...home, ...network],
}
