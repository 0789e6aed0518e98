import { dayOf, sayDate } from '../../../platform/time/days.ts'
import type { Filled } from '../../../platform/web/form.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { BackLink } from '../../../ui/back-link/back-link.tsx'
import { Button, Row } from '../../../ui/button/button.tsx'
import { Card } from '../../../ui/card/card.tsx'
import { Empty } from '../../../ui/empty/empty.tsx'
import { ErrorSummary } from '../../../ui/error-summary/error-summary.tsx'
import { CheckboxGroup } from '../../../ui/field/choices.tsx'
import { keptMany } from '../../../ui/field/kept.ts'
import { Form } from '../../../ui/form/form.tsx'
import { PageHead } from '../../../ui/heading/heading.tsx'
import { OwnWords } from '../../../ui/own-words/own-words.tsx'
import { Page } from '../../../ui/page/page.tsx'
import { planAt } from '../../plan/index.ts'
import { sayMark, short } from '../thoughts/thoughts.says.ts'
import { checkInAt, tiesAt, wellbeingAt } from '../wellbeing.addresses.ts'
import { type Process, processes, type Thought } from '../wellbeing.types.ts'
import { wellbeingWords } from '../wellbeing.words.ts'
import { checkInWords } from './check-in.words.ts'
import type { Tie, Tieable } from './ties.queries.ts'

interface PictureProps {
  visit: Visit
  things: readonly Tieable[]
  tied: readonly Tie[]
  checkIns: readonly Thought[]
}

/** The person's own CHIME picture: under each process their own hopes and steps, and what they last said. */
export function PicturePage({ visit, things, tied, checkIns }: PictureProps) {
  const w = checkInWords[visit.lang]
  return (
    <Page
      visit={visit}
      title={w.pictureTitle}
      place={wellbeingWords[visit.lang].title}
      layout="narrow"
    >
      <BackLink href={wellbeingAt.mine()} label={wellbeingWords[visit.lang].back} />
      <PageHead title={w.pictureTitle} lead={w.pictureLead} />
      {processes.map((process) => {
        const mine = tied.filter((tie) => tie.process === process).map(({ object }) => object)
        const last = checkIns.find((one) => one.process === process)
        return (
          <ProcessCard
            visit={visit}
            process={process}
            things={things.filter(({ id }) => mine.includes(id))}
            last={last}
            key={process}
          />
        )
      })}
      <p class="by">{w.pictureSource}</p>
    </Page>
  )
}

function ProcessCard(props: {
  visit: Visit
  process: Process
  things: readonly Tieable[]
  last: Thought | undefined
}) {
  const { visit, process, things, last } = props
  const w = checkInWords[visit.lang]
  const name = w.processes[process]
  return (
    <Card title={name}>
      {things.length === 0 && !last && <p class="by">{w.pictureNone}</p>}
      {things.map(({ id, subject, words }) => (
        <OwnWords text={words} by={w.subjects[subject]} size="small" key={id} />
      ))}
      {last && (
        <p class="by">
          {w.sentence(
            sayMark(last, visit.lang),
            sayDate(dayOf(last.writtenAt), visit.lang, visit.today),
          )}
        </p>
      )}
      <Row>
        <a href={tiesAt(process)}>
          {w.tie}
          <span class="ds-sr-only"> {w.tieAbout(name)}</span>
        </a>
        <a href={checkInAt(process)}>
          {w.how}
          <span class="ds-sr-only"> {w.howAbout(name)}</span>
        </a>
      </Row>
    </Card>
  )
}

interface TiesProps extends Omit<PictureProps, 'checkIns'> {
  process: Process
  filled: Filled
}

/** Which of the person's own hopes, wishes and steps belong to a process: theirs to say. */
export function TiesPage({ visit, process, things, tied, filled }: TiesProps) {
  const w = checkInWords[visit.lang]
  const title = w.tieTitle(w.processes[process])
  const chosen = tied.filter((tie) => tie.process === process).map(({ object }) => object)
  return (
    <Page visit={visit} title={title} place={w.pictureTitle} layout="narrow">
      <BackLink href={wellbeingAt.picture()} label={wellbeingWords[visit.lang].cancel} />
      <PageHead title={title} lead={w.tieLead} />
      <ErrorSummary lang={visit.lang} problems={filled.problems} />
      {things.length === 0 ? (
        <Card>
          <Empty title={w.tieNone} action={<a href={planAt.mine()}>{w.tieNoneLink}</a>} />
        </Card>
      ) : (
        <Form action={wellbeingAt.ties()} once={visit.onceKey()} hidden={{ process }}>
          <CheckboxGroup
            lang={visit.lang}
            label={w.tieLabel}
            options={things.map(({ id, subject, words }) => ({
              value: id,
              label: short(words, 90),
              description: w.subjects[subject],
            }))}
            {...keptMany(filled, 'objects', chosen)}
          />
          <Button>{wellbeingWords[visit.lang].save}</Button>
        </Form>
      )}
    </Page>
  )
}
