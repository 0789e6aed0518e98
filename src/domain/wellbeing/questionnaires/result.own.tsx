import { dayOf, sayDate } from '../../../platform/time/days.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { listed } from '../../../platform/words/listed.ts'
import { BackLink } from '../../../ui/back-link/back-link.tsx'
import { Button, Row } from '../../../ui/button/button.tsx'
import { ButtonForm } from '../../../ui/button/button-form.tsx'
import { Card } from '../../../ui/card/card.tsx'
import { PageHead } from '../../../ui/heading/heading.tsx'
import { List } from '../../../ui/list/list.tsx'
import { Page } from '../../../ui/page/page.tsx'
import { uiAt } from '../../../ui/ui.addresses.ts'
import { appointmentAt } from '../../appointment/index.ts'
import { crisisAt } from '../../crisis/index.ts'
import { questionnaireAt, shareAt, wellbeingAt } from '../wellbeing.addresses.ts'
import { wellbeingWords } from '../wellbeing.words.ts'
import type { Result } from './questionnaires.queries.ts'
import { questionnaireWords } from './questionnaires.words.ts'
import { Score, ScoresOver } from './score.part.tsx'
import { bandOf } from './score.rules.ts'

interface ResultProps {
  visit: Visit
  result: Result
  /** The same questionnaire over time, newest first. */
  over: readonly Result[]
  /** Who is around the person, by name. */
  circle: readonly string[]
}

/** What the answers come to, and a human being beside it. Nothing here has a colour of its own. */
export function ResultPage({ visit, result, over, circle }: ResultProps) {
  const w = questionnaireWords[visit.lang]
  const title = w.resultTitle(result.questionnaire.title[visit.lang])
  const first = isPersonFirst(result)
  const talk = <Talk visit={visit} result={result} circle={circle} first={first} />
  return (
    <Page visit={visit} title={title} place={wellbeingWords[visit.lang].title} layout="narrow">
      <BackLink
        href={wellbeingAt.questionnaires()}
        label={wellbeingWords[visit.lang].questionnaires}
      />
      <PageHead title={title} lead={sayDate(dayOf(result.at), visit.lang, visit.today)} />
      {first && talk}
      <Score visit={visit} result={result} />
      <ScoresOver visit={visit} over={over} />
      <AnswersCard visit={visit} result={result} />
      {!first && talk}
      <Away visit={visit} result={result} />
    </Page>
  )
}

/** Where the guide says that one may need somebody; and where a skipped answer leaves it unsaid. */
function isPersonFirst({ questionnaire, score }: Result): boolean {
  if (score === null) return questionnaire.scoring !== null
  return bandOf(questionnaire, score)?.support ?? false
}

interface TalkProps {
  visit: Visit
  result: Result
  circle: readonly string[]
  first: boolean
}

/** A person behind the number: offered alike to everybody, first where it may be needed. Nobody is told. */
function Talk({ visit, result, circle, first }: TalkProps) {
  const w = questionnaireWords[visit.lang]
  return (
    <Card title={w.talkTitle}>
      <p>{first ? w.talkFirst : w.talk}</p>
      {circle.length > 0 && <p>{w.talkCircle(listed(circle, visit.lang))}</p>}
      <List
        items={[
          <a href={shareAt(result.id)}>{w.talkShare}</a>,
          <a href={appointmentAt.talk()}>{w.talkAsk}</a>,
          <a href={uiAt.help()}>{w.talkHelp}</a>,
          <a href={crisisAt.mine()}>{w.talkPlan}</a>,
        ]}
      />
      <p class="by">{w.danger}</p>
    </Card>
  )
}

function AnswersCard({ visit, result }: { visit: Visit; result: Result }) {
  const w = questionnaireWords[visit.lang]
  const { items, answers: choices } = result.questionnaire
  const said = (points: number | null | undefined) =>
    choices.find((one) => one.points === points)?.[visit.lang] ?? w.skipped
  return (
    <Card title={w.answers}>
      <List
        items={items.map((item, at) => (
          <>
            <span class="by">{item[visit.lang]}</span>
            <br />
            {said(result.answers[at])}
          </>
        ))}
      />
    </Card>
  )
}

function Away({ visit, result }: { visit: Visit; result: Result }) {
  const w = wellbeingWords[visit.lang]
  const at = { result: result.id }
  const { putAwayAt } = result
  return (
    <Card>
      <p>{putAwayAt ? w.putAwayNote : w.putAwayHelp}</p>
      <Row>
        <ButtonForm
          kind="secondary"
          action={putAwayAt ? wellbeingAt.resultBroughtBack(at) : wellbeingAt.resultPutAway(at)}
          once={visit.onceKey()}
        >
          {putAwayAt ? w.bringBack : w.putAway}
        </ButtonForm>
        <Button kind="quiet" href={questionnaireAt(result.questionnaire.code)}>
          {questionnaireWords[visit.lang].again}
        </Button>
      </Row>
    </Card>
  )
}
