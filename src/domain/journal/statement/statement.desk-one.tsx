import type { Filled } from '../../../platform/web/form.ts'
import { BackLink } from '../../../ui/back-link/back-link.tsx'
import { Button } from '../../../ui/button/button.tsx'
import { ButtonForm } from '../../../ui/button/button-form.tsx'
import { Card } from '../../../ui/card/card.tsx'
import { ErrorSummary } from '../../../ui/error-summary/error-summary.tsx'
import { RadioGroup } from '../../../ui/field/choices.tsx'
import { TextArea } from '../../../ui/field/inputs.tsx'
import { kept } from '../../../ui/field/kept.ts'
import { Form } from '../../../ui/form/form.tsx'
import { PageHead } from '../../../ui/heading/heading.tsx'
import { OwnWords } from '../../../ui/own-words/own-words.tsx'
import { Page } from '../../../ui/page/page.tsx'
import { statementAt } from './statement.addresses.ts'
import { type Of, Whole } from './statement.desk.tsx'
import { statementDeskWords } from './statement.desk.words.ts'
import { drafts, most } from './statement.forms.ts'
import { said } from './statement.show.tsx'
import { answers, type Statement } from './statement.types.ts'

/** One statement: say how it stands, and answer a wish for a correction. */
export function DeskStatement(props: Of & { one: Statement; filled: Filled }) {
  const { visit, citizen, name, one, filled } = props
  const w = statementDeskWords[visit.lang]
  const at = { citizen, statement: one.id }
  const waits = one.corrections.find(({ answered }) => answered === null)
  const other = one.standing === 'current' ? 'historic' : 'current'
  return (
    <Page visit={visit} title={w.oneOf(name)} layout="narrow">
      <BackLink href={statementAt.desk({ citizen })} label={w.back(name)} />
      <PageHead title={w.oneOf(name)} />
      <ErrorSummary lang={visit.lang} problems={filled.problems} />
      <Card>
        <Whole visit={visit} name={name} one={one} />
        <ButtonForm
          kind="secondary"
          action={statementAt.deskStanding(at)}
          once={visit.onceKey()}
          hidden={{ standing: other }}
        >
          {other === 'historic' ? w.nowHistoric : w.nowCurrent}
        </ButtonForm>
      </Card>
      {waits && (
        <Card title={w.answer}>
          <p>{w.asks(name, said(waits.dueOn, visit))}</p>
          <OwnWords
            size="small"
            text={waits.words}
            by={w.personWords(name, said(waits.askedAt, visit))}
          />
          <Form
            action={statementAt.deskAnswer(at)}
            once={visit.onceKey()}
            label={w.answer}
            draft={drafts.answer(one.id)}
          >
            <RadioGroup
              lang={visit.lang}
              label={w.answerChoice}
              options={answers.map((value) => ({ value, label: w.answers[value] }))}
              {...kept(filled, 'answer')}
            />
            <TextArea
              lang={visit.lang}
              label={w.answerWords}
              description={w.answerHelp}
              rows={4}
              max={most.words}
              {...kept(filled, 'words')}
            />
            <Button>{w.answerSend}</Button>
          </Form>
        </Card>
      )}
    </Page>
  )
}
