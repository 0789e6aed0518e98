import type { Filled } from '../../../platform/web/form.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { BackLink } from '../../../ui/back-link/back-link.tsx'
import { ButtonForm } from '../../../ui/button/button-form.tsx'
import { Card } from '../../../ui/card/card.tsx'
import { ErrorSummary } from '../../../ui/error-summary/error-summary.tsx'
import { PageHead } from '../../../ui/heading/heading.tsx'
import { List } from '../../../ui/list/list.tsx'
import { Page } from '../../../ui/page/page.tsx'
import type { Alarm, AlarmLook } from './alarms.queries.ts'
import { controlAt } from './control.addresses.ts'
import { controlDeskWords } from './control.desk.words.ts'
import { sayAlarm, sayGround, sayLook, sayMoment, saySubjects } from './control.says.ts'
import { FindingForm } from './found.desk.tsx'
import type { WholeQuestion } from './questions.queries.ts'

interface QuestionProps {
  visit: Visit
  question: WholeQuestion
  filled: Filled
}

/** One question: the look, what the one who looked says, and what was found. */
export function QuestionPage({ visit, question, filled }: QuestionProps) {
  const w = controlDeskWords[visit.lang]
  const { reply, finding, found } = question
  return (
    <Page visit={visit} title={w.questionTitle} place={w.title} layout="narrow">
      <BackLink href={controlAt.desk()} label={w.back} />
      <PageHead title={w.questionTitle} lead={sayLook(visit, question)} />
      <ErrorSummary lang={visit.lang} problems={filled.problems} />
      <Card title={w.theirReply}>
        {reply ? <p>{reply.words}</p> : <p>{w.noReply}</p>}
        {reply && <p class="by">{sayMoment(visit, reply.at)}</p>}
        {question.subjects.length > 0 && (
          <p class="by">
            {w.subjects(saySubjects(visit, question.subjects))}{' '}
            {w.why(sayGround(visit, question.ground))}
          </p>
        )}
        <p class="by">{w.from[question.by]}</p>
      </Card>
      {finding ? (
        <Card title={w.found}>
          <p>{w.findings[finding]}</p>
          {found && <p>{found}</p>}
        </Card>
      ) : (
        <FindingForm
          visit={visit}
          action={controlAt.question({ question: question.id })}
          draft={`fundet ${question.id}`}
          filled={filled}
        />
      )}
    </Page>
  )
}

interface AlarmProps {
  visit: Visit
  alarm: Alarm & { seen: AlarmLook[] }
  filled: Filled
}

/** One alarm: a pattern, the looks it is made of, and a way to ask before anything is found. */
export function AlarmPage({ visit, alarm, filled }: AlarmProps) {
  const w = controlDeskWords[visit.lang]
  return (
    <Page visit={visit} title={w.alarmTitle} place={w.title} layout="narrow">
      <BackLink href={controlAt.desk()} label={w.back} />
      <PageHead title={w.alarmTitle} lead={w.alarmMeans} />
      <ErrorSummary lang={visit.lang} problems={filled.problems} />
      <Card>
        <p>{sayAlarm(visit, alarm)}</p>
        <AskOrSee
          visit={visit}
          question={alarm.question}
          action={controlAt.askAlarm({ alarm: alarm.id })}
        />
      </Card>
      <Card title={w.alarmSeen}>
        <List
          items={alarm.seen.map((look) => (
            <>
              {look.name}{' '}
              <span class="by">
                {sayMoment(visit, look.at)}. {w.why(sayGround(visit, look.ground))}
              </span>
            </>
          ))}
        />
      </Card>
      {alarm.finding ? (
        <Card title={w.found}>
          <p>{w.findings[alarm.finding]}</p>
        </Card>
      ) : (
        <FindingForm
          visit={visit}
          action={controlAt.alarm({ alarm: alarm.id })}
          draft={`alarm ${alarm.id}`}
          filled={filled}
        />
      )}
    </Page>
  )
}

export function AskOrSee(props: { visit: Visit; question: string | null; action: string }) {
  const { visit, question, action } = props
  const w = controlDeskWords[visit.lang]
  if (question)
    return (
      <p>
        {w.alreadyAsked} <a href={controlAt.question({ question })}>{w.seeReply}</a>
      </p>
    )
  return (
    <ButtonForm kind="secondary" action={action} once={visit.onceKey()}>
      {w.askThem}
    </ButtonForm>
  )
}
