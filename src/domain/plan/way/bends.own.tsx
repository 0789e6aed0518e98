import type { ComponentChildren } from 'preact'
import type { Filled } from '../../../platform/web/form.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { BackLink } from '../../../ui/back-link/back-link.tsx'
import { Button, Row } from '../../../ui/button/button.tsx'
import { ErrorSummary } from '../../../ui/error-summary/error-summary.tsx'
import { TextArea } from '../../../ui/field/inputs.tsx'
import { kept } from '../../../ui/field/kept.ts'
import { Form } from '../../../ui/form/form.tsx'
import { PageHead } from '../../../ui/heading/heading.tsx'
import { OwnWords } from '../../../ui/own-words/own-words.tsx'
import { Page } from '../../../ui/page/page.tsx'
import { Voice } from '../../../ui/voice/voice.tsx'
import { bendMax, ratherMax } from '../goals/goals.forms.ts'
import { dayWords } from '../plan.parts.tsx'
import type { Step } from '../plan.types.ts'
import { planWords } from '../plan.words.ts'
import { stepWords } from '../steps/steps.words.ts'

interface AskProps {
  visit: Visit
  /** The first of the words that it is about: each page has a title of its own. */
  place: string
  /** Where the person came from, and can go back to without answering. */
  back: { href: string; label: string }
  /** Where the form goes. */
  action: string
  filled: Filled
  /** The text that it is about, in the voice of the one who wrote it. */
  about: ComponentChildren
}

interface RatherProps extends AskProps {
  version: number
  draft: string
}

/** "Jeg vil hellere …": a page with one question. The proposal stays, and the answer stands beside it. */
export function RatherPage({ visit, place, back, action, filled, about, ...more }: RatherProps) {
  const w = planWords[visit.lang]
  return (
    <Page visit={visit} title={w.sayRather} place={place} layout="narrow">
      <BackLink {...back} />
      <PageHead title={w.sayRather} />
      <ErrorSummary lang={visit.lang} problems={filled.problems} />
      {about}
      <Form
        action={action}
        once={visit.onceKey()}
        version={more.version}
        draft={more.draft}
        hidden={{ answer: 'change', draft: more.draft }}
      >
        <TextArea
          lang={visit.lang}
          label={w.rather}
          description={w.ratherHelp}
          voice="own"
          max={ratherMax}
          {...kept(filled, 'words')}
        />
        <Row>
          <Button>{w.ratherSend}</Button>
          <Button kind="quiet" href={back.href}>
            {w.notNow}
          </Button>
        </Row>
      </Form>
    </Page>
  )
}

interface BendProps extends AskProps {
  title: string
  lead: string
  /** What the button says. */
  button: string
}

/** A bend of the way, with room for words about it. None are needed. */
export function BendPage({ visit, place, back, action, filled, about, ...says }: BendProps) {
  const w = planWords[visit.lang]
  return (
    <Page visit={visit} title={says.title} place={place} layout="narrow">
      <BackLink {...back} />
      <PageHead title={says.title} lead={says.lead} />
      <ErrorSummary lang={visit.lang} problems={filled.problems} />
      {about}
      <Form action={action} once={visit.onceKey()}>
        <TextArea
          lang={visit.lang}
          label={w.bendWords}
          optional
          voice="own"
          rows={4}
          max={bendMax}
          {...kept(filled, 'words')}
        />
        <Row>
          <Button>{says.button}</Button>
          <Button kind="quiet" href={back.href}>
            {w.notNow}
          </Button>
        </Row>
      </Form>
    </Page>
  )
}

/** A step's words in the voice of the one who wrote them. */
export function StepQuote({ visit, step }: { visit: Visit; step: Step }) {
  const w = stepWords[visit.lang]
  const day = dayWords(visit, step.writtenAt)
  if (step.proposedBy.id === step.citizen.id) return <OwnWords text={step.words} size="small" />
  return <Voice text={step.words} by={w.proposedBy(step.proposedBy.name ?? w.somebody, day)} />
}
