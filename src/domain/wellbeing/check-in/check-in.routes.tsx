import { z } from 'zod'
import type { Read } from '../../../platform/data/db.ts'
import { isId } from '../../../platform/data/id.ts'
import { dayOf } from '../../../platform/time/days.ts'
import { draftOf } from '../../../platform/web/drafts.ts'
import {
  both,
  choice,
  type Field,
  type Filled,
  form,
  nothingFilled,
  text,
} from '../../../platform/web/form.ts'
import { action, page, Refused, type Route, seeOther } from '../../../platform/web/routes.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { wordsMax } from '../thoughts/thoughts.forms.ts'
import { checkInsBefore, newestCheckIns } from '../thoughts/thoughts.queries.ts'
import { writeThought } from '../thoughts/thoughts.writes.ts'
import { checkInAt, processAt, wellbeingAt } from '../wellbeing.addresses.ts'
import { own } from '../wellbeing.away.ts'
import { checkInMarks, type Process, processes } from '../wellbeing.types.ts'
import { wellbeingWords } from '../wellbeing.words.ts'
import { BeforePage, CheckInPage, draftOfProcess } from './check-in.own.tsx'
import { checkInWords } from './check-in.words.ts'
import { PicturePage, TiesPage } from './picture.own.tsx'
import { chooseTies, tieable, ties } from './ties.queries.ts'

const label = (key: 'mark' | 'words' | 'tieLabel') => both(checkInWords, key)
const process = choice({ label: label('mark'), of: processes, required: true })

const checkInForm = form({
  process,
  mark: choice({ label: label('mark'), of: checkInMarks, required: true }),
  words: text({ label: label('words'), max: wordsMax }),
})

/** Things from a list on the page, each one's own. */
const objects: Field<string[]> = {
  label: label('tieLabel'),
  many: true,
  schema: z.array(z.string().refine(isId, 'choose')).max(500, 'choose'),
}
const tiesForm = form({ process, objects })

const processIn = (slug: string | null): Process => processAt(slug) ?? 'connectedness'
const filledProcess = (filled: Filled): Process =>
  processes.find((one) => one === filled.values.process?.[0]) ?? 'connectedness'

/** Those that have not been answered today, in their order. */
async function openToday(read: Read, visit: Visit): Promise<Process[]> {
  const newest = await newestCheckIns(read)
  const today = newest.filter(({ writtenAt }) => dayOf(writtenAt) === visit.today)
  return processes.filter((one) => !today.some((said) => said.process === one))
}

async function tiesPage(visit: Visit, read: Read, which: Process, filled: Filled) {
  const parts = { things: await tieable(read), tied: await ties(read) }
  return <TiesPage visit={visit} process={which} filled={filled} {...parts} />
}

export const checkInRoutes: Route[] = [
  page(wellbeingAt.checkIn, own, async (visit, read) => {
    const [open] = await openToday(read, visit)
    const which = processAt(visit.query.get('om')) ?? open ?? processes[0]
    const filled = await draftOf(read, draftOfProcess(which))
    return <CheckInPage visit={visit} process={which} filled={filled} />
  }),
  action(
    wellbeingAt.checkIn,
    {
      ...own,
      form: checkInForm,
      again: (visit, _, filled) => (
        <CheckInPage visit={visit} process={filledProcess(filled)} filled={filled} />
      ),
    },
    async (visit, write, said) => {
      const w = checkInWords[visit.lang]
      const id = await writeThought(write, { kind: 'check_in', ...said })
      const open = await openToday(write, visit)
      const at = processes.indexOf(said.process)
      const next = open.find((one) => processes.indexOf(one) > at)
      const address = wellbeingAt.thoughtPutAway({ thought: id })
      const undo = { address, label: wellbeingWords[visit.lang].undo }
      return seeOther(next ? checkInAt(next) : wellbeingAt.mine(), {
        text: open.length > 0 ? w.done : w.doneAll,
        undo,
      })
    },
  ),
  page(wellbeingAt.before, own, async (visit, read) => {
    const before = visit.query.get('foer')
    const from = before && isId(before) ? before : null
    return <BeforePage visit={visit} all={await checkInsBefore(read, from)} />
  }),
  page(wellbeingAt.picture, own, async (visit, read) => {
    const checkIns = await newestCheckIns(read)
    const parts = { things: await tieable(read), tied: await ties(read), checkIns }
    return <PicturePage visit={visit} {...parts} />
  }),
  page(wellbeingAt.ties, own, (visit, read) =>
    tiesPage(visit, read, processIn(visit.query.get('om')), nothingFilled),
  ),
  action(
    wellbeingAt.ties,
    {
      ...own,
      form: tiesForm,
      again: (visit, read, filled) => tiesPage(visit, read, filledProcess(filled), filled),
    },
    async (visit, write, input) => {
      const mine = (await tieable(write)).map(({ id }) => id)
      if (input.objects.some((object) => !mine.includes(object)))
        throw new Refused('objects', checkInWords[visit.lang].tieOwn)
      await chooseTies(write, input.process, input.objects)
      return seeOther(wellbeingAt.picture(), checkInWords[visit.lang].tied)
    },
  ),
]
