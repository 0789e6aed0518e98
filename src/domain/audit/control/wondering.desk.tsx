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
import { Page } from '../../../ui/page/page.tsx'
import { controlAt } from './control.addresses.ts'
import { AskOrSee } from './control.desk.tsx'
import { controlDeskWords } from './control.desk.words.ts'
import { sayMoment } from './control.says.ts'
import type { WholeWondering } from './wonderings.desk.ts'

interface WonderingProps {
  visit: Visit
  wondering: WholeWondering
  filled: Filled
}

/** What a citizen wonders about; the answer goes to them in plain words. */
export function WonderingPage({ visit, wondering, filled }: WonderingProps) {
  const w = controlDeskWords[visit.lang]
  const { name, lookedName, lookAt, id } = wondering
  return (
    <Page visit={visit} title={w.wonderTitle} place={w.title} layout="narrow">
      <BackLink href={controlAt.desk()} label={w.back} />
      <PageHead title={w.wonderTitle} lead={w.look(lookedName, name, sayMoment(visit, lookAt))} />
      <ErrorSummary lang={visit.lang} problems={filled.problems} />
      <Card title={w.wonderWords}>
        <p>{wondering.words || w.wonderNoWords}</p>
        <p class="by">{w.askText}</p>
        <AskOrSee
          visit={visit}
          question={wondering.question}
          action={controlAt.askWondering({ wondering: id })}
        />
      </Card>
      {wondering.answered ? (
        <p>{w.isAnswered}</p>
      ) : (
        <Card>
          <Form
            action={controlAt.wondering({ wondering: id })}
            once={visit.onceKey()}
            label={w.answerTitle}
            draft={`undren svar ${id}`}
          >
            <TextArea
              lang={visit.lang}
              label={w.answerTitle}
              description={w.answerHelp}
              max={2000}
              {...kept(filled, 'words')}
            />
            <Button>{w.answer}</Button>
          </Form>
        </Card>
      )}
    </Page>
  )
}
