import { answers, does, invites, plans, says, shares, wishes } from '../acts.ts'
import { ago, at, coming, weeksAgo } from '../calendar.ts'
import { looks } from '../looks.ts'
import { meets } from '../meetings.ts'
import { type Life, type Moment, on } from '../telling.ts'

const himself: Moment[] = [
  on(
    weeksAgo(60, 'sun'),
    '17:00',
    'jonas',
    says('hope', 'At være den, jeg selv manglede, dengang jeg sad med det alene.'),
    says('resource', 'Jeg kan tie stille ved siden af et menneske. Det er sværere, end det lyder.'),
    says('resource', 'Min hund, Klaus. Han skal ud uanset hvad.'),
    says('flourish', 'Torsdage. Når der mangler kopper, fordi der er kommet for mange.'),
    says('give', 'Jeg går med. Til koret, til lægen, til hjørnet og hjem igen.'),
    // His own old life stays his: it is shared with nobody, least of all with colleagues to be.
    says(
      'story',
      'Jeg sad i bilen på parkeringspladsen ved Værket i fire uger, før jeg gik ind. Morten kom ud med en kop kaffe hver torsdag og satte den på taget af bilen. Han sagde ikke noget. Den femte torsdag regnede det, og så kunne jeg ikke lade den stå.',
    ),
  ),
  on(
    weeksAgo(30, 'wed'),
    '20:30',
    'jonas',
    says('role_have', 'Vært i Recoverycaféen.'),
    says('role_have', 'Makker, når nogen vil af sted.'),
    says('role_try', 'Recoverymentor. Med løn og et skab.'),
    says('milestone', 'Første torsdag, hvor jeg selv satte kaffe frem.', {
      day: weeksAgo(57, 'thu'),
    }),
  ),
]

const work: Moment[] = [
  on(
    weeksAgo(10, 'mon'),
    '19:20',
    'jonas',
    wishes('mentor', { words: 'Få job som recoverymentor', area: 'work' }),
    invites('line', 'colleague'),
    plans('line', {
      words: 'Spørge Line, hvordan peeruddannelsen er indefra',
      to: 'mentor',
      with: 'line',
    }),
    plans('søge', { words: 'Søge en plads på peeruddannelsen', to: 'mentor' }),
    shares('line', ['hopes']),
  ),
  on(weeksAgo(10, 'tue'), '12:10', 'line', looks('mySteps'), answers('line', 'yes')),
  on(
    weeksAgo(8, 'thu'),
    '21:30',
    'jonas',
    does('line', 'Hun sagde, at man ikke bliver rask af det. Men klogere.'),
  ),
  on(
    weeksAgo(8, 'fri'),
    '09:15',
    'jonas',
    plans('klaus', { words: 'Finde en, der går med Klaus på kursusdagene', to: 'mentor' }),
  ),
  on(
    ago(3),
    '18:40',
    'jonas',
    meets('café', {
      when: at(coming('thu'), '15:30'),
      title: 'Sætte stole frem til Recoverycaféen',
      place: 'Værket',
      minutes: 90,
      form: 'task',
    }),
  ),
]

/** Jonas, 37. Once a citizen; now a peer and a host. His old relation has ended. */
export const jonas: Life = {
  citizen: 'jonas',
  works: [
    {
      ...{ staff: 'sami', role: 'support', unit: 'street', law: '99' },
      from: ago(365 * 5),
      until: ago(365 * 3),
    },
  ],
  moments: [...himself, ...work],
}
