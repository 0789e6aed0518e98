import { answers, bends, decides, does, plans, proposes, says, shares, wishes } from '../acts.ts'
import { ago, at, coming, weeksAgo } from '../calendar.ts'
import { looks } from '../looks.ts'
import { answersMeeting, callsOff, meets } from '../meetings.ts'
import { type Life, type Moment, on } from '../telling.ts'

const himself: Moment[] = [
  on(
    weeksAgo(22, 'mon'),
    '05:50',
    'torben',
    says('hope', 'Ud blandt folk igen. Uden at være til besvær.'),
    shares('morten', ['hopes']),
    says(
      'meet_me',
      'Tag noget i hænderne, når du kommer. Det er nemmere at tale, når man laver noget imens. Og sig ikke, at jeg skal tage mig sammen. Det har jeg prøvet.',
    ),
    says('resource', 'Jeg kan høre på en motor, hvad den fejler.'),
    says('resource', 'Femogtredive år med køer. Man står op.'),
    says('flourish', 'Lugten af diesel og kold luft. Når noget starter i andet forsøg.'),
    says('give', 'Jeg reparerer det meste, der har et stik eller en kæde.'),
  ),
  on(
    weeksAgo(15, 'sun'),
    '19:10',
    'torben',
    says('role_have', 'Bror.'),
    says('role_miss', 'Nabo med jord op til.'),
    says('role_try', 'Ham i reparationscaféen.'),
    says(
      'story',
      'De kom efter dyrene en onsdag. Jeg hjalp med at få dem op i vognen, for de kendte mig jo. Bagefter malkede jeg ud i luften i en måned. Armene gjorde det af sig selv klokken fem.',
    ),
  ),
]

const out: Moment[] = [
  on(
    weeksAgo(12, 'tue'),
    '06:20',
    'torben',
    wishes('ud', { words: 'Ud blandt folk om aftenen, og hjem igen', area: 'communities' }),
    plans('møde', { words: 'Gå til et møde i Aktivisterne', to: 'ud' }),
    plans('cykler', { words: 'Lave cykler på Værket om tirsdagen', to: 'ud' }),
  ),
  on(
    weeksAgo(11, 'tue'),
    '15:10',
    'torben',
    does('cykler', 'Tre styk. Den ene var en dame glad for.'),
  ),
  on(weeksAgo(10, 'wed'), '21:30', 'torben', does('møde')),
  on(
    weeksAgo(8, 'wed'),
    '22:40',
    'torben',
    bends(
      'ud',
      'step_back',
      'Mødet trak ud, og sidste bus kørte før seks. Jeg gik hjem. Ni kilometer. Jeg bliver hjemme lidt.',
    ),
  ),
  // Somebody to go with is asked, and has not answered yet.
  on(
    ago(2),
    '06:05',
    'torben',
    plans('køre', { words: 'Køre med hjem fra Aktivisterne om onsdagen', to: 'ud', with: 'jonas' }),
  ),
]

const others: Moment[] = [
  on(
    weeksAgo(9, 'mon'),
    '10:20',
    'hassan',
    looks('goals'),
    decides('samvær', {
      words: 'Torben er sammen med andre to gange om ugen, også en aften.',
      area: 'communities',
      under: 'ud',
    }),
  ),
  on(
    weeksAgo(7, 'mon'),
    '13:40',
    'morten',
    looks('meeting', 'hopes', 'goals', 'steps'),
    proposes('bus', {
      words: 'Torben kan komme hjem til Skovhuse efter kl. 18',
      area: 'communities',
      under: 'ud',
    }),
    plans('spørge', {
      words: 'Spørge kommunen om en tur med flextrafik',
      to: 'bus',
      by: 'morten',
      due: weeksAgo(3, 'fri'),
    }),
    meets('tur', {
      when: at(weeksAgo(4, 'tue'), '13:00'),
      title: 'Se på værkstedet sammen',
      place: 'Værket',
      with: ['morten'],
    }),
  ),
  on(weeksAgo(7, 'tue'), '06:10', 'torben', answers('bus', 'yes')),
  on(weeksAgo(4, 'mon'), '15:30', 'morten', callsOff('tur')),
  on(
    weeksAgo(1, 'wed'),
    '14:10',
    'morten',
    meets('cykler', {
      when: at(coming('tue'), '13:00'),
      title: 'Cykler på Værket',
      place: 'Kajen 7, porten mod vandet',
      minutes: 120,
      form: 'group',
      with: ['morten'],
    }),
  ),
  on(weeksAgo(1, 'thu'), '05:45', 'torben', answersMeeting('cykler', 'yes')),
]

/** Torben, 61. A farmer without a farm, always stopped by the last bus. */
export const torben: Life = {
  citizen: 'torben',
  works: [
    { staff: 'morten', role: 'support', unit: 'vaerket', law: '104', from: weeksAgo(24, 'mon') },
    {
      staff: 'hassan',
      role: 'authority',
      unit: 'authority',
      law: '141',
      from: weeksAgo(25, 'mon'),
    },
  ],
  moments: [...himself, ...out, ...others],
}
