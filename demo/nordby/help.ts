import type { Write } from '../../src/platform/data/db.ts'
import { newId } from '../../src/platform/data/id.ts'

/** Weekday (1 is Monday), from, until. Past midnight it is written on the day it begins. */
type Hours = [number, string, string]

const week = [1, 2, 3, 4, 5, 6, 7]
const door: Hours[] = [
  ...[1, 2, 3, 4].map((day): Hours => [day, '10:00', '20:00']),
  [5, '10:00', '16:00'],
  [7, '14:00', '18:00'],
]
// All the hours in which the door is closed: nobody meets a phone that is not answered.
const emergency: Hours[] = [
  ...[1, 2, 3, 4].map((day): Hours => [day, '20:00', '10:00']),
  [5, '16:00', '10:00'],
  [6, '10:00', '10:00'],
  [7, '10:00', '14:00'],
  [7, '18:00', '10:00'],
]

/**
 * Who answers. Numbers that begin with 12 are given to nobody in Denmark: those of Nordby reach no one.
 * Livslinien is real, with its own number and hours (livslinien.dk).
 */
const lines: {
  name: string
  phone: string
  by: string
  cost: string
  emergency?: boolean
  hours: Hours[]
}[] = [
  {
    name: 'Døren',
    phone: '12 34 56 78',
    by: 'Nina og hendes kolleger i Døren. Du kan tale om alt, og du behøver ikke sige dit navn.',
    cost: 'Det koster det samme som andre opkald.',
    hours: door,
  },
  {
    name: 'Akuttelefonen',
    phone: '12 34 56 90',
    by: 'En medarbejder, der er vågen. Ring, når det ikke kan vente, til Døren åbner.',
    cost: 'Det koster det samme som andre opkald.',
    emergency: true,
    hours: emergency,
  },
  {
    name: 'Fyrhuset',
    phone: '12 34 56 80',
    by: 'Nattevagten eller dagholdet i Fyrhuset. Her er tre senge til dem, der har brug for ro nu.',
    cost: 'Det koster det samme som andre opkald.',
    emergency: true,
    hours: [],
  },
  {
    name: 'Livslinien',
    phone: '70 201 201',
    by: 'Frivillige rådgivere fra hele landet. Ring, hvis du tænker på ikke at ville leve.',
    cost: 'Det koster det samme som andre opkald.',
    hours: week.map((day): Hours => [day, '11:00', '05:00']),
  },
]

export async function addHelp({ q }: Write) {
  const known = lines.map((line, index) => ({ ...line, id: newId(), position: index + 1 }))
  await q
    .insertInto('municipality.help_line')
    .values(
      known.map(({ id, position, name, phone, by, cost, emergency = false }) => ({
        ...{ id, position, name, phone, cost, emergency },
        answered_by: by,
      })),
    )
    .execute()
  const hours = known.flatMap(({ id, hours }) =>
    hours.map(([weekday, from_time, until_time]) => ({
      ...{ line_id: id, weekday, from_time, until_time },
    })),
  )
  await q.insertInto('municipality.help_hours').values(hours).execute()
}
