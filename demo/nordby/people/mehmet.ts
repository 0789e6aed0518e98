import {
  answers,
  decides,
  does,
  invites,
  plans,
  says,
  saysOtherwise,
  shares,
  wishes,
} from '../acts.ts'
import { ago, ahead, at, coming, weeksAgo } from '../calendar.ts'
import { looks } from '../looks.ts'
import { answersMeeting, brings, meets } from '../meetings.ts'
import { type Life, type Moment, on } from '../telling.ts'

const himself: Moment[] = [
  on(
    weeksAgo(34, 'mon'),
    '13:15',
    'mehmet',
    says('hope', 'Et arbejde.', { as: 'håb' }),
    says(
      'meet_me',
      'Vi kan godt gå, mens vi taler. Sig tingene, som de er. Bliver jeg stille, er det, fordi jeg tænker.',
    ),
    says('resource', 'Emil.'),
    says('resource', 'Mine hænder. Og jeg kan se på et lager, hvad der snart løber tør.'),
    says(
      'flourish',
      'Når Emil griner, så han får hikke. Lugten af løg i varm olie. At være træt på den gode måde.',
    ),
    says('give', 'Jeg taler tyrkisk og går gerne med, når en anden skal ringe til det offentlige.'),
  ),
  on(
    weeksAgo(18, 'sun'),
    '21:40',
    'mehmet',
    saysOtherwise(
      'håb',
      'Min egen løn. Og at hente Emil hver tirsdag, så han ser mig stå der, når det ringer ud.',
    ),
    shares('maja', ['hopes']),
    says('role_have', 'Far.'),
    says('role_miss', 'Ham, der giver is.'),
    says('role_try', 'Kok.', { as: 'kok' }),
    says(
      'story',
      'Jeg var ni, da vi kom. Jeg lærte dansk af at læse højt af mælkekartoner for min mor. På lageret var jeg hurtig. Så hurtig, at de gav mig to mænds arbejde, og jeg sagde ja. En dag stod jeg mellem reolerne og vidste ikke, hvor døren var.',
    ),
  ),
]

const wages: Moment[] = [
  on(
    weeksAgo(17, 'tue'),
    '15:30',
    'mehmet',
    wishes('løn', { words: 'Min egen løn', area: 'work' }),
    invites('ali', 'colleague'),
    plans('opvask', { words: 'Tage opvasken to formiddage om ugen', to: 'løn' }),
    plans('gryder', { words: 'Stå ved gryderne sammen med Ali', to: 'løn', with: 'ali' }),
  ),
  on(weeksAgo(17, 'wed'), '16:00', 'ali', looks('mySteps'), answers('gryder', 'yes')),
  on(weeksAgo(12, 'fri'), '13:20', 'mehmet', does('opvask')),
  on(
    weeksAgo(10, 'mon'),
    '10:10',
    'mehmet',
    invites('dorte', 'other'),
    shares('dorte', ['goals', 'steps'], ahead(150)),
  ),
  on(weeksAgo(10, 'tue'), '09:30', 'dorte', looks('goals', 'steps')),
  on(
    weeksAgo(9, 'wed'),
    '11:00',
    'hassan',
    looks('goals'),
    decides('arbejde', {
      words:
        'Mehmet får timer med løn i et tempo, som han kan holde. Mentoren bliver, så længe Mehmet vil.',
      area: 'work',
      under: 'løn',
    }),
  ),
  on(weeksAgo(2, 'thu'), '14:45', 'mehmet', does('gryder', 'Linsesuppen var min.')),
  on(
    weeksAgo(2, 'fri'),
    '12:00',
    'mehmet',
    plans('timer', { words: 'Aftale de første timer med løn', to: 'løn', with: 'dorte' }),
  ),
  on(weeksAgo(1, 'mon'), '10:25', 'dorte', looks('goals', 'steps'), answers('timer', 'yes')),
  on(ago(1), '21:10', 'mehmet', says('role_have', 'Kok på Havnen, to formiddage om ugen.')),
]

const emil: Moment[] = [
  on(
    weeksAgo(16, 'sun'),
    '20:30',
    'mehmet',
    wishes('emil', { words: 'Hente Emil hver tirsdag', aim: 'keep', area: 'people' }),
    invites('camilla', 'other'),
    plans('tale', { words: 'Tale med Camilla om tirsdagene', to: 'emil' }),
  ),
  on(weeksAgo(15, 'wed'), '20:00', 'mehmet', does('tale')),
  on(
    weeksAgo(1, 'sun'),
    '19:00',
    'mehmet',
    ...[0, 1].map((week) =>
      meets(`hente ${week}`, {
        when: at(coming('tue', week), '13:45'),
        title: 'Hente Emil',
        place: 'Nordby Skole, den røde port',
        minutes: 30,
        form: 'task',
      }),
    ),
  ),
]

const meetings: Moment[] = [
  // A promise that the municipality has not kept, and a meeting that came to nothing.
  on(
    weeksAgo(5, 'tue'),
    '09:40',
    'karen',
    looks('goals', 'steps', 'circle'),
    plans('svar', {
      words: 'Skaffe svar om, hvad der sker med ydelsen, når der kommer løn',
      to: 'løn',
      by: 'karen',
      due: weeksAgo(2, 'wed'),
    }),
    meets('før', {
      when: at(weeksAgo(3, 'tue'), '10:00'),
      title: 'Møde om timer med løn',
      place: 'Jobcentret, lokale 4',
      form: 'meeting',
      with: ['karen'],
    }),
  ),
  on(weeksAgo(4, 'wed'), '18:00', 'mehmet', brings('før', 'dorte'), answersMeeting('før', 'yes')),
  on(weeksAgo(3, 'tue'), '07:50', 'mehmet', answersMeeting('før', 'not_today')),
  on(
    weeksAgo(1, 'mon'),
    '11:30',
    'karen',
    meets('nu', {
      when: at(coming('tue'), '10:00'),
      title: 'Møde om timer med løn',
      place: 'Restaurant Havnen, før de åbner',
      what: 'Vi mødes der, hvor arbejdet er. Det varer højst tre kvarter.',
      minutes: 45,
      form: 'meeting',
      with: ['karen', 'maja'],
    }),
  ),
  on(weeksAgo(1, 'mon'), '19:20', 'mehmet', brings('nu', 'dorte'), answersMeeting('nu', 'yes')),
  on(weeksAgo(1, 'wed'), '08:20', 'maja', looks('meeting', 'hopes', 'goals', 'steps')),
]

/** Mehmet, 33. Emil on Tuesdays, and a wage of his own. */
export const mehmet: Life = {
  citizen: 'mehmet',
  works: [
    { staff: 'maja', role: 'support', unit: 'support', law: '85', from: weeksAgo(36, 'mon') },
    { staff: 'karen', role: 'coordinator', unit: 'support', law: '141', from: weeksAgo(20, 'thu') },
    {
      staff: 'hassan',
      role: 'authority',
      unit: 'authority',
      law: '141',
      from: weeksAgo(37, 'mon'),
    },
  ],
  moments: [...himself, ...wages, ...emil, ...meetings],
}
