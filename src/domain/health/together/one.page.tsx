import { dayOf, sayDate } from '../../../platform/time/days.ts'
import type { Filled } from '../../../platform/web/form.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { BackLink } from '../../../ui/back-link/back-link.tsx'
import { Button, Row } from '../../../ui/button/button.tsx'
import { ButtonForm } from '../../../ui/button/button-form.tsx'
import { Card } from '../../../ui/card/card.tsx'
import { ErrorSummary } from '../../../ui/error-summary/error-summary.tsx'
import { RadioGroup } from '../../../ui/field/choices.tsx'
import { TextArea } from '../../../ui/field/inputs.tsx'
import { kept } from '../../../ui/field/kept.ts'
import { Form } from '../../../ui/form/form.tsx'
import { PageHead } from '../../../ui/heading/heading.tsx'
import { List } from '../../../ui/list/list.tsx'
import { OwnLine, OwnWords } from '../../../ui/own-words/own-words.tsx'
import { Page } from '../../../ui/page/page.tsx'
import { healthAt } from '../health.addresses.ts'
import type { Challenge, Entry, Trier } from './together.queries.ts'
import { togetherWords } from './together.words.ts'

export interface OneProps {
  visit: Visit
  challenge: Challenge
  triers: readonly Trier[]
  entries: readonly Entry[]
  /** Whether it is the acting person's to end for all. */
  mine: boolean
  filled: Filled
}

/** One thing that some try together: who tries what, and how it goes. No name has a title beside it. */
export function ChallengePage(props: OneProps) {
  const { visit, challenge, triers, entries, filled } = props
  const w = togetherWords[visit.lang]
  const runs = challenge.endedAt === null
  return (
    <Page visit={visit} title={w.one} place={w.title} layout="narrow">
      <BackLink href={healthAt.together()} label={w.backAll} />
      <PageHead title={challenge.title} {...(runs ? {} : { lead: w.isEnded })} />
      <ErrorSummary lang={visit.lang} problems={filled.problems} />
      {runs && !challenge.joined && <Join {...props} />}
      <Card title={w.triesTitle}>
        <List
          items={triers.map(({ name, tries, joined }) => (
            <>
              <b>{name}</b> {joined ? <OwnLine text={tries} /> : <span class="by">{w.waits}</span>}
            </>
          ))}
        />
      </Card>
      {runs && challenge.joined && <Write {...props} />}
      {entries.map((entry) => (
        <Card key={entry.id}>
          <OwnWords
            text={entry.words}
            size="small"
            by={w.said(
              w.kinds[entry.kind],
              entry.name,
              sayDate(dayOf(entry.writtenAt), visit.lang, visit.today),
            )}
          />
        </Card>
      ))}
      {runs && challenge.joined && <Leave {...props} />}
    </Page>
  )
}

/** A yes with what one tries, and a no that is as near. The one whose life it is in says no for all. */
function Join({ visit, challenge, filled, mine }: OneProps) {
  const w = togetherWords[visit.lang]
  const at = { challenge: challenge.id }
  return (
    <Card title={w.asked}>
      <p>{w.askedHelp}</p>
      <Form action={healthAt.togetherJoined(at)} once={visit.onceKey()}>
        <TextArea
          lang={visit.lang}
          label={w.tries}
          voice="own"
          rows={3}
          max={500}
          {...kept(filled, 'tries')}
        />
        <Button>{w.join}</Button>
      </Form>
      <ButtonForm
        kind="quiet"
        action={mine ? healthAt.togetherEnded(at) : healthAt.togetherLeft(at)}
        once={visit.onceKey()}
      >
        {w.no}
      </ButtonForm>
    </Card>
  )
}

function Write({ visit, challenge, filled }: OneProps) {
  const w = togetherWords[visit.lang]
  return (
    <Card title={w.writeTitle}>
      <Form
        action={healthAt.togetherOne({ challenge: challenge.id })}
        once={visit.onceKey()}
        draft={`health.together:${challenge.id}`}
      >
        <RadioGroup
          lang={visit.lang}
          label={w.kindLabel}
          options={(['went', 'stuck'] as const).map((value) => ({ value, label: w.kinds[value] }))}
          {...kept(filled, 'kind', 'went')}
        />
        <TextArea
          lang={visit.lang}
          label={w.words}
          voice="own"
          rows={3}
          max={1000}
          {...kept(filled, 'words')}
        />
        <Button>{w.save}</Button>
      </Form>
    </Card>
  )
}

function Leave({ visit, challenge, mine }: OneProps) {
  const w = togetherWords[visit.lang]
  const at = { challenge: challenge.id }
  return (
    <Row>
      {!mine && (
        <ButtonForm kind="quiet" action={healthAt.togetherLeft(at)} once={visit.onceKey()}>
          {w.leave}
        </ButtonForm>
      )}
      {mine && (
        <ButtonForm kind="quiet" action={healthAt.togetherEnded(at)} once={visit.onceKey()}>
          {w.end}
        </ButtonForm>
      )}
    </Row>
  )
}
