import type { Visit } from '../../../platform/web/visit.ts'
import { BackLink } from '../../../ui/back-link/back-link.tsx'
import { Button } from '../../../ui/button/button.tsx'
import { Card } from '../../../ui/card/card.tsx'
import { Choices } from '../../../ui/choices/choices.tsx'
import { PageHead } from '../../../ui/heading/heading.tsx'
import { Page } from '../../../ui/page/page.tsx'
import { uiAt } from '../../../ui/ui.addresses.ts'
import { contactAt } from '../contact.addresses.ts'
import { doorAt } from '../door/door.addresses.ts'
import { type Question, type Way, wayKinds } from './finder.queries.ts'
import { secondSteps } from './finder.rules.ts'
import { choiceOf } from './finder.tsx'
import { finderWords } from './finder.words.ts'
import { type Known, WayCard } from './way-card.tsx'

export interface AnswerPageProps {
  visit: Visit
  question: Question
  questions: readonly Question[]
  ways: readonly Way[]
  known: Known
}

/** Where a question leads: people, places, courses, and one mailbox. It asks nothing. */
export function AnswerPage({ visit, question, questions, ways, known }: AnswerPageProps) {
  const { lang } = visit
  const w = finderWords[lang]
  const above = questions.find(({ code }) => code === question.under)
  const below = secondSteps(questions, question.code)
  return (
    <Page visit={visit} title={question.said[lang]} place={w.title} layout="narrow">
      {above ? (
        <BackLink
          href={doorAt.everyday({ everyday: above.code })}
          label={w.backTo(above.said[lang])}
        />
      ) : (
        <BackLink href={uiAt.findWay()} label={w.back} />
      )}
      <PageHead title={question.said[lang]} lead={question.answer[lang]} />
      {below.length > 0 && (
        <section>
          <h2>{w.closer}</h2>
          <Choices choices={below.map((one) => choiceOf(visit, one))} />
        </section>
      )}
      <Ways visit={visit} ways={ways} known={known} />
      <Card title={w.inboxTitle}>
        <p>{w.inbox}</p>
        <div class="row">
          <Button href={contactAt.write({}, { om: question.code })}>{w.write}</Button>
          <a href={doorAt.everydaySheet({ everyday: question.code })}>{w.sheet}</a>
        </div>
      </Card>
    </Page>
  )
}

/** The ways of a question, each kind under its heading. */
function Ways({ visit, ways, known }: { visit: Visit; ways: readonly Way[]; known: Known }) {
  const w = finderWords[visit.lang]
  return (
    <>
      {wayKinds.map((kind) => {
        const own = ways.filter((way) => way.kind === kind)
        if (own.length === 0) return null
        return (
          <section key={kind}>
            <h2>{w.kinds[kind]}</h2>
            {own.map((way) => (
              <WayCard visit={visit} way={way} known={known} key={way.said.da} />
            ))}
          </section>
        )
      })}
    </>
  )
}
