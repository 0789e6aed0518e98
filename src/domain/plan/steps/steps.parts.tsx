import type { Visit } from '../../../platform/web/visit.ts'
import { Button, Row } from '../../../ui/button/button.tsx'
import { ButtonForm } from '../../../ui/button/button-form.tsx'
import { Card } from '../../../ui/card/card.tsx'
import { OwnWords } from '../../../ui/own-words/own-words.tsx'
import { planAt } from '../plan.addresses.ts'
import { dayWords, me } from '../plan.parts.tsx'
import type { Step, Turn } from '../plan.types.ts'
import { planWords } from '../plan.words.ts'
import { stepWords } from './steps.words.ts'

/** Yes, no thanks, or something else: to a step that somebody proposes or asks one along on. */
export function StepChoices({ visit, step, yes }: { visit: Visit; step: Step; yes: string }) {
  const w = planWords[visit.lang]
  const press = { action: planAt.stepAnswer({ step: step.id }), version: step.version }
  return (
    <Row>
      <ButtonForm {...press} once={visit.onceKey()} hidden={{ answer: 'yes' }}>
        {yes}
      </ButtonForm>
      <ButtonForm {...press} once={visit.onceKey()} hidden={{ answer: 'no' }} kind="secondary">
        {w.sayNo}
      </ButtonForm>
      <Button kind="quiet" href={press.action}>
        {w.sayRather}
      </Button>
    </Row>
  )
}

/** What those who were asked would rather, in their own words. */
export function Answers({ visit, step }: { visit: Visit; step: Step }) {
  const w = stepWords[visit.lang]
  const said = step.answers.filter((one) => one.words)
  return (
    <>
      {said.map(({ person, words }) => {
        const mine = person.id === me(visit).id
        const by = mine ? w.youRather : w.rather(person.name ?? w.somebody)
        return (
          <div key={person.id}>
            <p>{by}</p>
            <OwnWords text={words ?? ''} size="small" />
          </div>
        )
      })}
    </>
  )
}

/** How it went, oldest first: forward and back are written alike. */
export function History({ visit, turns }: { visit: Visit; turns: readonly Turn[] }) {
  const w = stepWords[visit.lang]
  if (turns.length === 0) return null
  return (
    <Card title={w.history}>
      <ol class="plain-list">
        {turns.map((one) => {
          const who = one.by.id === me(visit).id ? w.you : (one.by.name ?? w.somebody)
          return (
            <li>
              <p class="by">{w.happened[one.kind](who, dayWords(visit, one.at))}</p>
              {one.words && <OwnWords text={one.words} size="small" />}
            </li>
          )
        })}
      </ol>
    </Card>
  )
}
