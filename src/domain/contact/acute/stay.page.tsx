import type { Filled } from '../../../platform/web/form.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { BackLink } from '../../../ui/back-link/back-link.tsx'
import { Button } from '../../../ui/button/button.tsx'
import { ButtonForm } from '../../../ui/button/button-form.tsx'
import { Card } from '../../../ui/card/card.tsx'
import { ErrorSummary } from '../../../ui/error-summary/error-summary.tsx'
import { TextArea } from '../../../ui/field/inputs.tsx'
import { kept } from '../../../ui/field/kept.ts'
import { Form } from '../../../ui/form/form.tsx'
import { PageHead } from '../../../ui/heading/heading.tsx'
import { Page } from '../../../ui/page/page.tsx'
import { contactAt } from '../contact.addresses.ts'
import { dutyAt } from '../duty/duty.addresses.ts'
import { longest } from '../duty/duty.forms.ts'
import { guestOf, sayWhen } from './acute.page.tsx'
import type { Stay, Talk } from './acute.queries.ts'
import { acuteWords } from './acute.words.ts'

export interface StayProps {
  visit: Visit
  stay: Stay
  talks: readonly Talk[]
  /** Whether the contact behind the stay is one that the reader may open. */
  mayOpen: boolean
  filled: Filled
}

/** One stay: the talk that is next, and those that were. */
export function StayPage({ visit, stay, talks, mayOpen, filled }: StayProps) {
  const w = acuteWords[visit.lang]
  const title = w.stayTitle(guestOf(visit, stay))
  return (
    <Page visit={visit} title={title} place={w.title} layout="narrow">
      <BackLink href={dutyAt.beds()} label={w.back} />
      <PageHead title={title} />
      <ErrorSummary lang={visit.lang} problems={filled.problems} />
      {talks.map((talk) => (
        <Card title={w.kinds[talk.kind]} key={talk.id}>
          <p class="kept-lines">{talk.words}</p>
          <p class="by">{w.by(talk.by, sayWhen(visit, talk.at))}</p>
        </Card>
      ))}
      <Next
        visit={visit}
        stay={stay}
        done={talks.some(({ kind }) => kind === 'follow_up')}
        filled={filled}
      />
      {mayOpen && <a href={contactAt.one({ contact: stay.contact })}>{w.contact}</a>}
    </Page>
  )
}

function Next({
  visit,
  stay,
  done,
  filled,
}: Pick<StayProps, 'visit' | 'stay' | 'filled'> & { done: boolean }) {
  const w = acuteWords[visit.lang]
  const at = { stay: stay.id }
  const talk = { visit, filled }
  if (!stay.arrivedAt) {
    return (
      <>
        <TalkForm {...talk} action={dutyAt.arrived(at)} help={w.arrivalHelp} button={w.arrived} />
        <ButtonForm kind="quiet" action={dutyAt.cancelled(at)} once={visit.onceKey()}>
          {w.notUsed}
        </ButtonForm>
      </>
    )
  }
  if (!stay.leftAt)
    return <TalkForm {...talk} action={dutyAt.left(at)} help={w.leavingHelp} button={w.left} />
  if (done) return null
  return (
    <TalkForm {...talk} action={dutyAt.followedUp(at)} help={w.followHelp} button={w.followed} />
  )
}

function TalkForm(props: {
  visit: Visit
  filled: Filled
  action: string
  help: string
  button: string
}) {
  const { visit, filled, action, help, button } = props
  return (
    <Card>
      <Form action={action} once={visit.onceKey()} draft={`contact.stay:${action}`} label={button}>
        <TextArea
          lang={visit.lang}
          label={acuteWords[visit.lang].talk}
          description={help}
          rows={4}
          max={longest}
          {...kept(filled, 'words')}
        />
        <Button>{button}</Button>
      </Form>
    </Card>
  )
}
