import { weeksAgo } from './calendar.ts'
import { notes } from './notes.acts.ts'
import { type Life, on } from './telling.ts'

/** Short notes about those whom staff meet less often. */
export const others: Life[] = [
  {
    citizen: 'mehmet',
    works: [],
    moments: [
      on(
        weeksAgo(1, 'mon'),
        '09:30',
        'maja',
        notes('visit', 'Mehmet viste sin vagtplan på Havnen. Han har fri om tirsdagen.', {
          agreed: 'Karen spørger jobcentret om timer med løn.',
        }),
      ),
    ],
  },
  {
    citizen: 'lise',
    works: [],
    moments: [
      on(
        weeksAgo(1, 'wed'),
        '13:15',
        'maja',
        notes('visit', 'Vi talte om farvel. Lise strikkede imens og sagde, at det er på tide.'),
      ),
    ],
  },
  {
    citizen: 'signe',
    works: [],
    moments: [
      on(
        weeksAgo(2, 'fri'),
        '14:05',
        'maja',
        notes('message', 'Signe skrev, at hun har sendt ansøgningen til tegneskolen.'),
      ),
    ],
  },
  {
    citizen: 'kasper',
    works: [],
    moments: [
      on(
        weeksAgo(2, 'tue'),
        '10:20',
        'sami',
        notes('visit', 'Kaffe på bænken ved havnen. Kasper spurgte, om der er en dør, der låser.'),
      ),
      on(
        weeksAgo(1, 'tue'),
        '10:25',
        'sami',
        notes('visit', 'Kaffe igen. Ingen aftaler, men han sagde: På tirsdag.'),
      ),
    ],
  },
  {
    citizen: 'fatima',
    works: [],
    moments: [
      on(
        weeksAgo(1, 'thu'),
        '11:00',
        'nina',
        notes(
          'video',
          'Vi talte på video, mens børnene var i skole. Fatima har været til den internationale aften.',
        ),
      ),
    ],
  },
  {
    citizen: 'torben',
    works: [],
    moments: [
      on(
        weeksAgo(1, 'wed'),
        '16:30',
        'morten',
        notes('call', 'Mødet blev ikke til noget. Bussen kørte ikke efter kl. 18.', {
          agreed: 'Morten finder en, Torben kan køre med.',
        }),
      ),
    ],
  },
]
