import { shares } from './acts.ts'
import { ago, ahead, weeksAgo } from './calendar.ts'
import { agrees, covers, draws, registers, removes, saysNo, tells, thanks } from './circle.acts.ts'
import type { Name } from './people.ts'
import { type Life, type Moment, on } from './telling.ts'

/** What is said no to, agreed to, drawn and told: the circle of some of the twelve, beside their lives. */
const moments: Partial<Record<Name, Moment[]>> = {
  anna: [
    on(
      weeksAgo(4, 'sun'),
      '20:15',
      'anna',
      draws('close', { here: ['ida'], names: ['Mor'] }),
      draws('near', { here: ['jonas', 'maja'], names: ['Grethe fra koret', 'Naboen Ruth'] }),
      draws('around', { names: ['Bibliotekaren', 'Kirsten fra skolen', 'Fætter Ole'] }),
      draws('around', { names: ['Lars'] }, true),
      shares('maja', ['network']),
    ),
    on(
      weeksAgo(3, 'thu'),
      '21:30',
      'ida',
      tells(
        'Anna har ikke taget telefonen siden i mandags. Det ligner hende ikke. Hun plejer at synge, når jeg ringer.',
      ),
    ),
    on(weeksAgo(3, 'fri'), '08:10', 'maja', thanks()),
    on(weeksAgo(3, 'fri'), '18:40', 'anna', saysNo('hassan', 'circle')),
  ],
  mehmet: [
    on(
      weeksAgo(3, 'mon'),
      '16:00',
      'mehmet',
      agrees({
        receiver: 'Jobcenter Nordby',
        purpose:
          'Så Karen og Dorte kan regne på timerne sammen, og jeg kun skal fortælle det én gang.',
        person: 'dorte',
        subjects: ['appointments'],
        until: ahead(120),
      }),
    ),
  ],
  birgit: [
    on(
      weeksAgo(20, 'mon'),
      '10:00',
      'bo',
      registers('svend', {
        kind: 'guardian',
        reads: ['appointments', 'meeting'],
        writes: ['appointments'],
        document: 'Familieretshuset, sag 2025-114',
      }),
    ),
  ],
  maria: [
    on(weeksAgo(5, 'tue'), '23:10', 'maria', removes('helle')),
    on(
      weeksAgo(4, 'wed'),
      '07:30',
      'helle',
      tells('Jeg vil bare sige, at hun ikke spiser morgenmad mere. Jeg ved godt, at hun er 19.'),
    ),
  ],
  fatima: [
    on(
      weeksAgo(2, 'thu'),
      '22:00',
      'fatima',
      draws('close', { names: ['Børnene'] }),
      draws('near', { here: ['line'], names: ['Amina'] }),
      draws('around', { names: ['Ham, jeg var gift med'] }, true),
    ),
  ],
  erik: [on(weeksAgo(1, 'mon'), '09:00', 'bo', covers('sami', 'Maja Toft', ago(1), ahead(9)))],
}

/** A life with what happened in its circle. */
export const withCircle = (life: Life): Life => ({
  ...life,
  moments: [...life.moments, ...(moments[life.citizen] ?? [])],
})
