import { dayOf, sayDate } from '../../../platform/time/days.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { Card } from '../../../ui/card/card.tsx'
import { PageHead } from '../../../ui/heading/heading.tsx'
import { Page } from '../../../ui/page/page.tsx'
import { Marks } from '../measures/marks.part.tsx'
import { Score } from '../questionnaires/score.part.tsx'
import { Said } from '../thoughts/thought.part.tsx'
import { titleOfThought } from '../thoughts/thoughts.says.ts'
import type { Shown } from './shared.queries.ts'
import { sharingWords } from './sharing.words.ts'

interface Props {
  visit: Visit
  name: string
  shown: Shown
}

/** What somebody else shows of how it goes, as they wrote and marked it. */
export function OtherWellbeingPage({ visit, name, shown }: Props) {
  const w = sharingWords[visit.lang]
  return (
    <Page visit={visit} title={w.ofOther(name)} layout="narrow">
      <PageHead title={w.ofOther(name)} lead={w.ofOtherLead(name)} />
      <ShownCards visit={visit} shown={shown} />
    </Page>
  )
}

export function ShownCards({ visit, shown }: Omit<Props, 'name'>) {
  const w = sharingWords[visit.lang]
  return (
    <>
      {shown.thoughts.map((thought) => (
        <Card title={titleOfThought(thought, visit.lang)} key={thought.id}>
          <Said visit={visit} thought={thought} />
        </Card>
      ))}
      {shown.measures.map((measure) => (
        <Card title={measure.name} key={measure.id}>
          <Marks visit={visit} measure={measure} />
        </Card>
      ))}
      {shown.results.map((result) => (
        <section key={result.id}>
          <h2>
            {w.result(
              result.questionnaire.title[visit.lang],
              sayDate(dayOf(result.at), visit.lang, visit.today),
            )}
          </h2>
          <Score visit={visit} result={result} />
        </section>
      ))}
    </>
  )
}
