import { dayOf, sayDate } from '../../../platform/time/days.ts'
import type { Filled } from '../../../platform/web/form.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { BackLink } from '../../../ui/back-link/back-link.tsx'
import { Button, Row } from '../../../ui/button/button.tsx'
import { ButtonForm } from '../../../ui/button/button-form.tsx'
import { Card } from '../../../ui/card/card.tsx'
import { ErrorSummary } from '../../../ui/error-summary/error-summary.tsx'
import { Fold } from '../../../ui/fold/fold.tsx'
import { Form } from '../../../ui/form/form.tsx'
import { PageHead } from '../../../ui/heading/heading.tsx'
import { Hint } from '../../../ui/notice/notice.tsx'
import { OwnWords } from '../../../ui/own-words/own-words.tsx'
import { Page } from '../../../ui/page/page.tsx'
import { shareAt, wellbeingAt } from '../wellbeing.addresses.ts'
import type { Thought } from '../wellbeing.types.ts'
import { wellbeingWords } from '../wellbeing.words.ts'
import { backOf, draftOfThought, Fields } from './fields.own.tsx'
import type { OldWords } from './thoughts.queries.ts'
import { titleOfThought } from './thoughts.says.ts'
import { thoughtWords } from './thoughts.words.ts'

interface ThoughtProps {
  visit: Visit
  thought: Thought
  before: readonly OldWords[]
  filled: Filled
}

/** One thing said: change it, share it, put it away, and every earlier wording below. */
export function ThoughtPage({ visit, thought, before, filled }: ThoughtProps) {
  const w = wellbeingWords[visit.lang]
  const title = titleOfThought(thought, visit.lang)
  const older = before.filter((one) => one.version < thought.version && one.words)
  return (
    <Page
      visit={visit}
      title={thoughtWords[visit.lang].changeTitle(title)}
      place={w.title}
      layout="narrow"
    >
      <BackLink href={backOf(thought.kind)} label={w.cancel} />
      <PageHead title={title} {...(thought.putAwayAt ? { lead: w.putAwayNote } : {})} />
      <ErrorSummary lang={visit.lang} problems={filled.problems} />
      {filled.draftFrom && <Hint>{w.draft}</Hint>}
      <Change visit={visit} thought={thought} filled={filled} />
      <Away visit={visit} thought={thought} />
      {older.length > 0 && (
        <Fold title={thoughtWords[visit.lang].earlier}>
          {older.map((one) => (
            <OwnWords
              size="small"
              text={one.words}
              by={w.written(sayDate(dayOf(one.writtenAt), visit.lang, visit.today))}
              key={one.version}
            />
          ))}
        </Fold>
      )}
    </Page>
  )
}

function Change({ visit, thought, filled }: Omit<ThoughtProps, 'before'>) {
  return (
    <Card>
      <Form
        action={wellbeingAt.thought({ thought: thought.id })}
        once={visit.onceKey()}
        version={thought.version}
        draft={draftOfThought(thought.id)}
      >
        <Fields visit={visit} kind={thought.kind} filled={filled} thought={thought} />
        <Button>{wellbeingWords[visit.lang].save}</Button>
      </Form>
    </Card>
  )
}

function Away({ visit, thought }: { visit: Visit; thought: Thought }) {
  const w = wellbeingWords[visit.lang]
  const at = { thought: thought.id }
  const { putAwayAt } = thought
  return (
    <Card>
      {!putAwayAt && <p>{w.putAwayHelp}</p>}
      <Row>
        <ButtonForm
          kind="secondary"
          action={putAwayAt ? wellbeingAt.thoughtBroughtBack(at) : wellbeingAt.thoughtPutAway(at)}
          once={visit.onceKey()}
        >
          {putAwayAt ? w.bringBack : w.putAway}
        </ButtonForm>
        {!putAwayAt && <a href={shareAt(thought.id)}>{w.share}</a>}
      </Row>
    </Card>
  )
}
