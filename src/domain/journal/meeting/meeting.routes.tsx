import { sql } from 'kysely'
import { actorId, oneOf, type Read, type Write } from '../../../platform/data/db.ts'
import { isId } from '../../../platform/data/id.ts'
import { draftOf } from '../../../platform/web/drafts.ts'
import { Forbidden, Missing } from '../../../platform/web/errors.ts'
import type { Filled } from '../../../platform/web/form.ts'
import { action, page, type Route, seeOther } from '../../../platform/web/routes.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import {
  type Appointment,
  aheadOf,
  appointment,
  appointmentsByIds,
} from '../../appointment/index.ts'
import { lifeOf } from '../journal.queries.ts'
import { meetingAt } from './meeting.addresses.ts'
import { beginForm, pointForm, pressForm, signalForm } from './meeting.forms.ts'
import { MeetingListPage } from './meeting.list.tsx'
import { MeetingPage } from './meeting.page.tsx'
import { meetingOf, newsSince } from './meeting.queries.ts'
import { meetingWords } from './meeting.words.ts'
import { addPoint, signal, signalOver, talkedAbout } from './meeting.writes.ts'
import { beginParagraph } from './minutes.writes.ts'

export const guard = { who: 'person', purpose: 'meeting' } as const
const FEW = 10

/** The appointment, for those at its table: the person, and those who may write the journal. @throws Missing */
export async function atTable(read: Read, visit: Visit) {
  const a = await appointment(read, visit.params.appointment ?? '')
  if (a.citizen.id !== actorId(read) && !(await lifeOf(read, a.citizen.id)).mayWrite)
    throw new Missing()
  return { a, table: { appointment: a.id, citizen: a.citizen.id } }
}

/** Once it is a note it stands as it is: what is to be added is added there. @throws Forbidden */
export async function stillOpen(write: Write, visit: Visit) {
  const found = await atTable(write, visit)
  if ((await meetingOf(write, found.table)).note) throw new Forbidden()
  return found
}

const showMeeting = async (visit: Visit, read: Read, again?: Filled) => {
  const { a, table } = await atTable(read, visit)
  const filled = again ?? (await draftOf(read, `journal.minute:${a.id}`))
  return <MeetingPage visit={visit} a={a} meeting={await meetingOf(read, table)} filled={filled} />
}

/** What has been in the last days, newest first. */
async function behindOf(read: Read, citizen: string): Promise<Appointment[]> {
  const rows = await read.sql(
    sql<{ id: string }>`select id from appointment.appointment where citizen_id = ${citizen}
      and starts_at between platform.now() - interval '14 days' and platform.now() and called_off_at is null
      order by starts_at desc limit ${FEW}`,
  )
  const all = await appointmentsByIds(
    read,
    rows.map(({ id }) => id),
  )
  return all.sort((one, other) => other.startsAt.getTime() - one.startsAt.getTime())
}

async function listOf(visit: Visit, read: Read, citizen?: { id: string; name: string }) {
  const id = citizen?.id ?? actorId(read)
  const ahead = (await aheadOf(read, id)).filter(({ calledOff }) => !calledOff).slice(0, FEW)
  const behind = await behindOf(read, id)
  const of = citizen ? { citizen } : {}
  return <MeetingListPage visit={visit} ahead={ahead} behind={behind} {...of} />
}

const form = { ...guard, form: pressForm }

export const tableRoutes: Route[] = [
  page(meetingAt.list, { who: 'person', purpose: 'own_meetings' }, (visit, read) =>
    listOf(visit, read),
  ),
  page(meetingAt.desk, guard, async (visit, read) => {
    const life = await lifeOf(read, visit.params.citizen ?? '')
    if (life.id === actorId(read) || !life.mayWrite) throw new Missing()
    return listOf(visit, read, life)
  }),
  page(meetingAt.one, guard, (visit, read) => showMeeting(visit, read)),
  page(meetingAt.news, guard, async (visit, read) => {
    const { table } = await atTable(read, visit)
    const seen = oneOf([visit.query.get('siden') ?? ''].filter(isId))
    const [name] = await newsSince(read, table.appointment, seen, actorId(read))
    const w = meetingWords[visit.lang]
    const body = JSON.stringify(name ? { text: w.news(name), show: w.show } : {})
    return { reply: { type: 'application/json', body } }
  }),
  action(
    meetingAt.point,
    { ...guard, form: pointForm, again: showMeeting },
    async (visit, write, { point }) => {
      const { a, table } = await stillOpen(write, visit)
      await addPoint(write, table, point)
      return seeOther(meetingAt.one({ appointment: a.id }), meetingWords[visit.lang].pointSaved)
    },
  ),
  action(meetingAt.talked, form, async (visit, write) => {
    const { a, table } = await stillOpen(write, visit)
    await talkedAbout(write, table, visit.params.point ?? '')
    return seeOther(meetingAt.one({ appointment: a.id }))
  }),
  action(meetingAt.signal, { ...guard, form: signalForm }, async (visit, write, { kind }) => {
    const { a, table } = await stillOpen(write, visit)
    await signal(write, table, kind)
    return seeOther(meetingAt.one({ appointment: a.id }), meetingWords[visit.lang].given)
  }),
  action(meetingAt.signalOver, form, async (visit, write) => {
    const { a, table } = await stillOpen(write, visit)
    await signalOver(write, table, visit.params.signal ?? '')
    return seeOther(meetingAt.one({ appointment: a.id }), meetingWords[visit.lang].goOn)
  }),
  action(
    meetingAt.begin,
    { ...guard, form: beginForm, again: showMeeting },
    async (visit, write, { words }) => {
      const { a, table } = await stillOpen(write, visit)
      await beginParagraph(write, table, words)
      return seeOther(meetingAt.one({ appointment: a.id }), meetingWords[visit.lang].saved)
    },
  ),
]
