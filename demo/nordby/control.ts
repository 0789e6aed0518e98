import {
  answerWondering,
  controlTidies,
  draw,
  find,
  looksAtMe,
  openQuestions,
  openWonderings,
  questionsToMe,
  reply,
  wonder,
} from '../../src/domain/audit/index.ts'
import {
  endEmergency,
  peopleAround,
  reviewEmergency,
  tryEmergency,
} from '../../src/domain/circle/index.ts'
import type { Db, Reason, Write } from '../../src/platform/data/db.ts'
import { type Id, newId } from '../../src/platform/data/id.ts'
import type { movableClock } from '../../src/platform/time/clock.ts'
import { addDays, dayOf, moment } from '../../src/platform/time/days.ts'
import type { Name } from './people.ts'
import type { Unit } from './town.ts'

interface Teller {
  moving: ReturnType<typeof movableClock>
  idOf(name: Name): Id
  toldAt: Date
}

/** Where somebody may open Nødadgang whomever they work with, and where nights are the work. */
export async function addEmergencyUnits(write: Write, units: Record<Unit, Id>) {
  const onDuty = [{ unit_id: units.fyrhuset }, { unit_id: units.door }]
  await write.q.insertInto('circle.emergency_unit').values(onDuty).execute()
  await write.q.insertInto('audit.night_unit').values(onDuty).execute()
}

/** What was opened in emergencies, what people wondered about, and how the log was looked after. */
export async function tellControl(db: Db, teller: Teller) {
  const { at, as } = hands(db, teller)
  await ullasNight(at, as, teller)
  await tinesSaturday(at, as, teller)
  await annasQuestions(at, as)
  await bosSample(at, as)
  at(0, '00:00')
  for (const tidy of controlTidies)
    await db.as({ kind: 'system', role: 'roret_jobs' }).write(tidy.run)
}

type At = (days: number, time: string) => void
type As = <T>(who: Name, purpose: string, work: (write: Write) => Promise<T>) => Promise<T>

function hands(db: Db, { moving, idOf, toldAt }: Teller): { at: At; as: As } {
  return {
    // Never later than now: what is to come is nobody's to tell.
    at: (days, time) => {
      const then = moment(addDays(dayOf(toldAt), -days), time)
      moving.move(days === 0 ? toldAt : then)
    },
    as: (who, purpose, work) => {
      const route = purpose === 'emergency' ? '/noedadgang/:emergency' : '/log-kontrol'
      const reason: Reason = { purpose, route, request: newId() }
      return db.as({ kind: 'person', id: idOf(who) }, reason).write(work)
    },
  }
}

/** A name that nobody knows at a quarter past two; looked at the day after, and found right. */
async function ullasNight(at: At, as: As, { idOf }: Teller) {
  at(12, '02:15')
  const opened = await as('ulla', 'emergency', (write) =>
    tryEmergency(write, {
      who: 'Kasper Dahl',
      reason: 'unwell',
      words: 'Kasper står ved døren, fryser og kan ikke sige, hvem han plejer at tale med.',
      hours: 2,
    }),
  )
  if (opened.outcome !== 'opened') throw new Error(`Ulla is told: ${opened.outcome}.`)
  const { emergency: id } = opened
  at(12, '02:20')
  await as('ulla', 'emergency', (write) => peopleAround(write, idOf('kasper')))
  at(12, '03:05')
  await as('ulla', 'emergency', (write) => endEmergency(write, id))
  at(11, '10:30')
  await as('christine', 'log_control', (write) =>
    reviewEmergency(
      write,
      { id, citizen: idOf('kasper') },
      { finding: 'right', words: 'Ulla så kun, hvem hun kunne ringe til. Det var rigtigt.' },
    ),
  )
}

/** One whose address is protected, and a message that waits: it stands in the queue, and raises an alarm. */
async function tinesSaturday(at: At, as: As, { idOf }: Teller) {
  at(5, '19:40')
  const opened = await as('tine', 'emergency', (write) =>
    tryEmergency(write, {
      who: 'Fatima Noor',
      reason: 'life',
      words: 'Fatima sidder i Fyrhuset og siger, at hun ikke kan mere. Hvem kan komme?',
      hours: 1,
    }),
  )
  if (opened.outcome !== 'opened') throw new Error(`Tine is told: ${opened.outcome}.`)
  at(5, '19:44')
  await as('tine', 'emergency', (write) => peopleAround(write, idOf('fatima')))
  at(1, '03:10')
  await as('ulla', 'emergency', (write) =>
    tryEmergency(write, {
      who: 'Maria Juul',
      reason: 'missing',
      words: 'Maria er gået fra Fyrhuset i nat, og en mand spørger efter hende i telefonen.',
      hours: 1,
      withheld: {
        code: 'danger_to_person',
        words: 'Manden har hendes telefon og kan se en besked til hende.',
      },
    }),
  )
}

/** Anna asks about two looks; one is answered. */
async function annasQuestions(at: At, as: As) {
  at(4, '20:10')
  const { looks } = await as('anna', 'own_log', (write) => looksAtMe(write))
  const [newest, another] = looks
  if (newest) await as('anna', 'own_log', (write) => wonder(write, newest.id, ''))
  at(3, '09:05')
  const [asked] = await as('bo', 'log_control', openWonderings)
  if (asked)
    await as('bo', 'log_control', (write) =>
      answerWondering(
        write,
        asked,
        'Det var for at gøre sig klar til at mødes med dig om fredagen.',
      ),
    )
  at(2, '21:30')
  if (another)
    await as('anna', 'own_log', (write) =>
      wonder(write, another.id, 'Hvorfor kiggede du på det netop den dag?'),
    )
}

/** Bo draws, asks, and has one answer already. */
async function bosSample(at: At, as: As) {
  at(3, '10:00')
  await as('bo', 'log_control', (write) => {
    const until = moment(dayOf(write.now), '00:00')
    const from = moment(addDays(dayOf(write.now), -30), '00:00')
    return draw(write, { from, until }, 5)
  })
  at(2, '13:15')
  for (const who of ['maja', 'karen', 'hassan', 'ulla', 'tine', 'nina', 'sami', 'line'] as const) {
    const [question] = await as(who, 'log_control', questionsToMe)
    if (!question) continue
    const words = 'Vi skulle mødes dagen efter, og jeg ville læse det først.'
    await as(who, 'log_control', (write) => reply(write, question.id, words))
    break
  }
  at(1, '14:00')
  const answered = (await as('bo', 'log_control', openQuestions)).find((one) => one.replied)
  if (answered)
    await as('bo', 'log_control', (write) =>
      find(write, { question: answered.id }, { code: 'explained', words: '' }),
    )
}
