import { sayDate } from '../../../platform/time/days.ts'
import type { Filled } from '../../../platform/web/form.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { BackLink } from '../../../ui/back-link/back-link.tsx'
import { Button, Row } from '../../../ui/button/button.tsx'
import { ButtonForm } from '../../../ui/button/button-form.tsx'
import { Card } from '../../../ui/card/card.tsx'
import { ErrorSummary } from '../../../ui/error-summary/error-summary.tsx'
import { SelectField } from '../../../ui/field/choices.tsx'
import { DateField, TextArea } from '../../../ui/field/inputs.tsx'
import { kept } from '../../../ui/field/kept.ts'
import { Fold } from '../../../ui/fold/fold.tsx'
import { Form } from '../../../ui/form/form.tsx'
import { PageHead } from '../../../ui/heading/heading.tsx'
import { Page } from '../../../ui/page/page.tsx'
import { healthAt } from '../health.addresses.ts'
import type { CheckWish } from './check.queries.ts'
import { checkWords } from './check.words.ts'
import type { Offer } from './offers.queries.ts'

export interface CheckPageProps {
  visit: Visit
  wish: CheckWish | null
  offer: Offer | null
  people: readonly { id: string; name: string }[]
  filled: Filled
}

/** The yearly check: nothing until the person asks for it, and nothing of what came of it. */
export function CheckPage(props: CheckPageProps) {
  const { visit, wish, offer, filled } = props
  const w = checkWords[visit.lang]
  return (
    <Page visit={visit} title={w.title} layout="narrow">
      <BackLink href={healthAt.mine()} label={w.back} />
      <PageHead title={w.title} lead={w.lead} />
      <ErrorSummary lang={visit.lang} problems={filled.problems} />
      {offer && <OfferCard visit={visit} offer={offer} />}
      {wish && <Wish visit={visit} wish={wish} filled={filled} />}
      {wish ? (
        <Fold title={w.change} open={problemIn(filled, 'remindOn')}>
          <WishForm {...props} />
        </Fold>
      ) : (
        <Card title={w.wish}>
          <WishForm {...props} />
        </Card>
      )}
      <p class="by">{w.counted}</p>
    </Page>
  )
}

const problemIn = (filled: Filled, field: string) =>
  filled.problems.some((problem) => problem.field === field)

/** An offer to answer: no is as near as yes. */
export function OfferCard({ visit, offer }: { visit: Visit; offer: Offer }) {
  const w = checkWords[visit.lang]
  const press = (answer: 'yes' | 'no', label: string) => (
    <ButtonForm
      kind="secondary"
      action={healthAt.checkAnswered({ checkOffer: offer.id })}
      once={visit.onceKey()}
      hidden={{ answer }}
    >
      {label}
    </ButtonForm>
  )
  return (
    <Card title={w.offer(offer.by)}>
      <p>{w.offerText}</p>
      <Row>
        {press('yes', w.offerYes)}
        {press('no', w.offerNo)}
      </Row>
    </Card>
  )
}

function Wish({ visit, wish, filled }: { visit: Visit; wish: CheckWish; filled: Filled }) {
  const w = checkWords[visit.lang]
  const day = (one: string) => sayDate(one, visit.lang, visit.today)
  const due = wish.remindOn <= visit.today
  return (
    <Card>
      <p>{due ? w.due : w.next(day(wish.remindOn))}</p>
      {wish.heldOn && <p class="by">{w.heldOn(day(wish.heldOn))}</p>}
      {wish.companionName && <p>{w.with(wish.companionName)}</p>}
      <Form
        action={healthAt.checkPrepared()}
        once={visit.onceKey()}
        version={wish.version}
        draft={`health.check:${wish.id}`}
      >
        <TextArea
          lang={visit.lang}
          label={w.prepare}
          description={w.prepareHelp}
          voice="own"
          rows={4}
          max={2000}
          {...kept(filled, 'words', wish.prepared)}
        />
        <Row>
          <Button>{w.prepareSave}</Button>
          <a href={healthAt.checkSheet()}>{w.sheetLink}</a>
        </Row>
      </Form>
      <Row>
        <ButtonForm kind="secondary" action={healthAt.checkHeld()} once={visit.onceKey()}>
          {w.held}
        </ButtonForm>
        <ButtonForm kind="quiet" action={healthAt.checkEnded()} once={visit.onceKey()}>
          {w.end}
        </ButtonForm>
      </Row>
    </Card>
  )
}

function WishForm({ visit, wish, people, filled }: CheckPageProps) {
  const w = checkWords[visit.lang]
  return (
    <Form action={healthAt.check()} once={visit.onceKey()}>
      <DateField
        lang={visit.lang}
        label={w.remindOn}
        description={w.remindHelp}
        {...kept(filled, 'remindOn', wish?.remindOn)}
      />
      <SelectField
        lang={visit.lang}
        label={w.companion}
        description={w.companionHelp}
        optional
        empty={w.companionNone}
        options={people.map(({ id, name }) => ({ value: id, label: name }))}
        {...kept(filled, 'companion', wish?.companion ?? '')}
      />
      <Button {...(wish ? { kind: 'secondary' } : {})}>{w.save}</Button>
    </Form>
  )
}
