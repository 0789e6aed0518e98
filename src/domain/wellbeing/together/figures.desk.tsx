import { sayDate } from '../../../platform/time/days.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { Card } from '../../../ui/card/card.tsx'
import { GraphTable } from '../../../ui/graph/graph.tsx'
import { PageHead } from '../../../ui/heading/heading.tsx'
import { Hint } from '../../../ui/notice/notice.tsx'
import { Page } from '../../../ui/page/page.tsx'
import { checkInWords } from '../check-in/check-in.words.ts'
import { sayMark } from '../thoughts/thoughts.says.ts'
import { processes } from '../wellbeing.types.ts'
import type { Figure, Period } from './together.queries.ts'
import { figuresDeskWords } from './together.words.ts'

interface Props {
  visit: Visit
  all: readonly Figure[]
  period: Period
}

const questions = [...processes, 'lonely'] as const

/** How it goes for many, for leaders: never one person, never one unit, never a word. */
export function FiguresPage({ visit, all, period }: Props) {
  const w = figuresDeskWords[visit.lang]
  const say = (day: string) => sayDate(day, visit.lang, visit.today)
  return (
    <Page visit={visit} title={w.title} layout="narrow">
      <PageHead title={w.title} lead={w.lead(say(period.from), say(period.until))} />
      <Hint>
        <p>{w.how}</p>
        <p>{w.small}</p>
      </Hint>
      {questions.map((question) => (
        <Question
          visit={visit}
          question={question}
          figures={all.filter((one) => one.question === question)}
          key={question}
        />
      ))}
      <p class="by">{w.note}</p>
    </Page>
  )
}

function Question(props: {
  visit: Visit
  question: Figure['question']
  figures: readonly Figure[]
}) {
  const { visit, question, figures } = props
  const w = figuresDeskWords[visit.lang]
  const kind = question === 'lonely' ? 'lonely' : 'check_in'
  const title = question === 'lonely' ? w.lonely : checkInWords[visit.lang].asks[question]
  return (
    <Card title={title}>
      {figures.length === 0 ? (
        <p class="by">{w.few}</p>
      ) : (
        <GraphTable
          caption={title}
          columns={[w.mark, w.people]}
          rows={figures.map(({ mark, people }) => [
            sayMark({ kind, mark }, visit.lang),
            people === null ? w.hidden : String(people),
          ])}
        />
      )}
    </Card>
  )
}
