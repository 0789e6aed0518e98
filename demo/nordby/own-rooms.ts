import {
  addPicture,
  type PageKind,
  shareOwnPage,
  writeOwnPage,
} from '../../src/domain/own/index.ts'
import type { Write } from '../../src/platform/data/db.ts'
import { ago, weeksAgo } from './calendar.ts'
import type { Name } from './people.ts'
import { picture, tree } from './pictures.ts'
import { type Act, type Life, on } from './telling.ts'

/** In Nordby the municipality has said yes to rooms of one's own. */
export const offerOwnRooms = (write: Write) =>
  write.q
    .insertInto('municipality.setting')
    .values({ key: 'own_room_offered', value: 'yes' })
    .execute()

const writes =
  (kind: PageKind, words: string, title = '', to?: Name): Act =>
  async ({ write, idOf }) => {
    const page = await writeOwnPage(write, { kind, title, words })
    if (to) await shareOwnPage(write, page, idOf(to))
  }

const anna: Life = {
  citizen: 'anna',
  works: [],
  moments: [
    on(
      weeksAgo(9, 'sun'),
      '22:15',
      'anna',
      writes('story', 'Vi boede over bageren. Ida og jeg delte vindue.', 'Da jeg var barn', 'ida'),
      writes(
        'story',
        'Jeg sad i skranken og kendte alle tre hundrede navne. Så døde mor, og jeg begyndte at vågne klokken fire.',
        'Skolen, elleve år',
      ),
      writes('story', 'To gange på sygehuset. Det var støjen, der slog mig om.', 'De to vintre'),
    ),
    on(weeksAgo(6, 'tue'), '03:05', 'anna', writes('sign', 'Jeg tæller trappetrin igen.')),
    on(
      weeksAgo(2, 'thu'),
      '21:40',
      'anna',
      writes(
        'writing',
        'I aften sang jeg for vinduet. Ingen hørte det. Det var nok, at jeg gjorde.',
        'Vinduet',
      ),
      ({ write }) => addPicture(write, picture(tree), 'Træet i gården. Det er højere end mig nu.'),
    ),
    on(
      ago(3),
      '19:20',
      'anna',
      writes('draft', 'Maja, jeg vil gerne have, at vi begynder en halv time senere.', 'Til Maja'),
    ),
  ],
}

const erik: Life = {
  citizen: 'erik',
  works: [],
  moments: [
    on(
      weeksAgo(16, 'sun'),
      '16:30',
      'erik',
      writes('story', 'Far lærte mig at rokere, før jeg lærte at cykle.', '1958'),
      writes('story', 'Jeg flyttede ind på anden sal og har boet her siden.', '1981'),
    ),
  ],
}

const fatima: Life = {
  citizen: 'fatima',
  works: [],
  moments: [
    on(
      weeksAgo(3, 'mon'),
      '23:10',
      'fatima',
      writes('writing', 'Today I spoke Danish in the shop.'),
    ),
  ],
}

/** What three of them keep to themselves. The rest have never been in. */
export const ownRooms: readonly Life[] = [anna, erik, fatima]
