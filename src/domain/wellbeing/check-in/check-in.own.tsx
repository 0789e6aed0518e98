import { dayOf, sayDate } from '../../../platform/time/days.ts'
import type { Filled } from '../../../platform/web/form.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { BackLink } from '../../../ui/back-link/back-link.tsx'
import { Button, Row } from '../../../ui/button/button.tsx'
import { Card } from '../../../ui/card/card.tsx'
import { Empty } from '../../../ui/empty/empty.tsx'
import { ErrorSummary } from '../../../ui/error-summary/error-summary.tsx'
import { RadioGroup } from '../../../ui/field/choices.tsx'
import { TextArea } from '../../../ui/field/inputs.tsx'
import { kept } from '../../../ui/field/kept.ts'
import { Fold } from '../../../ui/fold/fold.tsx'
import { Form } from '../../../ui/form/form.tsx'
import { HeadingRow, PageHead } from '../../../ui/heading/heading.tsx'
import { List } from '../../../ui/list/list.tsx'
import { Hint } from '../../../ui/notice/notice.tsx'
import { Page } from '../../../ui/page/page.tsx'
import { AwayFold, Said, SaidLinks } from '../thoughts/thought.part.tsx'
import { wordsMax } from '../thoughts/thoughts.forms.ts'
import { PAGE } from '../thoughts/thoughts.queries.ts'
import { checkInAt, wellbeingAt } from '../wellbeing.addresses.ts'
import { checkInMarks, type Process, processes, type Thought } from '../wellbeing.types.ts'
import { wellbeingWords } from '../wellbeing.words.ts'
import { checkInWords } from './check-in.words.ts'

export const draftOfProcess = (process: Process) => `wellbeing.check-in:${process}`

interface CheckInProps {
  visit: Visit
  process: Process
  filled: Filled
}

/** One question, one page: a mark, own words if one likes, and the way out beside the way on. */
export function CheckInPage({ visit, process, filled }: CheckInProps) {
  const { lang } = visit
  const w = checkInWords[lang]
  const last = processes.at(-1) === process
  return (
    <Page
      visit={visit}
      title={w.pageTitle(w.processes[process])}
      place={wellbeingWords[lang].title}
      layout="narrow"
    >
      <BackLink href={wellbeingAt.mine()} label={w.enough} />
      <PageHead title={w.asks[process]} lead={w.processes[process]} />
      <ErrorSummary lang={lang} problems={filled.problems} />
      {filled.draftFrom && <Hint>{wellbeingWords[lang].draft}</Hint>}
      <Form
        action={wellbeingAt.checkIn()}
        once={visit.onceKey()}
        draft={draftOfProcess(process)}
        hidden={{ process }}
      >
        <RadioGroup
          lang={lang}
          label={w.mark}
          options={checkInMarks.map((value) => ({ value, label: w.marks[value] }))}
          {...kept(filled, 'mark')}
        />
        <TextArea
          lang={lang}
          label={w.words}
          description={w.wordsHelp}
          voice="own"
          rows={4}
          max={wordsMax}
          {...kept(filled, 'words')}
        />
        <Row>
          <Button>{last ? w.saveLast : w.save}</Button>
          <Button kind="quiet" href={wellbeingAt.mine()}>
            {w.enough}
          </Button>
        </Row>
      </Form>
      <Fold title={w.others}>
        <List
          items={processes
            .filter((one) => one !== process)
            .map((one) => <a href={checkInAt(one)}>{w.asks[one]}</a>)}
        />
      </Fold>
    </Page>
  )
}

/** Everything one has checked in with, in own words, day by day. */
export function BeforePage({ visit, all }: { visit: Visit; all: readonly Thought[] }) {
  const w = checkInWords[visit.lang]
  const room = wellbeingWords[visit.lang]
  const shown = all.slice(0, PAGE)
  const last = all.length > PAGE ? shown.at(-1) : undefined
  const kept = shown.filter(({ putAwayAt }) => !putAwayAt)
  const days = [...Map.groupBy(kept, ({ writtenAt }) => dayOf(writtenAt))]
  return (
    <Page visit={visit} title={w.beforeTitle} place={room.title} layout="narrow">
      <BackLink href={wellbeingAt.mine()} label={room.back} />
      <PageHead title={w.beforeTitle} lead={w.beforeLead} />
      {days.length === 0 && (
        <Card>
          <Empty title={room.nothing} text={room.nothingText} />
        </Card>
      )}
      {days.map(([day, said]) => (
        <Card title={sayDate(day, visit.lang, visit.today)} key={day}>
          <List items={said.map((thought) => inDay(visit, thought))} />
        </Card>
      ))}
      {last && (
        <Button kind="secondary" href={wellbeingAt.before({}, { foer: last.id })}>
          {w.older}
        </Button>
      )}
      <AwayFold visit={visit} all={shown.filter(({ putAwayAt }) => putAwayAt)} />
    </Page>
  )
}

const inDay = (visit: Visit, thought: Thought) => (
  <>
    {thought.process && (
      <HeadingRow title={checkInWords[visit.lang].processes[thought.process]} level={3} />
    )}
    <Said visit={visit} thought={thought} dated={false} />
    <SaidLinks visit={visit} thought={thought} />
  </>
)
