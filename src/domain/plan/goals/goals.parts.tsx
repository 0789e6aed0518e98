import type { Visit } from '../../../platform/web/visit.ts'
import { OwnLine } from '../../../ui/own-words/own-words.tsx'
import { StepList, StepRow } from '../../../ui/step-row/step-row.tsx'
import { Tag } from '../../../ui/tag/tag.tsx'
import { Voice } from '../../../ui/voice/voice.tsx'
import { planAt } from '../plan.addresses.ts'
import { beginning, dayWords, me } from '../plan.parts.tsx'
import { standing } from '../plan.rules.ts'
import type { Goal, Step } from '../plan.types.ts'
import { StepWho, stepLine } from '../steps/steps.rows.tsx'
import { stepWords } from '../steps/steps.words.ts'
import { Answering, Choices } from '../way/answering.tsx'
import type { Area } from './areas.queries.ts'
import { goalWords } from './goals.words.ts'

/** What the person calls a part of life; the neutral name when they have not named it. */
export const areaName = (visit: Visit, area: Area): string =>
  area.label ?? (visit.lang === 'da' ? area.danish : area.english)

/** What kind of wish it is, and which part of life it belongs to. Quiet, and never a number. */
export function GoalTags({
  visit,
  goal,
  areas,
}: {
  visit: Visit
  goal: Goal
  areas: readonly Area[]
}) {
  const area = areas.find((one) => one.code === goal.area)
  return (
    <p>
      <Tag kind="good" text={goalWords[visit.lang].aimTags[goal.aim]} />{' '}
      {area && <Tag text={areaName(visit, area)} />}
    </p>
  )
}

/** Who wrote a goal that is not the person's own, and in which voice. */
export function voiceLine(visit: Visit, goal: Goal): string {
  const w = goalWords[visit.lang]
  return w.voice[goal.voice](
    goal.author.name ?? stepWords[visit.lang].somebody,
    dayWords(visit, goal.writtenAt),
  )
}

interface ProposalProps {
  visit: Visit
  goal: Goal
  parts: readonly Step[]
}

/** One proposal in its author's voice, its parts, and room to answer each of them by itself. */
export function Proposal({ visit, goal, parts }: ProposalProps) {
  const w = goalWords[visit.lang]
  const name = goal.author.name ?? stepWords[visit.lang].somebody
  return (
    <>
      <Voice text={goal.words} by={voiceLine(visit, goal)} />
      <Answering
        visit={visit}
        answers={goal.answers}
        version={goal.version}
        action={planAt.goalAnswer({ goal: goal.id })}
        about={w.aboutProposal(name)}
      />
      <Parts visit={visit} parts={parts} />
    </>
  )
}

/** The parts of a proposal, or steps that somebody proposes by themselves. */
export function Parts({ visit, parts }: Omit<ProposalProps, 'goal'>) {
  if (parts.length === 0) return null
  return (
    <StepList>
      {parts.map((part) => (
        <Part visit={visit} part={part} key={part.id} />
      ))}
    </StepList>
  )
}

function Part({ visit, part }: { visit: Visit; part: Step }) {
  const w = goalWords[visit.lang]
  const mine = part.answers.find(({ person }) => person.id === me(visit).id)
  const about = w.aboutPart(beginning(part.words))
  const action = planAt.stepAnswer({ step: part.id })
  return (
    <StepRow
      lang={visit.lang}
      title={part.words}
      href={planAt.step({ step: part.id })}
      done={standing(part.turn?.kind) === 'completed'}
      by={stepLine(visit, part)}
      who={<StepWho visit={visit} step={part} />}
      {...(part.asksMe
        ? {
            actions: <Choices visit={visit} version={part.version} action={action} about={about} />,
          }
        : mine?.words
          ? { actions: <OwnLine text={mine.words} /> }
          : {})}
    />
  )
}
