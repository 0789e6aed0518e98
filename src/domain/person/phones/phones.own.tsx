import { clock, dayOf, sayNear } from '../../../platform/time/days.ts'
import type { Filled } from '../../../platform/web/form.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { BackLink } from '../../../ui/back-link/back-link.tsx'
import { Button } from '../../../ui/button/button.tsx'
import { ButtonForm } from '../../../ui/button/button-form.tsx'
import { Card } from '../../../ui/card/card.tsx'
import { ErrorSummary } from '../../../ui/error-summary/error-summary.tsx'
import { TextField } from '../../../ui/field/inputs.tsx'
import { kept } from '../../../ui/field/kept.ts'
import { Form } from '../../../ui/form/form.tsx'
import { PageHead } from '../../../ui/heading/heading.tsx'
import { List } from '../../../ui/list/list.tsx'
import { Page } from '../../../ui/page/page.tsx'
import { personAt } from '../person.addresses.ts'
import { sayDevice } from '../sessions/sessions.says.ts'
import type { Phone } from './phones.queries.ts'
import { phonesWords } from './phones.words.ts'

export interface PhonesPageProps {
  visit: Visit
  phones: Phone[]
  hours: number
  /** The phone in hand is one of them. */
  here: boolean
  filled: Filled
}

/** Roret on the phone: as an app for everybody; and for those who work here, the day without a network. */
export function PhonesPage(props: PhonesPageProps) {
  const { visit, filled } = props
  const w = phonesWords[visit.lang]
  const works = visit.person?.kinds.includes('staff') ?? false
  return (
    <Page visit={visit} title={w.title} layout="narrow">
      <BackLink href={personAt.me()} label={w.backToMe} />
      <PageHead title={w.title} lead={w.lead} />
      <ErrorSummary lang={visit.lang} problems={filled.problems} />
      {works && <EnrolCard {...props} />}
      <InstallCard visit={visit} />
    </Page>
  )
}

/** Offered, never asked for: the browser's own question comes only when the button is pressed. */
function InstallCard({ visit }: { visit: Visit }) {
  const w = phonesWords[visit.lang]
  return (
    <Card title={w.installTitle}>
      <div data-install hidden>
        <Button kind="secondary" type="button">
          {w.install}
        </Button>
      </div>
      <p data-installed hidden>
        {w.installed}
      </p>
      <div data-install-how>
        <List items={[w.iphone, w.android]} />
      </div>
      <p>{w.honest}</p>
      <p>{w.paper}</p>
    </Card>
  )
}

function EnrolCard({ visit, phones, hours, here, filled }: PhonesPageProps) {
  const w = phonesWords[visit.lang]
  return (
    <>
      <Card title={w.enrolTitle}>
        <p>{here ? w.here : w.enrolLead}</p>
        <List items={[w.carries(hours), w.code, w.logged, w.cannot]} />
        {here && <a href={personAt.offline()}>{w.toDay}</a>}
        {visit.shared && <p>{w.shared}</p>}
        {!here && !visit.shared && (
          <Form action={personAt.phones()} once={visit.onceKey()} label={w.enrolTitle}>
            <TextField
              lang={visit.lang}
              label={w.name}
              description={w.nameHelp}
              max={80}
              {...kept(filled, 'navn')}
            />
            <Button>{w.enrol}</Button>
          </Form>
        )}
      </Card>
      <Card title={w.mine}>
        {phones.length === 0 && <p>{w.none}</p>}
        <PhoneList visit={visit} phones={phones} end={(phone) => personAt.phoneEnded({ phone })} />
        {phones.length > 0 && <p class="by">{w.endsWaiting}</p>}
      </Card>
    </>
  )
}

interface PhoneListProps {
  visit: Visit
  phones: readonly (Phone & { owner?: string })[]
  end: (phone: string) => string
}

export function PhoneList({ visit, phones, end }: PhoneListProps) {
  const w = phonesWords[visit.lang]
  const day = (at: Date) => sayNear(dayOf(at), visit.today, visit.lang)
  return (
    <ul class="plain-list">
      {phones.map((one) => (
        <li key={one.id} class="line">
          <p>
            <b>{one.owner ? w.of(one.owner, one.name) : one.name}</b>
            <br />
            <span class="by">
              {sayDevice(one.device, visit.lang)}. {w.since(day(one.enrolledAt))}{' '}
              {w.seen(day(one.seenAt), clock(one.seenAt, visit.lang))}
            </span>
          </p>
          <ButtonForm kind="quiet" action={end(one.id)} once={visit.onceKey()} about={one.name}>
            {w.end}
          </ButtonForm>
        </li>
      ))}
    </ul>
  )
}
