import { both, choice, day, form, idOf, text, version } from '../../../platform/web/form.ts'
import { Refused } from '../../../platform/web/routes.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import type { Around } from '../../circle/index.ts'
import type { Doing } from '../plan.inputs.ts'
import { type Doer, doers } from '../plan.types.ts'
import { stepWords } from './steps.words.ts'

export const stepMax = 300

const fields = {
  words: text({ label: both(stepWords, 'words'), max: stepMax, required: true }),
  doer: choice({ label: both(stepWords, 'doer'), of: doers, required: true }),
  person: idOf({ label: both(stepWords, 'person') }),
  due: day({ label: both(stepWords, 'due') }),
}

export const stepForm = form({ ...fields, goal: idOf({ label: both(stepWords, 'toWish') }) })
export const stepChangeForm = form({ ...fields, version })

/**
 * Who does it, as chosen on the form: alone, or with or by somebody who is around the person now.
 * @throws Refused when nobody, or somebody else, was chosen
 */
export function doingIn(
  visit: Visit,
  { doer, person }: { doer: Doer; person: string },
  around: readonly Pick<Around, 'id'>[],
): Doing {
  const w = stepWords[visit.lang]
  if (doer === 'me') {
    if (person !== '') throw new Refused('person', w.personAlone)
    return { doer }
  }
  if (person === '') throw new Refused('person', w.personNeeded)
  if (!around.some(({ id }) => id === person)) throw new Refused('person', w.personUnknown)
  return { doer, doerId: person }
}
