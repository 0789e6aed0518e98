import { annaAndIda, type Somebody, type Town } from '../../../../test/town.ts'
import type { Id } from '../../../platform/data/id.ts'
import { makeMeasure, setMark } from '../measures/measures.writes.ts'
import { answerQuestionnaire } from '../questionnaires/questionnaires.queries.ts'
import { shipped } from '../questionnaires/shipped.ts'
import { itHelped, writeThought } from '../thoughts/thoughts.writes.ts'
import { agreeToCount } from '../together/together.queries.ts'

export interface Life {
  anna: Somebody
  ida: Somebody
  thought: Id
  measure: Id
  result: Id
}

/** Anna with one of everything in this room, Ida in her circle, and Maja at work with her. */
export async function annasLife(town: Town, maja: Somebody): Promise<Life> {
  const both = await annaAndIda(town)
  await town.works(maja, both.anna)
  const [who5] = shipped
  if (!who5) throw new Error('WHO-5 is shipped.')
  return town.writes(both.anna, async (write) => {
    const thought = await writeThought(write, { kind: 'medicine', words: 'Søen.' })
    await itHelped(write, thought)
    const called = { name: 'Morgenen', low: '', high: '', when: '' }
    const measure = await makeMeasure(write, { ...called, marking: 'scale' })
    await setMark(write, measure, { day: '2026-11-17', value: '4', words: 'Bly.' })
    const result = await answerQuestionnaire(write, who5, [1, 1, 1, 1, 1])
    await agreeToCount(write)
    return { ...both, thought, measure, result }
  })
}
