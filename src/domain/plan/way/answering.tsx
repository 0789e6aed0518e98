import type { Visit } from '../../../platform/web/visit.ts'
import { Button, Row } from '../../../ui/button/button.tsx'
import { ButtonForm } from '../../../ui/button/button-form.tsx'
import { Fold } from '../../../ui/fold/fold.tsx'
import { OwnWords } from '../../../ui/own-words/own-words.tsx'
import { goalWords } from '../goals/goals.words.ts'
import { me } from '../plan.parts.tsx'
import type { Answer } from '../plan.types.ts'

interface AnsweringProps {
  visit: Visit
  answers: readonly Answer[]
  version: number
  action: string
  about: string
}

/** To a goal: yes, no thanks, or what one would rather. What was answered stands, and can be answered anew. */
export function Answering({ visit, answers, ...props }: AnsweringProps) {
  const w = goalWords[visit.lang]
  const mine = answers.find(({ person }) => person.id === me(visit).id)
  if (!mine) {
    return (
      <>
        <p>{w.unanswered}</p>
        <Row>
          <Choices visit={visit} {...props} />
        </Row>
      </>
    )
  }
  return (
    <>
      <p>{w.yourAnswer[mine.answer]}</p>
      {mine.words && <OwnWords text={mine.words} size="small" />}
      {mine.version < props.version && <p class="by">{w.theirNewWords}</p>}
      <Fold title={w.answerAgain}>
        <Row>
          <Choices visit={visit} {...props} />
        </Row>
      </Fold>
    </>
  )
}

export function Choices({ visit, version, action, about }: Omit<AnsweringProps, 'answers'>) {
  const w = goalWords[visit.lang]
  const press = { action, version, kind: 'secondary', about } as const
  return (
    <>
      <ButtonForm {...press} once={visit.onceKey()} hidden={{ answer: 'yes' }}>
        {w.yes}
      </ButtonForm>
      <ButtonForm {...press} once={visit.onceKey()} hidden={{ answer: 'no' }}>
        {w.no}
      </ButtonForm>
      <Button kind="quiet" href={action} about={about}>
        {w.rather}
      </Button>
    </>
  )
}
