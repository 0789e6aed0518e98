import type { Visit } from '../../../platform/web/visit.ts'
import { Button } from '../../../ui/button/button.tsx'
import { ButtonForm } from '../../../ui/button/button-form.tsx'
import { fieldId } from '../../../ui/field/field.tsx'
import { Form } from '../../../ui/form/form.tsx'
import { OwnWords } from '../../../ui/own-words/own-words.tsx'
import { Voice } from '../../../ui/voice/voice.tsx'
import { statementAt } from './statement.addresses.ts'
import { said } from './statement.show.tsx'
import type { Correction, Statement } from './statement.types.ts'
import { statementWords } from './statement.words.ts'

/** What was asked and answered, and a form to ask when nothing waits. */
export function OwnCorrections({ visit, one }: { visit: Visit; one: Statement }) {
  const w = statementWords[visit.lang]
  const at = { statement: one.id }
  const waits = one.corrections.some(({ answered }) => answered === null)
  const id = fieldId('correct')
  return (
    <>
      {one.corrections.map((asked) => (
        <Asked visit={visit} asked={asked} key={asked.id} />
      ))}
      {waits ? (
        <ButtonForm kind="quiet" action={statementAt.correctBack(at)} once={visit.onceKey()}>
          {w.correctBack}
        </ButtonForm>
      ) : (
        <Form action={statementAt.correct(at)} once={visit.onceKey()} label={w.correct}>
          <div class="ds-field field">
            <label class="ds-label" for={id}>
              {w.correctWords}
            </label>
            <textarea class="ds-input own-input" id={id} name="words" rows={3} />
          </div>
          <Button kind="secondary">{w.correctSend}</Button>
          <p class="by">{w.correctLaw}</p>
        </Form>
      )}
    </>
  )
}

function Asked({ visit, asked }: { visit: Visit; asked: Correction }) {
  const w = statementWords[visit.lang]
  const { answered } = asked
  return (
    <section>
      <OwnWords size="small" text={asked.words} by={w.commentBy(said(asked.askedAt, visit))} />
      {answered ? (
        <>
          <p>{w.answers[answered.answer]}</p>
          <Voice text={answered.words} by={w.answerBy(answered.by, said(answered.at, visit))} />
          {answered.answer !== 'corrected' && <p class="by">{w.complain}</p>}
        </>
      ) : (
        <>
          <p>{w.waiting(said(asked.askedAt, visit), said(asked.dueOn, visit))}</p>
          {asked.dueOn < visit.today && <p>{w.late(visit.municipality.phone)}</p>}
        </>
      )}
    </section>
  )
}
