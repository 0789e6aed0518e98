import type { JSX } from 'preact'
import { actorId, type Read } from '../../../platform/data/db.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { Card } from '../../../ui/card/card.tsx'
import { List } from '../../../ui/list/list.tsx'
import { uiAt } from '../../../ui/ui.addresses.ts'
import { circleAt } from '../../circle/index.ts'
import { crisisAt } from '../../crisis/index.ts'
import { measures } from '../measures/measures.queries.ts'
import { listAt, newMeasureAt, wellbeingAt } from '../wellbeing.addresses.ts'
import type { ListName } from '../wellbeing.types.ts'
import { thoughtWords } from './thoughts.words.ts'

/** Where a list leads on: to what it hangs together with, in the same life. */
export async function AfterList(
  visit: Visit,
  read: Read,
  list: ListName,
): Promise<JSX.Element | null> {
  if (list === 'belonging') {
    const own = (await measures(read, actorId(read))).find(({ about }) => about === 'included')
    return <Rating visit={visit} measure={own?.id ?? null} />
  }
  if (list === 'lonely') return <FirstContact visit={visit} />
  if (list === 'helps' || list === 'signs') return <HardDays visit={visit} list={list} />
  return null
}

/** The person's own rating of being included, beside their own definition of it. */
function Rating({ visit, measure }: { visit: Visit; measure: string | null }) {
  const w = thoughtWords[visit.lang]
  return (
    <Card title={w.ratingTitle}>
      <p>{w.ratingText}</p>
      <a href={measure ? wellbeingAt.measure({ measure }) : newMeasureAt('included')}>
        {measure ? w.ratingOpen : w.ratingLink}
      </a>
    </Card>
  )
}

/** Gentle first contacts: offered, never counted, and nobody is told. */
function FirstContact({ visit }: { visit: Visit }) {
  const w = thoughtWords[visit.lang]
  return (
    <Card title={w.firstTitle}>
      <p>{w.firstText}</p>
      <List
        items={[
          <a href={uiAt.door()}>{w.firstDoor}</a>,
          <a href={uiAt.findWay()}>{w.firstFindWay}</a>,
          <a href={circleAt.mine()}>{w.firstCircle}</a>,
        ]}
      />
    </Card>
  )
}

/** What helps, the early signs and the plan for hard days belong together. */
function HardDays({ visit, list }: { visit: Visit; list: 'helps' | 'signs' }) {
  const w = thoughtWords[visit.lang]
  const other = list === 'helps' ? 'signs' : 'helps'
  return (
    <Card title={w.planTitle}>
      <p>{w.planText}</p>
      <List
        items={[
          <a href={listAt[other]()}>{other === 'signs' ? w.signsLink : w.helpsLink}</a>,
          <a href={crisisAt.mine()}>{w.planLink}</a>,
        ]}
      />
    </Card>
  )
}
