import type { Visit } from '../../../platform/web/visit.ts'
import { ButtonForm } from '../../../ui/button/button-form.tsx'
import { Card } from '../../../ui/card/card.tsx'
import { OwnWords } from '../../../ui/own-words/own-words.tsx'
import { wellbeingAt } from '../wellbeing.addresses.ts'
import { wellbeingWords } from '../wellbeing.words.ts'
import type { Nudge } from './nudges.queries.ts'

/** The pufs that lie ready: the person's own words, from whom they chose, and one press. */
export function NudgeWaits({ visit, nudges }: { visit: Visit; nudges: readonly Nudge[] }) {
  const w = wellbeingWords[visit.lang]
  return (
    <>
      {nudges
        .filter(({ dueAt }) => dueAt)
        .map(({ id, sender, words }) => (
          <Card title={sender ? w.cardNudge(sender.name) : w.cardNudgeSelf} key={id}>
            <OwnWords text={words} />
            <ButtonForm
              kind="secondary"
              action={wellbeingAt.nudgeSeen({ nudge: id })}
              once={visit.onceKey()}
            >
              {w.cardSeen}
            </ButtonForm>
          </Card>
        ))}
    </>
  )
}
