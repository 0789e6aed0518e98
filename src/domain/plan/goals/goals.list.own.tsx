import type { Visit } from '../../../platform/web/visit.ts'
import { BackLink } from '../../../ui/back-link/back-link.tsx'
import { Button, Row } from '../../../ui/button/button.tsx'
import { Card } from '../../../ui/card/card.tsx'
import { Empty } from '../../../ui/empty/empty.tsx'
import { PageHead } from '../../../ui/heading/heading.tsx'
import { List } from '../../../ui/list/list.tsx'
import { OwnWords } from '../../../ui/own-words/own-words.tsx'
import { Page } from '../../../ui/page/page.tsx'
import { planAt } from '../plan.addresses.ts'
import { beginning, TextLink } from '../plan.parts.tsx'
import type { GoalTree, Step, Turn } from '../plan.types.ts'
import { planWords } from '../plan.words.ts'
import { Way } from '../way/way.tsx'
import type { Area } from './areas.queries.ts'
import { partsOf, standsLine } from './goals.own.tsx'
import { GoalTags, Proposal } from './goals.parts.tsx'
import { goalWords } from './goals.words.ts'

export interface GoalsPageProps {
  visit: Visit
  goals: readonly GoalTree[]
  steps: readonly Step[]
  turns: readonly Turn[]
  areas: readonly Area[]
}

/** All wishes, each leading to its own page; and what others wrote that stands under none of them. */
export function GoalsPage({ visit, goals, steps, turns, areas }: GoalsPageProps) {
  const w = goalWords[visit.lang]
  const wishes = goals.filter((goal) => !goal.unlinked)
  const alone = goals.filter((goal) => goal.unlinked)
  const loose = steps.filter((step) => step.goalId === null && step.doer !== 'you')
  const add = <Button href={planAt.newGoal()}>{w.add}</Button>
  return (
    <Page visit={visit} title={w.title} place={planWords[visit.lang].title} layout="narrow">
      <BackLink href={planAt.mine()} label={planWords[visit.lang].back} />
      <PageHead title={w.title} lead={w.lead} />
      {wishes.map((goal) => (
        <Wish visit={visit} goal={goal} areas={areas} key={goal.id} />
      ))}
      {alone.length > 0 && (
        <Card title={w.alone}>
          <p class="by">{w.aloneText}</p>
          <List
            items={alone.map((goal) => (
              <Proposal visit={visit} goal={goal} parts={partsOf(goal, steps)} />
            ))}
          />
        </Card>
      )}
      {loose.length > 0 && (
        <Card title={w.loose}>
          <Way visit={visit} goal={null} steps={loose} turns={turns} from="goals" quiet />
        </Card>
      )}
      {wishes.length > 0 ? (
        <Row>
          {add}
          <Button kind="quiet" href={planAt.areas()}>
            {w.areasLink}
          </Button>
        </Row>
      ) : (
        <Empty title={w.empty} text={w.emptyText} action={add} />
      )}
    </Page>
  )
}

function Wish({ visit, goal, areas }: { visit: Visit; goal: GoalTree; areas: readonly Area[] }) {
  const w = goalWords[visit.lang]
  return (
    <Card>
      <OwnWords text={goal.words} by={standsLine(visit, goal)} />
      <GoalTags visit={visit} goal={goal} areas={areas} />
      <TextLink href={planAt.goal({ goal: goal.id })} label={w.see} about={beginning(goal.words)} />
    </Card>
  )
}
