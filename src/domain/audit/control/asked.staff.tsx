import type { Filled } from '../../../platform/web/form.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { BackLink } from '../../../ui/back-link/back-link.tsx'
import { Button } from '../../../ui/button/button.tsx'
import { Card } from '../../../ui/card/card.tsx'
import { ErrorSummary } from '../../../ui/error-summary/error-summary.tsx'
import { TextArea } from '../../../ui/field/inputs.tsx'
import { kept } from '../../../ui/field/kept.ts'
import { Form } from '../../../ui/form/form.tsx'
import { PageHead } from '../../../ui/heading/heading.tsx'
import { List } from '../../../ui/list/list.tsx'
import { Page } from '../../../ui/page/page.tsx'
import type { RuleTold } from './alarms.queries.ts'
import { controlAt } from './control.addresses.ts'
import { controlDeskWords } from './control.desk.words.ts'
import { sayOwnLook, sayRule, saySubjects } from './control.says.ts'
import type { Question } from './questions.queries.ts'

/** Everybody who works here may know that samples are made, how, and which patterns raise an alarm. */
export function HowPage({ visit, rules }: { visit: Visit; rules: RuleTold[] }) {
  const w = controlDeskWords[visit.lang]
  return (
    <Page visit={visit} title={w.how} layout="narrow">
      <PageHead title={w.how} lead={w.howLead} />
      <Card title={w.howDraws}>
        <List items={w.howDrawsText} />
      </Card>
      <Card title={w.howAlarms}>
        <p>{w.howAlarmsText}</p>
        <List items={rules.map((rule) => sayRule(visit, rule))} />
      </Card>
      <p>{w.howPerson}</p>
      <p>
        <a href={controlAt.mine()}>{w.mine}</a>
      </p>
    </Page>
  )
}

/** What waits for the acting person's own answer. */
export function MinePage({ visit, questions }: { visit: Visit; questions: Question[] }) {
  const w = controlDeskWords[visit.lang]
  return (
    <Page visit={visit} title={w.mine} layout="narrow">
      <PageHead title={w.mine} lead={w.mineLead} />
      <Card>
        {questions.length === 0 && <p>{w.mineNone}</p>}
        <List
          items={questions.map((one) => (
            <>
              {sayOwnLook(visit, one)}{' '}
              <a href={controlAt.reply({ question: one.id })}>{w.answerLink}</a>
            </>
          ))}
        />
      </Card>
      <p>
        <a href={controlAt.how()}>{w.how}</a>
      </p>
    </Page>
  )
}

interface ReplyProps {
  visit: Visit
  question: Question
  filled: Filled
}

/** "Hvad skulle du bruge det til?" */
export function ReplyPage({ visit, question, filled }: ReplyProps) {
  const w = controlDeskWords[visit.lang]
  return (
    <Page visit={visit} title={w.what} place={w.mine} layout="narrow">
      <BackLink href={controlAt.mine()} label={w.mine} />
      <PageHead title={w.what} lead={sayOwnLook(visit, question)} />
      <ErrorSummary lang={visit.lang} problems={filled.problems} />
      <Card>
        {question.subjects.length > 0 && <p>{w.subjects(saySubjects(visit, question.subjects))}</p>}
        <Form
          action={controlAt.reply({ question: question.id })}
          once={visit.onceKey()}
          label={w.what}
          draft={`opslag ${question.id}`}
        >
          <TextArea
            lang={visit.lang}
            label={w.what}
            description={w.whatHelp}
            max={2000}
            rows={4}
            {...kept(filled, 'words')}
          />
          <Button>{w.reply}</Button>
        </Form>
      </Card>
    </Page>
  )
}

/** For *I dag*: what waits, and that the log is looked after. */
export function AskedCard({ visit, waiting }: { visit: Visit; waiting: number }) {
  const w = controlDeskWords[visit.lang]
  const count = waiting === 1 ? w.spoken.one : w.spoken.many(String(waiting))
  return (
    <Card title={w.title}>
      {waiting > 0 && (
        <p>
          {w.mineCard(count)} <a href={controlAt.mine()}>{w.mineLink}</a>
        </p>
      )}
      <p class="by">
        {w.noticed} <a href={controlAt.how()}>{w.how}</a>
      </p>
    </Card>
  )
}
