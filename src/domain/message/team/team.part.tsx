import { sayDay } from '../../../platform/time/days.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { ButtonForm } from '../../../ui/button/button-form.tsx'
import { messageAt } from '../message.addresses.ts'
import { type Names, nameIn, sayWhen } from '../message.says.ts'
import type { Away, Thread } from '../message.types.ts'
import { teamWords } from './team.words.ts'

export interface PartProps {
  visit: Visit
  thread: Thread
  names: Names
  away: readonly Away[]
  /** The page's one primary button. */
  primary: boolean
}

/** Who of the team answers, since when, and the press that changes it. */
export function TeamPart({ visit, thread, names, away, primary }: PartProps) {
  const w = teamWords[visit.lang]
  const at = { thread: thread.id }
  const { taken } = thread
  if (!taken)
    return (
      <>
        <p class="by">{w.untaken}</p>
        <ButtonForm
          kind={primary ? 'primary' : 'secondary'}
          action={messageAt.taken(at)}
          once={visit.onceKey()}
          about={nameIn(names, thread.citizen, visit)}
        >
          {w.take}
        </ButtonForm>
      </>
    )
  const name = nameIn(names, taken.by, visit)
  const gone = away.find(({ person }) => person === taken.by)
  const mine = taken.by === visit.person?.id
  return (
    <>
      <p class="by">
        {mine ? w.youTook(sayWhen(taken.at, visit)) : w.taken(name, sayWhen(taken.at, visit))}
      </p>
      {gone && <p>{w.takenAway(name, sayDay(gone.until, visit.lang, visit.today))}</p>}
      <ButtonForm
        kind="quiet"
        action={messageAt.givenBack(at)}
        once={visit.onceKey()}
        about={nameIn(names, thread.citizen, visit)}
      >
        {w.giveBack}
      </ButtonForm>
    </>
  )
}
