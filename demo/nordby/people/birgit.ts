import { answers, decides, does, invites, plans, proposes, says, shares, wishes } from '../acts.ts'
import { ago, at, coming, weeksAgo } from '../calendar.ts'
import { looks } from '../looks.ts'
import { answersMeeting, meets } from '../meetings.ts'
import { type Life, type Moment, on } from '../telling.ts'

const herself: Moment[] = [
  on(
    weeksAgo(52, 'tue'),
    '10:10',
    'birgit',
    says('meet_me', 'Vis billeder. Jeg svarer ja eller nej. Vent på mig.'),
    shares('tine', ['hopes']),
    says('hope', 'En have.'),
    says('hope', 'Min morgen vælger jeg.'),
    says('flourish', 'Jord. Tomater, der er varme.'),
    says('resource', 'Nej. Det kan jeg sige.'),
    says('give', 'Radiser. Til alle.'),
    says('role_have', 'Fars pige.'),
    says('role_have', 'Hende med haven.'),
  ),
  on(
    weeksAgo(40, 'fri'),
    '11:00',
    'birgit',
    invites('svend', 'family'),
    shares('svend', ['appointments']),
  ),
]

const garden: Moment[] = [
  on(
    weeksAgo(30, 'mon'),
    '10:30',
    'birgit',
    wishes('haven', { words: 'Haven', aim: 'keep', area: 'meaning' }),
    plans('bed', { words: 'Grave bed sammen med Tine', to: 'haven', with: 'tine' }),
    plans('radiser', { words: 'Så radiser', to: 'haven' }),
    wishes('morgen', { words: 'Min morgen', aim: 'keep', area: 'everyday' }),
    plans('kort', { words: 'Vælge te eller kaffe med kortene', to: 'morgen' }),
  ),
  on(
    weeksAgo(30, 'tue'),
    '08:40',
    'tine',
    looks('meeting', 'goals', 'steps'),
    answers('bed', 'yes'),
  ),
  on(weeksAgo(29, 'wed'), '11:20', 'birgit', does('bed')),
  on(weeksAgo(28, 'wed'), '11:20', 'birgit', does('radiser', 'Sået.')),
  on(
    weeksAgo(20, 'thu'),
    '13:10',
    'hassan',
    looks('goals'),
    decides('hjem', {
      words: 'Birgit beholder sin morgen og sin have. Der er altid en, der kender hendes billeder.',
      aim: 'keep',
      area: 'everyday',
      under: 'morgen',
    }),
  ),
  on(
    weeksAgo(6, 'mon'),
    '12:00',
    'tine',
    looks('meeting', 'hopes', 'goals'),
    proposes('nat', {
      words: 'Nattevagten kender morgenkortene, så morgenen begynder på Birgits måde',
      aim: 'keep',
      area: 'everyday',
      under: 'morgen',
    }),
    plans('vise', { words: 'Vise Ulla kortene', to: 'nat', with: 'tine' }),
  ),
  on(weeksAgo(6, 'tue'), '10:00', 'birgit', answers('nat', 'yes'), answers('vise', 'yes')),
  on(weeksAgo(5, 'thu'), '20:40', 'tine', does('vise')),
  on(
    weeksAgo(2, 'mon'),
    '10:20',
    'birgit',
    plans('løg', { words: 'Lægge løg, inden frosten', to: 'haven' }),
  ),
]

const days: Moment[] = [
  on(
    weeksAgo(1, 'tue'),
    '09:30',
    'tine',
    meets('have', {
      when: at(coming('wed'), '10:30'),
      title: 'Haven med Tine',
      place: 'Fyrhuset, bagdøren',
      minutes: 45,
      with: ['tine'],
    }),
    meets('far', {
      when: at(coming('sun'), '14:00'),
      title: 'Far kommer',
      place: 'Fyrhuset, stuen',
      what: 'Kaffe. Ingen møde.',
      minutes: 90,
    }),
  ),
  on(weeksAgo(1, 'tue'), '10:15', 'birgit', answersMeeting('have', 'yes')),
  on(weeksAgo(1, 'sun'), '16:00', 'svend', looks('appointments')),
  on(ago(1), '22:05', 'ulla', looks('meeting', 'appointments')),
]

/** Birgit, 52. Few words, strong will. Goals of keeping. */
export const birgit: Life = {
  citizen: 'birgit',
  works: [
    { staff: 'tine', role: 'support', unit: 'fyrhuset', law: '108', from: weeksAgo(120, 'mon') },
    { staff: 'ulla', role: 'night', unit: 'fyrhuset', law: '108', from: weeksAgo(110, 'mon') },
    {
      staff: 'hassan',
      role: 'authority',
      unit: 'authority',
      law: '141',
      from: weeksAgo(120, 'mon'),
    },
  ],
  moments: [...herself, ...garden, ...days],
}
