import { answers, bends, decides, does, plans, proposes, says, shares, wishes } from '../acts.ts'
import { ago, at, coming, theFirst, weeksAgo } from '../calendar.ts'
import { looks } from '../looks.ts'
import { answersMeeting, meets } from '../meetings.ts'
import { type Life, type Moment, on } from '../telling.ts'

const herself: Moment[] = [
  on(
    weeksAgo(50, 'wed'),
    '10:00',
    'lise',
    says(
      'hope',
      'Jeg vil være mormor uden uro i kroppen. Sidde på gulvet med klodserne og ikke holde øje med mig selv imens.',
    ),
    shares('maja', ['hopes']),
    says(
      'meet_me',
      'Lad mig sætte kaffe over først. Jeg har været igennem det meste, så du behøver ikke pakke noget ind.',
    ),
    says(
      'resource',
      'Jeg har kendt mine udsving i fyrre år. Jeg mærker vejret skifte før de fleste.',
    ),
    says('resource', 'Mogens var rolig. Det smittede, og det sidder i lejligheden endnu.'),
    says('flourish', 'Karlas hånd i min lomme. Radioteatret. Garn, der ikke kradser.'),
    says('give', 'Strømper i alle størrelser til Ressourcebanken.'),
    says('give', 'Jeg kan lære enhver at strikke en hæl. Også mænd.'),
  ),
  on(
    weeksAgo(30, 'sun'),
    '15:20',
    'lise',
    says('role_have', 'Mormor til Karla og Storm.'),
    says('role_have', 'Hende med strømperne.'),
    says('role_miss', 'Hustru. Det går ikke over, og det er også i orden.'),
    says('role_try', 'Holde strikkeaften på biblioteket.'),
    says(
      'story',
      'Når det gik op, malede jeg køkkenet om natten. Når det gik ned, lå jeg og så på det. Mogens sagde, at vi i det mindste fik et pænt køkken. Det har jeg tænkt på mange gange, siden han døde.',
    ),
  ),
]

const peace: Moment[] = [
  on(
    weeksAgo(48, 'tue'),
    '11:10',
    'lise',
    wishes('ro', { words: 'Være mormor uden uro', aim: 'live_well', area: 'people' }),
    plans('tegn', {
      words: 'Skrive mine tidlige tegn ned sammen med Maja',
      to: 'ro',
      with: 'maja',
    }),
    plans('lørdag', { words: 'Have Karla og Storm en hel lørdag', to: 'ro' }),
  ),
  on(
    weeksAgo(48, 'wed'),
    '09:15',
    'maja',
    looks('meeting', 'hopes', 'goals'),
    answers('tegn', 'yes'),
  ),
  on(
    weeksAgo(46, 'thu'),
    '13:30',
    'hassan',
    looks('goals'),
    decides('fast', {
      words:
        'Lise kender sine tidlige tegn og ved, hvad hun gør, når de kommer. Så er støtten ikke nødvendig hver uge.',
      aim: 'live_well',
      under: 'ro',
    }),
  ),
  on(weeksAgo(40, 'wed'), '10:45', 'lise', does('tegn')),
  on(
    weeksAgo(28, 'mon'),
    '08:10',
    'lise',
    bends('ro', 'step_back', 'Jeg malede gangen i nat. Jeg ringede selv til lægen klokken otte.'),
  ),
  on(
    weeksAgo(9, 'sat'),
    '19:30',
    'lise',
    does('lørdag', 'De sov til middag. Det gjorde jeg også.'),
  ),
]

const farewell: Moment[] = [
  on(
    weeksAgo(6, 'fri'),
    '11:30',
    'maja',
    looks('meeting', 'hopes', 'goals', 'steps'),
    proposes('farvel', {
      words: 'Lise og Maja siger farvel for denne gang, og Lise ved, hvem hun ringer til',
      aim: 'keep',
      area: 'everyday',
      under: 'ro',
    }),
    plans('kort', {
      words: 'Skrive et kort med navn og nummer på den, der tager telefonen',
      to: 'farvel',
      by: 'maja',
      due: theFirst,
    }),
    plans('brev', { words: 'Læse brevet om at slutte igennem sammen', to: 'farvel', with: 'maja' }),
  ),
  on(weeksAgo(6, 'sun'), '14:00', 'lise', answers('farvel', 'yes'), answers('brev', 'yes')),
  on(weeksAgo(3, 'fri'), '12:00', 'lise', does('brev')),
  on(
    weeksAgo(2, 'sun'),
    '16:20',
    'lise',
    plans('strik', { words: 'Spørge biblioteket om et bord hver anden mandag', to: 'ro' }),
  ),
  on(
    weeksAgo(1, 'fri'),
    '12:05',
    'maja',
    meets('samtale', {
      when: at(coming('fri'), '11:00'),
      title: 'Farvelsamtale',
      place: 'Hos Lise, med kage',
      what: 'Vi ser tilbage, og Lise får sit kort. Døren står åben bagefter.',
      with: ['maja'],
    }),
  ),
  on(weeksAgo(1, 'sat'), '09:40', 'lise', answersMeeting('samtale', 'yes')),
  on(ago(2), '14:10', 'maja', looks('goals', 'steps', 'appointments')),
]

/** Lise, 66. A grandmother who knows her own weather, and says goodbye on the first. */
export const lise: Life = {
  citizen: 'lise',
  works: [
    {
      ...{ staff: 'maja', role: 'support', unit: 'support', law: '85' },
      from: weeksAgo(52, 'mon'),
      until: theFirst,
    },
    {
      // No unit was written when she came: the report on access finds it.
      staff: 'hassan',
      role: 'authority',
      law: '141',
      from: weeksAgo(53, 'mon'),
    },
  ],
  moments: [...herself, ...peace, ...farewell],
}
