import { answers, decides, does, invites, plans, proposes, says, shares, wishes } from '../acts.ts'
import { ago, ahead, at, coming, weeksAgo } from '../calendar.ts'
import { looks } from '../looks.ts'
import { answersMeeting, meets } from '../meetings.ts'
import { type Life, type Moment, on } from '../telling.ts'

const herself: Moment[] = [
  on(
    weeksAgo(11, 'mon'),
    '10:40',
    'fatima',
    says('hope', 'Jeg vil have en veninde. En, jeg kan ringe til om aftenen, når børnene sover.'),
    says('hope', 'Jeg vil gå på et kursus, hvor mit dansk er nok.'),
    shares('nina', ['hopes']),
    says(
      'meet_me',
      'Ring til mig. Jeg taler godt, men jeg læser langsomt. Skriv korte ord. Sig ikke min adresse til nogen. Spørg mig først, om jeg vil have en tolk.',
    ),
    says('resource', 'Mine tre børn. Jeg stod op hver dag for dem, også de dage, jeg ikke kunne.'),
    says('resource', 'Jeg kan fire sprog. Dansk er nummer fire.'),
    says(
      'flourish',
      'Musik i køkkenet. Frisk koriander. Når min store dreng forklarer mig matematik.',
    ),
    says('give', 'Jeg kan lave mad til halvtreds. Jeg kan lytte på arabisk og engelsk.'),
  ),
  on(
    weeksAgo(8, 'sun'),
    '21:30',
    'fatima',
    says('role_have', 'Mor til tre.'),
    says('role_miss', 'Veninde.'),
    says('role_try', 'Lave mad sammen med de andre til international aften.'),
    says('milestone', 'Jeg sagde en vittighed på dansk. De lo, før jeg var færdig.', {
      day: weeksAgo(5, 'wed'),
    }),
  ),
]

const friends: Moment[] = [
  on(
    weeksAgo(10, 'thu'),
    '12:00',
    'fatima',
    wishes('veninde', { words: 'Få en veninde', area: 'people' }),
    invites('line', 'peer'),
    plans('aften', {
      words: 'Gå til international aften sammen med Line',
      to: 'veninde',
      with: 'line',
    }),
  ),
  on(weeksAgo(10, 'fri'), '10:05', 'line', looks('mySteps'), answers('aften', 'yes')),
  on(weeksAgo(9, 'wed'), '21:50', 'fatima', does('aften')),
  on(
    weeksAgo(7, 'mon'),
    '11:20',
    'nina',
    looks('meeting', 'hopes', 'goals'),
    proposes('ven', {
      words: 'Fatima får en besøgsven, der kommer fast',
      area: 'people',
      under: 'veninde',
    }),
    plans('finde', {
      words: 'Finde en besøgsven, som taler engelsk',
      to: 'ven',
      by: 'nina',
      due: ahead(10),
    }),
  ),
  on(weeksAgo(7, 'tue'), '13:00', 'fatima', answers('ven', 'yes')),
  on(
    weeksAgo(5, 'thu'),
    '13:30',
    'fatima',
    plans('te', { words: 'Spørge Amal, om hun vil drikke te', to: 'veninde' }),
  ),
]

const course: Moment[] = [
  on(
    weeksAgo(6, 'mon'),
    '10:15',
    'fatima',
    wishes('kursus', { words: 'Gå på et kursus, hvor mit dansk er nok', area: 'work' }),
    plans('bog', { words: 'Se kursusbogen igennem med Nina', to: 'kursus', with: 'nina' }),
    plans('prøve', { words: 'Prøve en gang på Skolen', to: 'kursus' }),
  ),
  on(weeksAgo(6, 'tue'), '09:10', 'nina', answers('bog', 'yes')),
  on(weeksAgo(4, 'thu'), '14:00', 'fatima', does('bog', 'Vi fandt et om blomster.')),
  on(
    weeksAgo(4, 'fri'),
    '10:50',
    'hassan',
    looks('goals'),
    decides('plads', {
      words: 'Fatima har mennesker at ringe til og et sted at gå hen hver uge.',
      area: 'people',
      under: 'veninde',
    }),
  ),
  on(
    weeksAgo(1, 'tue'),
    '11:10',
    'nina',
    meets('snak', {
      when: at(coming('thu'), '10:00'),
      title: 'Vi taler om kurset',
      place: 'Havnegade 4',
      minutes: 45,
      form: 'meeting',
      with: ['nina'],
    }),
  ),
  on(weeksAgo(1, 'tue'), '20:40', 'fatima', answersMeeting('snak', 'yes')),
  on(ago(2), '10:30', 'nina', looks('goals', 'steps')),
]

/** Fatima, 45. Her address is protected: nobody but she can see it. */
export const fatima: Life = {
  citizen: 'fatima',
  works: [
    { staff: 'nina', role: 'support', unit: 'door', law: '82b', from: weeksAgo(12, 'mon') },
    {
      staff: 'hassan',
      role: 'authority',
      unit: 'authority',
      law: '82b',
      from: weeksAgo(12, 'mon'),
    },
  ],
  moments: [...herself, ...friends, ...course],
}
