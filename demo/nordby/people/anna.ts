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
import { ago, at, coming, soonest, weeksAgo, workday } from '../calendar.ts'
import { looks } from '../looks.ts'
import { answersMeeting, meets } from '../meetings.ts'
import { type Life, type Moment, on } from '../telling.ts'
import { hardDays } from './anna.hard-days.ts'
import { herself } from './anna.herself.ts'

const choir: Moment[] = [
  on(
    weeksAgo(7, 'sat'),
    '19:40',
    'anna',
    says(
      'hope',
      'Jeg vil gerne synge i kor igen og kunne invitere min søster til middag uden at være bange hele dagen før.',
    ),
    shares('maja', ['hopes']),
  ),
  on(
    weeksAgo(6, 'mon'),
    '15:10',
    'anna',
    wishes('koret', { words: 'Vejen til koret', area: 'communities' }),
    plans('ringe', { words: 'Ringe til korlederen', to: 'koret' }),
    invites('jonas', 'peer'),
    plans('høre', { words: 'Høre koret øve sammen med Jonas', to: 'koret', with: 'jonas' }),
  ),
  on(weeksAgo(6, 'tue'), '17:30', 'jonas', looks('mySteps'), answers('høre', 'yes')),
  on(weeksAgo(6, 'fri'), '16:05', 'anna', does('ringe')),
  on(
    weeksAgo(5, 'thu'),
    '20:15',
    'anna',
    bends(
      'koret',
      'step_back',
      'Bussen kom, og jeg blev stående. Jeg gik hjem igen. Jonas sagde, at den også kører på torsdag.',
    ),
  ),
  on(weeksAgo(3, 'thu'), '22:10', 'anna', does('høre')),
  on(
    weeksAgo(3, 'fri'),
    '15:30',
    'anna',
    says('milestone', 'Vi sad bagerst. De sang noget, jeg kunne.', { day: weeksAgo(3, 'thu') }),
    plans('prøve', {
      words: 'Gå til korprøve torsdag kl. 19. Bus 334 kører hjem 21.12 og 21.42.',
      to: 'koret',
      with: 'jonas',
    }),
    plans('hel', { words: 'Blive til kaffen bagefter', to: 'koret' }),
  ),
  on(weeksAgo(3, 'sat'), '10:20', 'jonas', looks('mySteps'), answers('prøve', 'yes')),
]

const sister: Moment[] = [
  on(
    weeksAgo(6, 'wed'),
    '16:15',
    'anna',
    invites('ida', 'family'),
    shares('ida', ['appointments']),
    wishes('middag', {
      words: 'Ida til middag, uden at det fylder hele dagen før',
      area: 'people',
    }),
    plans('suppe', { words: 'Lave suppen en gang for mig selv først', to: 'middag' }),
    plans('aften', { words: 'Vælge en aften til middag', to: 'middag' }),
  ),
  on(weeksAgo(4, 'sun'), '18:50', 'anna', does('suppe')),
]

const others: Moment[] = [
  on(
    weeksAgo(5, 'tue'),
    '10:40',
    'hassan',
    looks('goals'),
    decides('fællesskab', {
      words:
        'Anna er med i et fast fællesskab uden for hjemmet. Hun får støtte til at komme af sted, til hun selv siger, at hun ikke har brug for den.',
      area: 'communities',
      under: 'koret',
    }),
  ),
  on(
    weeksAgo(2, 'tue'),
    '11:15',
    'karen',
    looks('goals', 'steps', 'circle'),
    plans('samle', {
      words: 'Samle alle, så Anna kun fortæller det én gang',
      by: 'karen',
      due: workday(12),
    }),
    meets('fælles', {
      when: at(workday(12), '14:00'),
      title: 'Fælles møde om det næste halve år',
      place: 'Hos Anna',
      what: 'Anna har skrevet tre ting, der er vigtige for hende. Dem begynder vi med.',
      form: 'meeting',
      with: ['karen', 'maja', 'hassan'],
    }),
  ),
  on(
    weeksAgo(2, 'wed'),
    '14:30',
    'maja',
    looks('meeting', 'hopes', 'goals', 'steps'),
    plans('jobcenter', {
      words: 'Skrive til jobcentret om at mødes om eftermiddagen',
      by: 'maja',
      due: coming('wed'),
    }),
    proposes('torsdag', {
      words: 'Det er nemt at komme ud ad døren om torsdagen',
      area: 'communities',
      under: 'koret',
    }),
    plans('telefon', {
      words: 'Tale i telefon torsdag kl. 17 om, hvad der hjælper i dag',
      to: 'torsdag',
      with: 'maja',
    }),
    plans('bus', {
      words: 'Tage bussen en formiddag for at øve turen',
      to: 'torsdag',
      with: 'maja',
    }),
    plans('krog', {
      words: 'Sætte en krog ved døren til noder, nøgler og buskort',
      to: 'torsdag',
      with: 'maja',
    }),
  ),
  on(
    ago(1),
    '20:05',
    'anna',
    answers('torsdag', 'yes'),
    answers('telefon', 'yes'),
    answers('bus', 'change', 'Hellere en eftermiddag. Om formiddagen er jeg for træt.'),
  ),
]

const days: Moment[] = [
  on(
    weeksAgo(1, 'thu'),
    '13:45',
    'maja',
    meets('gåtur', {
      when: soonest('13:00'),
      title: 'Gåtur ved søen med Maja',
      place: 'Vi mødes ved biblioteket',
      what: 'Maja tager kaffe med.',
      with: ['maja'],
    }),
    ...[1, 2, 3].map((week) =>
      meets(`besøg ${week}`, {
        when: at(coming('wed', week), '13:00'),
        title: 'Maja kommer forbi',
        place: 'Hos Anna',
        with: ['maja'],
      }),
    ),
  ),
  on(weeksAgo(1, 'fri'), '09:20', 'karen', looks('goals', 'steps')),
  on(
    weeksAgo(1, 'fri'),
    '17:10',
    'anna',
    answersMeeting('gåtur', 'yes'),
    meets('korprøve', {
      when: at(coming('thu'), '19:00'),
      title: 'Korprøve sammen med Jonas',
      place: 'Sognegården, store sal',
      what: 'Vi mødes ved stoppestedet kl. 18.20. Bus 334 kører hjem 21.12 og 21.42.',
      minutes: 120,
      form: 'group',
      with: ['jonas'],
    }),
  ),
  on(weeksAgo(1, 'sat'), '11:30', 'ida', looks('appointments')),
  on(weeksAgo(1, 'sat'), '18:00', 'jonas', looks('mySteps'), answersMeeting('korprøve', 'yes')),
  on(ago(1), '15:04', 'maja', looks('meeting', 'hopes', 'goals', 'steps', 'appointments')),
  on(
    ago(1),
    '20:20',
    'anna',
    says('milestone', 'Jeg sang i køkkenet uden at opdage det.', { day: ago(1) }),
  ),
]

/** Anna, 41. The choir, her sister, and mornings that are heavy. */
export const anna: Life = {
  citizen: 'anna',
  works: [
    { staff: 'maja', role: 'support', unit: 'support', law: '85', from: weeksAgo(70, 'mon') },
    { staff: 'karen', role: 'coordinator', unit: 'support', law: '141', from: weeksAgo(40, 'tue') },
    {
      staff: 'hassan',
      role: 'authority',
      unit: 'authority',
      law: '141',
      from: weeksAgo(72, 'mon'),
    },
  ],
  moments: [...herself, ...hardDays, ...choir, ...sister, ...others, ...days],
}
