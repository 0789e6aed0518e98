import { dayOf, sayDate } from '../../../platform/time/days.ts'
import type { Filled } from '../../../platform/web/form.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { BackLink } from '../../../ui/back-link/back-link.tsx'
import { Button, Row } from '../../../ui/button/button.tsx'
import { ButtonForm } from '../../../ui/button/button-form.tsx'
import { Card } from '../../../ui/card/card.tsx'
import { Choices } from '../../../ui/choices/choices.tsx'
import { ErrorSummary } from '../../../ui/error-summary/error-summary.tsx'
import { TextArea } from '../../../ui/field/inputs.tsx'
import { kept } from '../../../ui/field/kept.ts'
import { Form } from '../../../ui/form/form.tsx'
import { HeadingRow, PageHead } from '../../../ui/heading/heading.tsx'
import { OwnWords } from '../../../ui/own-words/own-words.tsx'
import { Page } from '../../../ui/page/page.tsx'
import { planAt } from '../../plan/index.ts'
import { everydayAt } from '../everyday.addresses.ts'
import { practiceMax } from './training.forms.ts'
import type { Training } from './training.queries.ts'
import { templates, trainingWords } from './training.words.ts'

interface TrainingProps {
  visit: Visit
  trainings: readonly Training[]
}

/** What one practises, and something new to choose. */
export function TrainingPage({ visit, trainings }: TrainingProps) {
  const w = trainingWords[visit.lang]
  return (
    <Page visit={visit} title={w.title} layout="narrow">
      <BackLink href={everydayAt.mine()} label={w.back} />
      <PageHead title={w.title} lead={w.lead} />
      {trainings.length > 0 && <HeadingRow title={w.mine} />}
      {trainings.map((training) => (
        <One visit={visit} training={training} key={training.id} />
      ))}
      <Choices
        choices={[
          ...templates.map((code) => ({
            href: everydayAt.trainingNew({}, { som: code }),
            label: w.templates[code].title,
          })),
          { href: everydayAt.trainingNew(), label: w.own, note: w.ownNote },
        ]}
      />
    </Page>
  )
}

function One({ visit, training }: { visit: Visit; training: Training }) {
  const w = trainingWords[visit.lang]
  const href = planAt.goal({ goal: training.goal })
  return (
    <Card title={training.title} level={3} link={{ href, label: w.toGoal, about: training.title }}>
      {training.practised.map(({ id, words, writtenAt }) => (
        <div key={id}>
          <OwnWords
            text={words}
            size="small"
            by={w.said(sayDate(dayOf(writtenAt), visit.lang, visit.today))}
          />
          <ButtonForm
            kind="quiet"
            action={everydayAt.practiceOff({ practice: id })}
            once={visit.onceKey()}
            about={w.said(sayDate(dayOf(writtenAt), visit.lang, visit.today))}
          >
            {w.off}
          </ButtonForm>
        </div>
      ))}
      <Row>
        <Button kind="secondary" href={everydayAt.practised({ training: training.id })}>
          {w.today}
        </Button>
      </Row>
    </Card>
  )
}

interface PractisedProps {
  visit: Visit
  training: Training
  filled: Filled
}

/** "Jeg har øvet i dag": one field, and nobody else reads it. */
export function PractisedPage({ visit, training, filled }: PractisedProps) {
  const w = trainingWords[visit.lang]
  return (
    <Page visit={visit} title={w.today} place={w.title} layout="narrow">
      <BackLink href={everydayAt.training()} label={w.backTraining} />
      <PageHead title={w.today} lead={training.title} />
      <ErrorSummary lang={visit.lang} problems={filled.problems} />
      <Form action={everydayAt.practised({ training: training.id })} once={visit.onceKey()}>
        <TextArea
          lang={visit.lang}
          label={w.todayLabel}
          description={w.todayHelp}
          voice="own"
          rows={4}
          max={practiceMax}
          {...kept(filled, 'words')}
        />
        <Row>
          <Button>{w.save}</Button>
          <Button kind="quiet" href={everydayAt.training()}>
            {w.cancel}
          </Button>
        </Row>
      </Form>
    </Page>
  )
}
