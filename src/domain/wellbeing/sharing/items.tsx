import type { JSX } from 'preact'
import type { Read } from '../../../platform/data/db.ts'
import type { Id } from '../../../platform/data/id.ts'
import { Missing } from '../../../platform/web/errors.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { Marks } from '../measures/marks.part.tsx'
import { ownMeasure } from '../measures/measures.queries.ts'
import { ownResult } from '../questionnaires/questionnaires.queries.ts'
import { Score } from '../questionnaires/score.part.tsx'
import { backOf } from '../thoughts/fields.own.tsx'
import { Said } from '../thoughts/thought.part.tsx'
import { ownThought } from '../thoughts/thoughts.queries.ts'
import { titleOfThought } from '../thoughts/thoughts.says.ts'
import { wellbeingAt } from '../wellbeing.addresses.ts'

/** One thing of the acting person's own that can be shared: what it is called, and as it is seen. */
export interface Item {
  id: Id
  title: string
  shown: JSX.Element
  /** Where it stands. */
  back: string
  putAway: boolean
}

/** Looks somewhere else where it is not here; anything but "not there" is a bug. */
async function orElse<T>(work: Promise<T>, next: () => Promise<T>): Promise<T> {
  try {
    return await work
  } catch (error) {
    if (error instanceof Missing) return next()
    throw error
  }
}

/** The thing by its identifier, whatever it is. @throws Missing when it is not one's own */
export function itemOf(visit: Visit, read: Read, id: Id): Promise<Item> {
  return orElse(thoughtItem(visit, read, id), () =>
    orElse(measureItem(visit, read, id), () => resultItem(visit, read, id)),
  )
}

async function thoughtItem(visit: Visit, read: Read, id: Id): Promise<Item> {
  const thought = await ownThought(read, id)
  const shown = <Said visit={visit} thought={thought} />
  const title = titleOfThought(thought, visit.lang)
  return { id, title, shown, back: backOf(thought.kind), putAway: thought.putAwayAt !== null }
}

async function measureItem(visit: Visit, read: Read, id: Id): Promise<Item> {
  const measure = await ownMeasure(read, id)
  const shown = <Marks visit={visit} measure={measure} />
  const back = wellbeingAt.measure({ measure: id })
  return { id, title: measure.name, shown, back, putAway: measure.putAwayAt !== null }
}

async function resultItem(visit: Visit, read: Read, id: Id): Promise<Item> {
  const result = await ownResult(read, id)
  const shown = <Score visit={visit} result={result} />
  const title = result.questionnaire.title[visit.lang]
  const back = wellbeingAt.result({ result: id })
  return { id, title, shown, back, putAway: result.putAwayAt !== null }
}
