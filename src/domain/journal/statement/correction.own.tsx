import type { Filled } from '../../../platform/web/form.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { Button } from '../../../ui/button/button.tsx'
import { ButtonForm } from '../../../ui/button/button-form.tsx'
import { TextArea } from '../../../ui/field/inputs.tsx'
import { kept } from '../../../ui/field/kept.ts'
import { Form } from '../../../ui/form/form.tsx'
import { OwnWords } from '../../../ui/own-words/own-words.tsx'
import { Voice } from '../../../ui/voice/voice.tsx'
import { statementAt } from './statement.addresses.ts'
import { drafts, most } from './statement.forms.ts'
import { said } from './statement.show.tsx'
import type { Correction, Statement } from './statement.types.ts'
import { statementWords } from './statement.words.ts'

interface Props {
  visit: Visit
  one: Statement
  filled: Filled
}

/** What was asked and answered, and a form to ask when nothing waits. */
export function OwnCorrections({ visit, one, filled }: Props) {
  const w = statementWords[visit.lang]
  const at = { statement: one.id }
  const waits = one.corrections.some(({ answered }) => answered === null)
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
        <Form
          action={statementAt.correct(at)}
          once={visit.onceKey()}
          label={w.correct}
          draft={drafts.correct(one.id)}
        >
          <TextArea
            lang={visit.lang}
            label={w.correctWords}
            voice="own"
            rows={3}
            max={most.words}
            {...kept(filled, 'wish')}
          />
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
