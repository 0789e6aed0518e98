import {
  arrive,
  beds,
  beginOutreach,
  everybodyMet,
  giveHandover,
  keepBed,
  leave,
  meet,
  myShift,
  openContacts,
  planShift,
  recordContact,
} from '../../src/domain/contact/index.ts'
import type { Db, Write } from '../../src/platform/data/db.ts'
import { type Id, newId } from '../../src/platform/data/id.ts'
import type { movableClock } from '../../src/platform/time/clock.ts'
import { addDays, dayOf, moment } from '../../src/platform/time/days.ts'
import type { Name } from './people.ts'
import type { Unit } from './town.ts'

interface Known {
  moving: ReturnType<typeof movableClock>
  idOf(name: Name): Id
  units: Record<Unit, Id>
  toldAt: Date
}

const DAYS_BACK = 3
const DAYS_AHEAD = 14
const PHONE = '12 34 56 90'
const HOUR = 3_600_000

/** The three acute places of Fyrhuset, made by the municipality. */
export async function addBeds(write: Write, units: Record<Unit, Id>) {
  for (const position of [1, 2, 3]) {
    const row = { id: newId(), unit_id: units.fyrhuset, name: `Akutplads ${position}`, position }
    await write.q.insertInto('contact.bed').values(row).execute()
  }
}

/** Who has the duty, night and day, and what the last nights brought. */
export async function tellDuty(db: Db, { moving, idOf, units, toldAt }: Known) {
  const today = dayOf(toldAt)
  const as = <T>(who: Name, at: Date, work: (write: Write) => Promise<T>) => {
    moving.move(at)
    const reason = { purpose: 'duty', route: '/vagten', request: newId() }
    return db.as({ kind: 'person', id: idOf(who) }, reason).write(work)
  }
  await as('nina', moment(addDays(today, -DAYS_BACK), '07:30'), async (write) => {
    for (let day = -DAYS_BACK; day < DAYS_AHEAD; day += 1) {
      const date = addDays(today, day)
      const night: Name = day % 4 === 3 ? 'tine' : 'ulla'
      await planShift(write, shiftOf(units.door, idOf('nina'), date, '08:00', date, '20:00'))
      await planShift(
        write,
        shiftOf(units.door, idOf(night), date, '20:00', addDays(date, 1), '08:00'),
      )
    }
  })
  await guests(as, units, lastNights(toldAt))
  await street(as, toldAt)
}

const shiftOf = (unit: Id, person: Id, day: string, from: string, last: string, until: string) => ({
  unit,
  person,
  from: moment(day, from),
  until: moment(last, until),
  phone: PHONE,
})

/** Two nights that are over: the one before last, and the last one. Ulla has both. */
function lastNights(toldAt: Date): [Date, Date] {
  const nights = [1, 2, 3]
    .map((back) => addDays(dayOf(toldAt), -back))
    .filter((_, at) => (((-1 - at) % 4) + 4) % 4 !== 3 && -1 - at !== 3)
  const [last = '', before = ''] = nights
  return [moment(before, '23:10'), moment(last, '22:40')]
}

type As = <T>(who: Name, at: Date, work: (write: Write) => Promise<T>) => Promise<T>

const after = (at: Date, hours: number) => new Date(at.getTime() + hours * HOUR)

/** Sami looks in on those he has met on the street: a day to look again, and no goal. */
async function street(as: As, toldAt: Date) {
  const today = dayOf(toldAt)
  const met = await as('sami', moment(addDays(today, -12), '10:40'), async (write) => {
    for (const { id, came } of await openContacts(write))
      if (came === 'street') await beginOutreach(write, id, addDays(today, 30))
    return everybodyMet(write)
  })
  const said = [
    {
      place: 'Bænken bag stationen',
      words: 'To kopper kaffe. Han fortalte om en båd. Sover i læ af cykelskuret.',
    },
    {
      place: 'Bænken bag stationen',
      words: 'Regn. Vi sad i venteværelset. Han vil gerne vide, hvad en dør koster.',
    },
  ]
  for (const [week, words] of said.entries())
    await as('sami', moment(addDays(today, -11 + week * 7), '10:45'), async (write) => {
      for (const { contact } of met.slice(0, 1)) await meet(write, contact, words)
    })
}

async function guests(as: As, units: Record<Unit, Id>, [before, last]: [Date, Date]) {
  const comes = (at: Date, bed: number, alias: string, words: string) =>
    as('ulla', at, async (write) => {
      const told = {
        unit: units.door,
        came: 'phone',
        words,
        alias,
        number: '',
        young: false,
      } as const
      const { id } = await recordContact(write, { ...told, meeting: [] })
      const place = (await beds(write))[bed]
      await keepBed(write, place?.id ?? '', id)
      return (await beds(write))[bed]?.stay?.id ?? ''
    })
  const first = await comes(
    before,
    0,
    'Musen',
    'Kan ikke være i lejligheden i nat. Vil bare sove et sted, hvor nogen er vågen.',
  )
  await as('ulla', after(before, 1), (write) =>
    arrive(
      write,
      first,
      'Kom med bus. Te i køkkenet. Vil ikke tale mere i aften, og det behøver vi ikke.',
    ),
  )
  await as('ulla', after(before, 8), (write) =>
    leave(
      write,
      first,
      'Sov fra kl. 1. Tager selv hjem. Vil gerne ringes op, men først efter middag.',
    ),
  )
  const second = await comes(last, 1, '', 'Ringede fra stationen. Vil helst ikke sige et navn.')
  await as('ulla', after(last, 2), async (write) => {
    await arrive(
      write,
      second,
      'Kom til fods. Har talt om natten og om, hvem der kan komme i morgen.',
    )
    const shift = await myShift(write)
    if (shift)
      await giveHandover(
        write,
        shift.id,
        'Plads 2 er optaget af en, der ikke har sagt sit navn. Musen vil ringes op efter middag. Ellers ro på.',
      )
  })
}
