import { oneOf, type Read, type Write } from '../../../platform/data/db.ts'
import { readDay } from '../../../platform/time/days.ts'
import { Missing } from '../../../platform/web/errors.ts'
import { both, day as dayField, form, idOf, nothingFilled } from '../../../platform/web/form.ts'
import { action, page, type Reply, type Route, seeOther } from '../../../platform/web/routes.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { carryAt } from './carry.addresses.ts'
import { CarryPage, systemOf } from './carry.desk.tsx'
import { carryDeskWords } from './carry.desk.words.ts'
import { itemsOf } from './carry.items.ts'
import { keptWhere, madeBetween, markBack, markCarried, notCarried } from './carry.queries.ts'
import { dayCsv, dayText } from './carry.rules.ts'

const guard = { who: 'person', purpose: 'carry' } as const
const dag = dayField({ label: both(carryDeskWords, 'day') })
const thingForm = form({
  dag,
  thing: idOf({ label: both(carryDeskWords, 'mark'), required: true }),
})
const dayForm = form({ dag })

/** For those who work here; for all others the page is not there. */
function works(visit: Visit) {
  if (!visit.person?.kinds.some((kind) => ['staff', 'peer', 'leader'].includes(kind)))
    throw new Missing()
}

const dayIn = (visit: Visit) => readDay(visit.query.get('dag') ?? '', visit.today) ?? visit.today
const to = (day: string) => carryAt.day({}, { dag: day })

async function showDay(visit: Visit, read: Read) {
  works(visit)
  const day = dayIn(visit)
  return (
    <CarryPage
      visit={visit}
      day={day}
      items={await itemsOf(visit, read, day)}
      kept={await keptWhere(read)}
      left={await notCarried(read, visit.today)}
      filled={nothingFilled}
    />
  )
}

const file = (name: string, type: string, body: string): Reply => ({
  reply: {
    type: `${type}; charset=utf-8`,
    body,
    headers: { 'content-disposition': `attachment; filename="${name}"` },
  },
})

const marks = async (visit: Visit, write: Write, things: Parameters<typeof markCarried>[1]) =>
  markCarried(write, things, systemOf(visit, await keptWhere(write)))

export const carryRoutes: Route[] = [
  page(carryAt.day, guard, showDay),
  page(carryAt.text, guard, async (visit, read) => {
    works(visit)
    const day = dayIn(visit)
    const items = await itemsOf(visit, read, day)
    return file(`roret-${day}.txt`, 'text/plain', dayText(items, carryDeskWords[visit.lang]))
  }),
  page(carryAt.csv, guard, async (visit, read) => {
    works(visit)
    const day = dayIn(visit)
    const { head } = carryDeskWords[visit.lang]
    const heads = [head.day, head.time, head.person, head.what, head.by, head.words]
    return file(`roret-${day}.csv`, 'text/csv', dayCsv(await itemsOf(visit, read, day), heads))
  }),
  action(carryAt.carried, { ...guard, form: thingForm }, async (visit, write, { thing, ...on }) => {
    const day = on.dag || visit.today
    const one = oneOf((await madeBetween(write, day, day)).filter(({ id }) => id === thing))
    await marks(visit, write, [one])
    return seeOther(to(day), carryDeskWords[visit.lang].marked)
  }),
  action(carryAt.all, { ...guard, form: dayForm }, async (visit, write, on) => {
    works(visit)
    const day = on.dag || visit.today
    const count = await marks(visit, write, await madeBetween(write, day, day))
    return seeOther(to(day), carryDeskWords[visit.lang].markedAll(count))
  }),
  action(carryAt.back, { ...guard, form: dayForm }, async (visit, write, on) => {
    await markBack(write, visit.params.carried ?? '')
    return seeOther(to(on.dag || visit.today), carryDeskWords[visit.lang].undone)
  }),
]
