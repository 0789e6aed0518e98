import type { ComponentChildren } from 'preact'
import type { Visit } from '../../platform/web/visit.ts'
import { Button, Row } from '../../ui/button/button.tsx'
import { Card } from '../../ui/card/card.tsx'
import { PageHead } from '../../ui/heading/heading.tsx'
import { OwnWords } from '../../ui/own-words/own-words.tsx'
import { Page } from '../../ui/page/page.tsx'
import { StepList } from '../../ui/step-row/step-row.tsx'
import type { Attended } from '../circle/index.ts'
import { DeskPromises, SharedWords } from './course.desk.tsx'
import type { Area } from './goals/areas.queries.ts'
import { DeskGoal, UnlinkedGoals } from './goals/goals.desk.tsx'
import { planAt } from './plan.addresses.ts'
import { planDeskWords } from './plan.desk.words.ts'
import { dayWords } from './plan.parts.tsx'
import type { GoalTree, OwnWord, Pledge, Step } from './plan.types.ts'
import { DeskStep, inOrder } from './steps/steps.desk.tsx'

export interface CoursePageProps {
  visit: Visit
  citizen: { id: string; name: string }
  role: Attended['role']
  meeting: readonly OwnWord[]
  /** What the person has shared of their own words; empty when nothing is. */
  hopes: readonly OwnWord[]
  /** Whatever else they have shared: what they build on, their roles, their story. */
  shared: readonly OwnWord[]
  goals: readonly GoalTree[]
  steps: readonly Step[]
  promises: readonly Pledge[]
  areas: readonly Area[]
  /** What upper rooms put beside it. */
  beside: ComponentChildren
}

/** A person's course as staff meet it: how they wish to be met first, then their own words, then the work. */
export function CoursePage(props: CoursePageProps) {
  const { visit, citizen, role, goals, steps, areas } = props
  const w = planDeskWords[visit.lang]
  const { name } = citizen
  const wishes = goals.filter((goal) => !goal.unlinked)
  const promised = new Set(props.promises.filter((one) => one.municipal).map(({ id }) => id))
  const loose = inOrder(steps.filter(({ id, goalId }) => goalId === null && !promised.has(id)))
  const mayPropose = role !== 'night'
  return (
    <Page visit={visit} title={w.title(name)} place={w.place} aside={<DeskAside {...props} />}>
      <PageHead title={w.title(name)} lead={w.role[role](name)} />
      <MeetingCard {...props} />
      <WordsCard {...props} />
      <Card title={w.wishes}>
        {wishes.length === 0 && <p>{w.wishesEmpty(name)}</p>}
        {wishes.map((goal) => (
          <DeskGoal
            visit={visit}
            citizen={citizen}
            goal={goal}
            steps={steps}
            areas={areas}
            propose={mayPropose}
            key={goal.id}
          />
        ))}
        {mayPropose && wishes.length === 0 && (
          <Row>
            <Button kind="secondary" href={planAt.proposal({ citizen: citizen.id })}>
              {w.propose}
            </Button>
          </Row>
        )}
      </Card>
      <UnlinkedGoals
        visit={visit}
        citizen={citizen}
        goals={goals.filter((goal) => goal.unlinked)}
        steps={steps}
      />
      {loose.length > 0 && (
        <Card title={w.steps}>
          <StepList>
            {loose.map((step) => (
              <DeskStep visit={visit} step={step} key={step.id} />
            ))}
          </StepList>
        </Card>
      )}
    </Page>
  )
}

const DeskAside = (props: CoursePageProps) => (
  <>
    {props.beside}
    <DeskPromises {...props} />
  </>
)

/** Read before anything else (C014). */
function MeetingCard({ visit, citizen, meeting }: CoursePageProps) {
  const w = planDeskWords[visit.lang]
  return (
    <Card title={w.meeting(citizen.name)}>
      {meeting.length === 0 && <p>{w.meetingEmpty(citizen.name)}</p>}
      {meeting.map((word) => (
        <OwnWords
          text={word.words}
          size="small"
          by={w.wordsFrom(dayWords(visit, word.writtenAt))}
          key={word.id}
        />
      ))}
    </Card>
  )
}

function WordsCard({ visit, citizen, hopes, shared }: CoursePageProps) {
  const w = planDeskWords[visit.lang]
  return (
    <Card title={w.hopes(citizen.name)}>
      {hopes.length === 0 && <p>{w.hopesNone(citizen.name)}</p>}
      {hopes.map((word) => (
        <OwnWords
          text={word.words}
          by={w.wordsFrom(dayWords(visit, word.writtenAt))}
          key={word.id}
        />
      ))}
      <SharedWords visit={visit} name={citizen.name} words={shared} />
    </Card>
  )
}
