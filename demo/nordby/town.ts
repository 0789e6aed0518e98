import type { Write } from '../../src/platform/data/db.ts'
import { newId } from '../../src/platform/data/id.ts'
import { terms } from './terms.ts'

const units = {
  door: { name: 'Døren', kind: 'door', phone: '12 34 56 78', place: 'Havnegade 4, Nordby' },
  support: {
    name: 'Støtte i eget hjem',
    kind: 'home_support',
    phone: '12 34 56 71',
    place: 'Rådhuspladsen 1, Nordby',
  },
  fyrhuset: { name: 'Fyrhuset', kind: 'home', phone: '12 34 56 80', place: 'Fyrvej 12, Nordby' },
  stairway: {
    name: 'Opgangsfællesskabet',
    kind: 'home',
    phone: '12 34 56 81',
    place: 'Bredgade 18, Nordby',
  },
  vaerket: { name: 'Værket', kind: 'centre', phone: '12 34 56 82', place: 'Kajen 7, Nordby' },
  laden: { name: 'Laden', kind: 'centre', phone: '12 34 56 83', place: 'Møllevej 2, Elleby' },
  gartneriet: {
    name: 'Gartneriet',
    kind: 'work',
    phone: '12 34 56 84',
    place: 'Skovvej 40, Nordby',
  },
  authority: {
    name: 'Myndighed',
    kind: 'authority',
    phone: '12 34 56 72',
    place: 'Rådhuspladsen 1, Nordby',
  },
  street: { name: 'Gadeplan', kind: 'outreach', phone: '12 34 56 85', place: 'Nordby Station' },
  leaders: {
    name: 'Ledelsen',
    kind: 'leadership',
    phone: '12 34 56 70',
    place: 'Rådhuspladsen 1, Nordby',
  },
} as const

export type Unit = keyof typeof units

/** Nordby, as everybody may know it. */
export async function addTown(write: Write): Promise<Record<Unit, string>> {
  const { q } = write
  await q
    .insertInto('municipality.municipality')
    .values({
      name: 'Nordby',
      phone: '12 34 56 78',
      door_text:
        'Gå ind, eller ring. Du behøver ingen henvisning, og du behøver ikke sige, hvad du hedder. ' +
        'Der er kaffe på kanden og en, der lytter. Du må gerne tage en med.',
      door_hours:
        'Åbent mandag til torsdag kl. 10 til 20, fredag kl. 10 til 16 og søndag kl. 14 til 18.',
      door_place: 'Havnegade 4, den grønne dør over for stationen.',
    })
    .execute()
  const rows = Object.entries(units).map(([code, unit]) => ({
    code,
    row: { id: newId(), ...unit },
  }))
  await q
    .insertInto('municipality.unit')
    .values(rows.map(({ row }) => row))
    .execute()
  await q.insertInto('municipality.term').values(terms).execute()
  return Object.fromEntries(rows.map(({ code, row }) => [code, row.id])) as Record<Unit, string>
}
