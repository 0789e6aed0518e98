import { bends, decides, does, invites, plans, says, shares, wishes } from '../acts.ts'
import { ago, at, coming, weeksAgo } from '../calendar.ts'
import { looks } from '../looks.ts'
import { asksToMove, meets } from '../meetings.ts'
import { type Life, type Moment, on } from '../telling.ts'

const herself: Moment[] = [
  on(
    weeksAgo(13, 'sun'),
    '01:20',
    'signe',
    says('hope', 'Komme ind på tegneskolen.'),
    says('hope', 'En dør, der er min, og som jeg selv kan lukke op.'),
    shares('maja', ['hopes']),
    says(
      'meet_me',
      'Skriv i stedet for at ringe. Spørg ikke, hvordan jeg har det, som det første. Spørg, hvad jeg tegner. Jeg er vågen om natten og ikke før klokken to.',
    ),
    says('resource', 'Jeg ser ting. Hvordan folk holder på en kop og sådan noget.'),
    says('resource', 'Min bror sender mig billeder af grimme lamper.'),
    says('flourish', 'Blæk på fingrene. Toget over broen, når alle kigger samme vej.'),
    says('give', 'Jeg kan tegne dig, så du ligner dig selv på en god dag.'),
  ),
  on(
    weeksAgo(12, 'fri'),
    '23:50',
    'signe',
    says(
      'story',
      'Det var en fredag tyve minutter i midnat. Jeg sagde ikke, hvad jeg hed, og hun spurgte ikke. Hun spurgte, om jeg sad ned. Tre uger senere ringede jeg om dagen og sagde det. Signe. Hun sagde: ”Hej Signe, sidder du ned?”',
      { day: weeksAgo(20, 'fri') },
    ),
    says('role_have', 'Hende, der tegner i Toget.'),
    says('role_miss', 'Elev. At have et skab med mit navn.'),
    says('role_try', 'Tegne plakaten til Frivilligbørsen.'),
  ),
]

const drawing: Moment[] = [
  on(
    weeksAgo(12, 'mon'),
    '15:10',
    'signe',
    wishes('tegne', { words: 'Komme ind på tegneskolen', area: 'work' }),
    plans('mappe', { words: 'Samle tolv tegninger i en mappe', to: 'tegne' }),
    plans('vise', { words: 'Vise dem til en, der ikke er sød', to: 'tegne' }),
    plans('sende', { words: 'Sende ansøgningen', to: 'tegne' }),
  ),
  on(weeksAgo(7, 'thu'), '02:05', 'signe', does('mappe')),
  on(
    weeksAgo(4, 'tue'),
    '18:30',
    'signe',
    does('vise', 'Hun sagde, at hænderne er gode, og at jeg snyder med ører. Det er rigtigt.'),
  ),
  on(
    weeksAgo(11, 'wed'),
    '16:00',
    'signe',
    wishes('dansk', { words: 'Tage dansk på hf', area: 'work' }),
    plans('vejleder', { words: 'Skrive til studievejlederen', to: 'dansk' }),
  ),
  // A goal on pause: it is not given up.
  on(
    weeksAgo(5, 'mon'),
    '22:30',
    'signe',
    bends('dansk', 'pause', 'Ikke mens jeg flytter. Tegningerne er nok lige nu.'),
  ),
]

const home: Moment[] = [
  on(
    weeksAgo(10, 'tue'),
    '15:45',
    'signe',
    wishes('bolig', {
      words: 'Et sted at bo, hvor jeg selv bestemmer, hvornår der er stille',
      area: 'home',
    }),
    plans('liste', { words: 'Skrive, hvad der er vigtigst ved et sted', to: 'bolig' }),
  ),
  on(
    weeksAgo(9, 'sat'),
    '23:10',
    'signe',
    does('liste', 'Vindue mod øst. Plads til et bord. Ingen over mig.'),
  ),
  on(
    weeksAgo(8, 'thu'),
    '10:30',
    'hassan',
    looks('goals'),
    decides('eget', {
      words: 'Signe får sit eget sted at bo og en, der kommer forbi den første tid.',
      area: 'home',
      under: 'bolig',
    }),
  ),
  on(
    weeksAgo(2, 'mon'),
    '14:20',
    'maja',
    looks('meeting', 'hopes', 'goals', 'steps'),
    plans('nøgle', {
      words: 'Gå med hen og få nøglen',
      to: 'bolig',
      by: 'maja',
      due: coming('mon', 2),
    }),
  ),
  on(
    weeksAgo(1, 'mon'),
    '14:40',
    'maja',
    meets('møde', {
      when: at(coming('mon'), '14:00'),
      title: 'Se på lejligheden',
      place: 'Havnegade 19, vi mødes på gaden',
      with: ['maja'],
    }),
  ),
  on(
    weeksAgo(1, 'thu'),
    '01:15',
    'signe',
    invites('jonas', 'peer'),
    asksToMove(
      'møde',
      at(coming('tue'), '16:00'),
      'Kan vi tage det efter Toget? Kl. 14 er lige, når jeg vågner.',
    ),
  ),
  on(ago(1), '14:50', 'maja', looks('goals', 'steps', 'appointments')),
]

/** Signe, 22. Came to the door on a Friday at 23.40 without a name. */
export const signe: Life = {
  citizen: 'signe',
  works: [
    { staff: 'maja', role: 'support', unit: 'support', law: '82b', from: weeksAgo(14, 'mon') },
    {
      staff: 'hassan',
      role: 'authority',
      unit: 'authority',
      law: '122',
      from: weeksAgo(14, 'mon'),
    },
  ],
  moments: [...herself, ...drawing, ...home],
}
