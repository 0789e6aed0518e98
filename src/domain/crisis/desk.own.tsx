import { dayOf, sayDate } from '../../platform/time/days.ts'
import type { Filled } from '../../platform/web/form.ts'
import type { Visit } from '../../platform/web/visit.ts'
import { BackLink } from '../../ui/back-link/back-link.tsx'
import { Button } from '../../ui/button/button.tsx'
import { ButtonForm } from '../../ui/button/button-form.tsx'
import { Card } from '../../ui/card/card.tsx'
import { ErrorSummary } from '../../ui/error-summary/error-summary.tsx'
import { DateField } from '../../ui/field/inputs.tsx'
import { kept } from '../../ui/field/kept.ts'
import { Form } from '../../ui/form/form.tsx'
import { PageHead } from '../../ui/heading/heading.tsx'
import { List } from '../../ui/list/list.tsx'
import { Page } from '../../ui/page/page.tsx'
import { crisisAt } from './crisis.addresses.ts'
import { crisisWords } from './crisis.words.ts'

export type Consent = { since: Date; until: Date | null } | null

/** The last day of a consent: until the end of a day is kept as the moment when the next one begins. */
export const untilWords = (visit: Visit, consent: Consent): string => {
  if (!consent?.until) return ''
  const last = dayOf(new Date(consent.until.getTime() - 1))
  return crisisWords[visit.lang].deskUntil(sayDate(last, visit.lang, visit.today))
}

/** Consent beforehand: nothing is ticked for the person, and no is as near as yes. */
export function DeskPage(props: { visit: Visit; consent: Consent; filled: Filled }) {
  const { visit, consent, filled } = props
  const w = crisisWords[visit.lang]
  return (
    <Page visit={visit} title={w.deskTitle} place={w.title} layout="narrow">
      <BackLink href={crisisAt.mine()} label={w.back} />
      <PageHead title={w.deskTitle} lead={w.deskLead} />
      <ErrorSummary lang={visit.lang} problems={filled.problems} />
      <Card>
        <List items={[w.deskWhat, w.deskLog]} />
      </Card>
      <Card>
        {consent ? (
          <>
            <p>{w.deskOn(untilWords(visit, consent))}</p>
            <ButtonForm action={crisisAt.deskEnded()} once={visit.onceKey()}>
              {w.deskNo}
            </ButtonForm>
          </>
        ) : (
          <Form action={crisisAt.desk()} once={visit.onceKey()} label={w.deskTitle}>
            <DateField
              lang={visit.lang}
              label={w.deskUntilLabel}
              description={w.deskUntilHelp}
              optional
              {...kept(filled, 'until')}
            />
            <Button>{w.deskYes}</Button>
          </Form>
        )}
      </Card>
    </Page>
  )
}
