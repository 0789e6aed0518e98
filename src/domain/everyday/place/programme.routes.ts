import type { Read } from '../../../platform/data/db.ts'
import { Missing } from '../../../platform/web/errors.ts'
import { type Filled, nothingFilled } from '../../../platform/web/form.ts'
import { action, page, type Route, seeOther } from '../../../platform/web/routes.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { everydayAt } from '../everyday.addresses.ts'
import { pressForm, programmeForm } from './place.forms.ts'
import { centre } from './place.queries.ts'
import { placeWords } from './place.words.ts'
import { ProgrammePage } from './programme.page.tsx'
import { programme } from './programme.queries.ts'
import { addToProgramme, moveProgramme } from './programme.writes.ts'
import { ProgrammeWritePage } from './write.page.tsx'

const guard = { who: 'person', purpose: 'board' } as const
const centreIn = ({ params }: Visit) => params.centre ?? ''
const at = (unit: string) => everydayAt.programme({ centre: unit })

/** Where the one who asks is at work today. @throws Missing */
async function atWork(visit: Visit, read: Read) {
  const place = await centre(read, centreIn(visit))
  if (!place.works) throw new Missing()
  return place
}

const writePage = async (visit: Visit, read: Read, filled: Filled) =>
  ProgrammeWritePage({ visit, place: await atWork(visit, read), filled })

export const programmeRoutes: Route[] = [
  page(everydayAt.programme, guard, async (visit, read) => {
    const place = await centre(read, centreIn(visit))
    return ProgrammePage({ visit, place, items: await programme(read, place.id, visit.today) })
  }),
  page(everydayAt.programmeWrite, guard, (visit, read) => writePage(visit, read, nothingFilled)),
  action(
    everydayAt.programmeWrite,
    { ...guard, form: programmeForm, again: writePage },
    async (visit, write, { weeks, ...line }) => {
      const place = await atWork(visit, write)
      await addToProgramme(write, place.id, line, Number(weeks || '1'))
      return seeOther(at(place.id), placeWords[visit.lang].itemAdded)
    },
  ),
  action(everydayAt.programmeDown, { ...guard, form: pressForm }, async (visit, write) => {
    const id = visit.params.programmeItem ?? ''
    const unit = await moveProgramme(write, id, 'down')
    const w = placeWords[visit.lang]
    const undo = { address: everydayAt.programmeBack({ programmeItem: id }), label: w.itemBack }
    return seeOther(at(unit), { text: w.itemDown, undo })
  }),
  action(everydayAt.programmeBack, { ...guard, form: pressForm }, async (visit, write) => {
    const unit = await moveProgramme(write, visit.params.programmeItem ?? '', 'up')
    return seeOther(at(unit), placeWords[visit.lang].itemIsBack)
  }),
]
