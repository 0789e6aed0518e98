import type { Visit } from '../../../platform/web/visit.ts'
import { uiAt } from '../../../ui/ui.addresses.ts'
import { circleAt } from '../circle.addresses.ts'
import type { Life } from '../circle.queries.ts'
import { toldWords } from './told.words.ts'

interface Props {
  visit: Visit
  life: Life
}

/** What one is to the person whose life it is: told kindly, and never why it ended. */
export function AboutLife({ visit, life }: Props) {
  const w = toldWords[visit.lang]
  return (
    <>
      {life.represents && <p>{w.actsFor(life.name)}</p>}
      {life.former && (
        <>
          <p>{w.removed(life.name)}</p>
          <p>
            {w.removedText} <a href={uiAt.relatives()}>{w.helpLink}</a>
          </p>
        </>
      )}
    </>
  )
}

/** One may always tell, also when nothing is shared any more. */
export function TellLink({ visit, life }: Props) {
  if (!life.relation && !life.former && !life.represents) return null
  return <a href={circleAt.tell({ citizen: life.id })}>{toldWords[visit.lang].tell(life.name)}</a>
}
