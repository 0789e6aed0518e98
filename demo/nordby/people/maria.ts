import { does, invites, plans, says, shares, wishes, withdraws } from '../acts.ts'
import { ago, at, coming, weeksAgo } from '../calendar.ts'
import { looks } from '../looks.ts'
import { meets } from '../meetings.ts'
import { type Life, type Moment, on } from '../telling.ts'

const herself: Moment[] = [
  on(
    weeksAgo(9, 'tue'),
    '23:15',
    'maria',
    says('hope', 'Blive student. Og danse uden at holde øje med døren.'),
    says(
      'meet_me',
      'Sæt dig ikke mellem mig og døren. Sig, hvor længe det varer, før vi begynder.',
    ),
    says('resource', 'Jeg kan mærke det fem minutter før. Det er lang tid, når man ved det.'),
    says('resource', 'Sofie. Hun spørger ikke, hun tager bare jakken på.'),
    says('flourish', 'Når bassen er så høj, at der ikke er plads til andet.'),
    says('give', 'Jeg kan lære folk en koreografi på en aften. Også dem, der siger, de ikke kan.'),
    says('role_have', 'Hende, der laver trinene.'),
    says('role_try', 'Holde dansetime for de små.'),
  ),
  // She shared her appointments with her mother, and took it back. Now nobody sees anything.
  on(
    weeksAgo(8, 'sun'),
    '18:30',
    'maria',
    invites('helle', 'family'),
    shares('helle', ['appointments', 'steps']),
  ),
  on(weeksAgo(7, 'sat'), '12:00', 'helle', looks('appointments', 'steps')),
  on(weeksAgo(6, 'mon'), '22:50', 'maria', withdraws('helle', ['appointments', 'steps'])),
]

const school: Moment[] = [
  on(
    weeksAgo(8, 'mon'),
    '17:20',
    'maria',
    wishes('student', { words: 'Blive student', area: 'work' }),
    plans('kantine', { words: 'Sidde nærmest døren i kantinen', to: 'student' }),
    plans('lærer', {
      words: 'Sige til Peder, at jeg går ud et øjeblik og kommer igen',
      to: 'student',
    }),
    plans('mundtlig', { words: 'Fremlægge for to, før jeg fremlægger for alle', to: 'student' }),
    wishes('dans', { words: 'Danse igen', area: 'communities' }),
    plans('øve', { words: 'Stå ved siden af Sofie, ikke bagerst', to: 'dans' }),
  ),
  on(weeksAgo(7, 'thu'), '16:00', 'maria', does('kantine')),
  on(weeksAgo(3, 'tue'), '16:45', 'maria', does('lærer', 'Han sagde bare okay.')),
  on(weeksAgo(2, 'wed'), '21:20', 'maria', does('øve')),
  on(
    ago(2),
    '19:00',
    'maria',
    meets('dør', {
      when: at(coming('sun'), '15:00'),
      title: 'Gå forbi Havnegade',
      place: 'Den grønne dør',
      minutes: 30,
      form: 'task',
    }),
  ),
]

/** Maria, 19. Early help without a case: nobody works around her, and she shares with nobody. */
export const maria: Life = { citizen: 'maria', works: [], moments: [...herself, ...school] }
