import { actorId } from '../../../platform/data/db.ts'
import { Missing } from '../../../platform/web/errors.ts'
import { both, choice, choices, form, idOf } from '../../../platform/web/form.ts'
import { action, type Route, seeOther } from '../../../platform/web/routes.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { circleAt } from '../circle.addresses.ts'
import { nameOf } from '../circle.queries.ts'
import { subjects } from '../circle.rules.ts'
import { denials, representativesOf } from './grounds.queries.ts'
import { groundsWords } from './grounds.words.ts'
import { allow, deny, distrust, endRepresentation, objectTo, trust } from './grounds.writes.ts'

const own = { who: 'person', purpose: 'own_circle' } as const
const label = (key: 'noLabel' | 'closedTitle') => both(groundsWords, key)
const nothing = form({})
const noForm = form({ denied: choices({ label: label('noLabel'), of: subjects }) })
const openForm = form({
  person: idOf({ label: label('closedTitle') }),
  subject: choice({ label: label('closedTitle'), of: subjects }),
})

/** Somebody whose name the acting person may know; nobody else can be said no to. @throws Missing */
async function somebody(visit: Visit, read: Parameters<typeof nameOf>[0]) {
  const id = visit.params.person ?? ''
  const name = id === actorId(read) ? null : await nameOf(read, id)
  if (!name) throw new Missing()
  return { id, name }
}

export const groundsRoutes: Route[] = [
  action(circleAt.denied, { ...own, form: noForm }, async (visit, write, input) => {
    const { id, name } = await somebody(visit, write)
    const before = (await denials(write, actorId(write))).flatMap(({ person, subject }) =>
      person === id && subject ? [subject] : [],
    )
    for (const subject of before) {
      if (!input.denied.some((one) => one === subject)) await allow(write, { person: id, subject })
    }
    for (const subject of input.denied) await deny(write, { person: id, subject })
    return seeOther(circleAt.person({ person: id }), groundsWords[visit.lang].noSaved(name))
  }),
  action(circleAt.keptOut, { ...own, form: nothing }, async (visit, write) => {
    const { id, name } = await somebody(visit, write)
    await deny(write, { person: id })
    return seeOther(circleAt.mine(), groundsWords[visit.lang].keptOut(name))
  }),
  action(circleAt.opened, { ...own, form: openForm }, async (visit, write, input) => {
    const said = { person: input.person || undefined, subject: input.subject || undefined }
    if (!(await allow(write, said))) throw new Missing()
    return seeOther(circleAt.mine(), groundsWords[visit.lang].opened)
  }),
  action(circleAt.letIn, { ...own, form: nothing }, async (visit, write) => {
    const { id, name } = await somebody(visit, write)
    await trust(write, actorId(write), id)
    return seeOther(circleAt.person({ person: id }), groundsWords[visit.lang].isIn(name))
  }),
  action(circleAt.letOut, { ...own, form: nothing }, async (visit, write) => {
    const { id, name } = await somebody(visit, write)
    await distrust(write, actorId(write), id)
    return seeOther(circleAt.person({ person: id }), groundsWords[visit.lang].isOut(name))
  }),
  action(circleAt.representationEnded, { ...own, form: nothing }, async (visit, write) => {
    const id = visit.params.representation ?? ''
    const mine = await representativesOf(write, actorId(write))
    const one = mine.find((other) => other.id === id && other.kind !== 'guardian')
    if (!one) throw new Missing()
    await endRepresentation(write, id)
    return seeOther(circleAt.mine(), groundsWords[visit.lang].ended(one.name))
  }),
  action(circleAt.representationObjected, { ...own, form: nothing }, async (visit, write) => {
    await objectTo(write, visit.params.representation ?? '')
    return seeOther(circleAt.mine(), groundsWords[visit.lang].objectSaved)
  }),
]
