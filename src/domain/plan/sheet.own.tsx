import type { Visit } from '../../platform/web/visit.ts'
import { BackLink } from '../../ui/back-link/back-link.tsx'
import { List } from '../../ui/list/list.tsx'
import { OwnWords } from '../../ui/own-words/own-words.tsx'
import { Page } from '../../ui/page/page.tsx'
import { PrintSheet, SheetPart } from '../../ui/print-sheet/print-sheet.tsx'
import { planAt } from './plan.addresses.ts'
import { dayWords, me } from './plan.parts.tsx'
import { standing } from './plan.rules.ts'
import type { GoalTree, OwnWord, Step } from './plan.types.ts'
import { planWords } from './plan.words.ts'
import { onTheWay, whoWords } from './steps/steps.rows.tsx'

/** What has room on one sheet of A4, read from a step's distance. */
const ROOM = { hopes: 2, goals: 4, steps: 7, promises: 5 }

export interface SheetProps {
  visit: Visit
  hopes: readonly OwnWord[]
  goals: readonly GoalTree[]
  steps: readonly Step[]
}

/** "Min plan" for the fridge: hopes, wishes, next steps, what others promised, and who to call. */
export function SheetPage({ visit, hopes, goals, steps }: SheetProps) {
  const w = planWords[visit.lang]
  const open = steps.filter((step) => onTheWay(step) && standing(step.turn?.kind) === 'open')
  const wishes = goals.filter((goal) => !goal.unlinked && standing(goal.turn?.kind) !== 'completed')
  const promised = open.filter((step) => step.doer === 'you' && step.acceptance === 'accepted')
  const mine = open.filter((step) => step.doer !== 'you')
  const { name, phone } = visit.municipality
  return (
    <Page visit={visit} title={w.sheet} layout="narrow">
      <div class="no-print">
        <BackLink href={planAt.mine()} label={w.back} />
        <p class="lead">{w.sheetLead}</p>
        <p>{w.printHelp}</p>
      </div>
      <PrintSheet
        title={w.sheetTitle}
        by={w.sheetBy(me(visit).name, dayWords(visit, visit.now))}
        contact={w.sheetContact(name, phone)}
      >
        {hopes.length > 0 && (
          <SheetPart title={w.sheetHopes}>
            {hopes.slice(0, ROOM.hopes).map((word) => (
              <OwnWords text={word.words} size="small" key={word.id} />
            ))}
          </SheetPart>
        )}
        {wishes.length > 0 && (
          <SheetPart title={w.sheetGoals}>
            {wishes.slice(0, ROOM.goals).map((goal) => (
              <OwnWords text={goal.words} size="small" key={goal.id} />
            ))}
          </SheetPart>
        )}
        <SheetPart title={w.sheetSteps}>
          {mine.length === 0 && <p>{w.sheetNoSteps}</p>}
          <List items={mine.slice(0, ROOM.steps).map((step) => stepText(visit, step))} />
        </SheetPart>
        {promised.length > 0 && (
          <SheetPart title={w.sheetPromises}>
            <List items={promised.slice(0, ROOM.promises).map((step) => stepText(visit, step))} />
          </SheetPart>
        )}
      </PrintSheet>
    </Page>
  )
}

function stepText(visit: Visit, step: Step): string {
  const w = planWords[visit.lang]
  const who = whoWords(visit, step)
  if (!step.dueDay) return w.sheetStep(step.words, who)
  return w.sheetStepBy(step.words, who, dayWords(visit, step.dueDay))
}
