import { actorId, type Read } from '../../../platform/data/db.ts'
import { Refused } from '../../../platform/web/routes.ts'
import { peopleAround } from '../../circle/index.ts'

interface Sentences {
  choosePerson: string
  personAlone: string
  personUnknown: string
}

/**
 * Looks at who was chosen to do something with or for the person: somebody around them now, and nobody when all is
 * done alone.
 * @throws Refused
 */
export async function mindCompany(read: Read, w: Sentences, person: string, alone: boolean) {
  if (alone && person) throw new Refused('person', w.personAlone)
  if (alone) return
  if (!person) throw new Refused('person', w.choosePerson)
  const around = await peopleAround(read, actorId(read))
  if (!around.some(({ id }) => id === person)) throw new Refused('person', w.personUnknown)
}
