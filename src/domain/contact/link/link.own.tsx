import { dayOf, sayDate } from '../../../platform/time/days.ts'
import { type Filled, nothingFilled } from '../../../platform/web/form.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { BackLink } from '../../../ui/back-link/back-link.tsx'
import { Button, Row } from '../../../ui/button/button.tsx'
import { ButtonForm } from '../../../ui/button/button-form.tsx'
import { Card } from '../../../ui/card/card.tsx'
import { Choices } from '../../../ui/choices/choices.tsx'
import { Empty } from '../../../ui/empty/empty.tsx'
import { ErrorSummary } from '../../../ui/error-summary/error-summary.tsx'
import { PageHead } from '../../../ui/heading/heading.tsx'
import { List } from '../../../ui/list/list.tsx'
import { Page } from '../../../ui/page/page.tsx'
import { contactAt } from '../contact.addresses.ts'
import type { Contact } from '../contact.types.ts'
import { CodeForm } from '../talk/come-back.public.tsx'
import { linkWords } from './link.words.ts'

/** A person with a name types the code of a conversation without one. */
export function ItWasMePage({ visit, filled = nothingFilled }: { visit: Visit; filled?: Filled }) {
  const w = linkWords[visit.lang]
  return (
    <Page visit={visit} title={w.title} layout="narrow">
      <BackLink href={contactAt.mine()} label={w.back} />
      <PageHead title={w.title} lead={w.lead} />
      <ErrorSummary lang={visit.lang} problems={filled.problems} />
      <Card>
        <CodeForm visit={visit} filled={filled} action={contactAt.itWasMe()} />
      </Card>
    </Page>
  )
}

/** Exactly what will be seen by whom, before the yes (GDPR art. 7). */
export function SayYesPage({ visit, contact }: { visit: Visit; contact: Contact }) {
  const w = linkWords[visit.lang]
  const { owner } = contact
  return (
    <Page visit={visit} title={w.yesTitle} layout="narrow">
      <BackLink href={contactAt.mine()} label={w.back} />
      <PageHead title={w.yesTitle} lead={w.yesLead} />
      <Card title={w.sees}>
        <List
          items={[
            owner ? w.ownerSees(owner.name) : w.nobodySees,
            w.doorSees,
            w.othersSee,
            w.youSee,
            w.undo,
          ]}
        />
        <Row>
          <ButtonForm action={contactAt.itWasMeYes()} once={visit.onceKey()}>
            {w.yes}
          </ButtonForm>
          <Button kind="secondary" href={contactAt.talk()}>
            {w.no}
          </Button>
        </Row>
      </Card>
    </Page>
  )
}

export function MinePage({ visit, all }: { visit: Visit; all: readonly Contact[] }) {
  const w = linkWords[visit.lang]
  const me = (
    <Button href={contactAt.itWasMe()} kind="secondary">
      {w.title}
    </Button>
  )
  return (
    <Page visit={visit} title={w.mineTitle} layout="narrow">
      <PageHead title={w.mineTitle} lead={w.mineLead} />
      <Card>
        {all.length === 0 ? (
          <Empty title={w.none} text={w.noneText} action={me} />
        ) : (
          <>
            <Choices
              choices={all.map((one) => ({
                href: contactAt.mineOne({ contact: one.id }),
                label: w.from(sayDate(dayOf(one.openedAt), visit.lang, visit.today)),
                note: stateOf(visit, one),
              }))}
            />
            <Row>{me}</Row>
          </>
        )}
      </Card>
    </Page>
  )
}

function stateOf(visit: Visit, { owner, endedAt }: Contact): string {
  const w = linkWords[visit.lang]
  if (endedAt) return w.ended
  return owner ? w.owner(owner.name) : w.noOwner
}
