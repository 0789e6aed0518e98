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
/**
 * Who answers. Numbers that begin with 12 are given to nobody in Denmark: those of Nordby reach no one.
 * Livslinien is real, with its own number and hours (livslinien.dk).
 */
const lines: {
  name: string
  phone: string
  by: string
  english: string
  emergency?: boolean
  hours: Hours[]
  /** On public holidays it keeps the hours of a Sunday; without this, those of the weekday. */
  asSunday?: boolean
  /** It answers whenever this one does not. */
  fills?: string
}[] = [
  {
    name: 'Døren',
    phone: '12 34 56 78',
    by: 'Nina og hendes kolleger i Døren. Du kan tale om alt, og du behøver ikke sige dit navn.',
    english:
      'Nina and her colleagues at the Door. You can talk about anything, and need not say your name.',
    hours: door,
    asSunday: true,
  },
  {
    name: 'Akuttelefonen',
    phone: '12 34 56 90',
    by: 'En medarbejder, der er vågen. Ring, når det ikke kan vente, til Døren åbner.',
    english: 'A member of staff who is awake. Call when it cannot wait until the Door opens.',
    emergency: true,
    hours: [],
    // So nobody meets a phone that is not answered, on holidays too.
    fills: 'Døren',
  },
  {
    name: 'Fyrhuset',
    phone: '12 34 56 80',
    by: 'Nattevagten eller dagholdet i Fyrhuset. Her er tre senge til dem, der har brug for ro nu.',
    english: 'The night or day team at Fyrhuset. There are three beds for those who need calm now.',
    emergency: true,
    hours: [],
  },
  {
    name: 'Livslinien',
    phone: '70 201 201',
    by: 'Frivillige rådgivere fra hele landet. Ring, hvis du tænker på ikke at ville leve.',
    english: 'Volunteers from all of Denmark. Call if you think of not wanting to live.',
    hours: week.map((day): Hours => [day, '11:00', '05:00']),
  },
]

const cost = 'Det koster det samme som andre opkald.'
const englishCost = 'It costs the same as other calls.'

/** Days with hours of their own, this year and the next: nobody sits alone with a closed door on Christmas Eve. */
const doorDays = (year: number) =>
  [year, year + 1].flatMap((one) => [
    { day: `${one}-12-24`, from_time: '14:00', until_time: '20:00' },
    { day: `${one}-12-31`, from_time: '14:00', until_time: '20:00' },
  ])

/** @returns the lines' ids by their names */
export async function addHelp({ q }: Write, year: number): Promise<Map<string, string>> {
  const ids = new Map(lines.map(({ name }) => [name, newId()]))
  const known = lines.map((line, index) => ({
    ...line,
    id: ids.get(line.name) ?? '',
    position: index + 1,
  }))
  await q
    .insertInto('municipality.help_line')
    .values(
      known.map(
        ({ id, position, name, phone, by, english, emergency = false, asSunday, fills }) => ({
          ...{ id, position, name, phone, cost, emergency },
          answered_by: by,
          english_answered_by: english,
          english_cost: englishCost,
          on_holidays: asSunday ? ('as_sunday' as const) : ('as_usual' as const),
          fills_id: fills ? (ids.get(fills) ?? null) : null,
        }),
      ),
    )
    .execute()
  const hours = known.flatMap(({ id, hours }) =>
    hours.map(([weekday, from_time, until_time]) => ({
      ...{ line_id: id, weekday, from_time, until_time },
    })),
  )
  await q.insertInto('municipality.help_hours').values(hours).execute()
  const line_id = ids.get('Døren') ?? ''
  await q
    .insertInto('municipality.help_day')
    .values(doorDays(year).map((day) => ({ line_id, ...day })))
    .execute()
  return ids
}
