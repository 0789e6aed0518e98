import { exactlyOne, type Write } from '../../platform/data/db.ts'
import type { Id } from '../../platform/data/id.ts'
import type { Address } from '../../platform/web/addresses.ts'
import { form } from '../../platform/web/form.ts'
import { action, type Route, seeOther } from '../../platform/web/routes.ts'
import type { Visit } from '../../platform/web/visit.ts'
import { told } from './wellbeing.events.ts'
import { wellbeingWords } from './wellbeing.words.ts'

export const own = { who: 'person', purpose: 'own_wellbeing' } as const
export const pressForm = form({})

type Table = 'wellbeing.thought' | 'wellbeing.own_measure' | 'wellbeing.result'

/** Puts one's own away, or takes it out again: then nobody else sees it either. @throws Missing */
async function put(write: Write, table: Table, id: Id, away: boolean): Promise<void> {
  exactlyOne(
    await write.q
      .updateTable(table)
      .set({ put_away_at: away ? write.now : null })
      .where('id', '=', id)
      .where('put_away_at', away ? 'is' : 'is not', null)
      .executeTakeFirstOrThrow(),
  )
  await told(write, away ? 'wellbeing_put_away' : 'wellbeing_brought_back', id)
}

interface Puts {
  table: Table
  away: Address<string>
  back: Address<string>
  undo: (id: Id) => string
  idIn: (visit: Visit) => Id
  /** Where the person goes on: the list that it stood in. */
  to: (write: Write, id: Id) => Promise<string>
}

/** The two presses: away, with a way back beside it, and back. */
export const putRoutes = ({ table, away, back, undo, idIn, to }: Puts): Route[] => [
  action(away, { ...own, form: pressForm }, async (visit, write) => {
    const w = wellbeingWords[visit.lang]
    const id = idIn(visit)
    await put(write, table, id, true)
    const told = { text: w.putAwayDone, undo: { address: undo(id), label: w.undo } }
    return seeOther(await to(write, id), told)
  }),
  action(back, { ...own, form: pressForm }, async (visit, write) => {
    const id = idIn(visit)
    await put(write, table, id, false)
    return seeOther(await to(write, id), wellbeingWords[visit.lang].broughtBack)
  }),
]
