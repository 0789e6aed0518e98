import type { Filled } from '../../platform/web/form.ts'
import type { Visit } from '../../platform/web/visit.ts'
import { BackLink } from '../../ui/back-link/back-link.tsx'
import { Button, Row } from '../../ui/button/button.tsx'
import { ButtonForm } from '../../ui/button/button-form.tsx'
import { Card } from '../../ui/card/card.tsx'
import { ErrorSummary } from '../../ui/error-summary/error-summary.tsx'
import { TextField } from '../../ui/field/inputs.tsx'
import { kept } from '../../ui/field/kept.ts'
import { Form } from '../../ui/form/form.tsx'
import { PageHead } from '../../ui/heading/heading.tsx'
import { List } from '../../ui/list/list.tsx'
import { Page } from '../../ui/page/page.tsx'
import { crisisAt } from './crisis.addresses.ts'
import type { CrisisNumber } from './crisis.types.ts'
import { crisisWords } from './crisis.words.ts'

const tel = (phone: string) => `tel:${phone.replaceAll(' ', '')}`

/** Whom to call, as buttons large enough for a shaking hand. */
export function Numbers({ visit, numbers }: { visit: Visit; numbers: readonly CrisisNumber[] }) {
  const w = crisisWords[visit.lang]
  return (
    <Card title={w.callTitle}>
      <List
        items={numbers.map((one) => (
          <>
            <Row>
              <Button kind="secondary" href={tel(one.phone)} about={one.phone}>
                {w.call(one.name)}
              </Button>
              <span class="by">{one.phone}</span>
              <ButtonForm
                kind="quiet"
                action={crisisAt.numberEnded({ number: one.id })}
                once={visit.onceKey()}
                about={one.name}
              >
                {w.numberRemove}
              </ButtonForm>
            </Row>
            {one.note && <p class="by">{one.note}</p>}
          </>
        ))}
      />
      <a href={crisisAt.number()}>{w.numberAdd}</a>
    </Card>
  )
}

/** The same for somebody with whom the plan is shared: to call, and nothing to change. */
export function NumbersToCall({
  visit,
  numbers,
}: {
  visit: Visit
  numbers: readonly CrisisNumber[]
}) {
  const w = crisisWords[visit.lang]
  if (numbers.length === 0) return null
  return (
    <Card title={w.callTitle}>
      <List
        items={numbers.map((one) => (
          <>
            <b>{one.name}</b> <a href={tel(one.phone)}>{one.phone}</a>{' '}
            {one.note && <span class="by">{one.note}</span>}
          </>
        ))}
      />
    </Card>
  )
}

export function NumberPage({ visit, filled }: { visit: Visit; filled: Filled }) {
  const w = crisisWords[visit.lang]
  const field = { lang: visit.lang }
  return (
    <Page visit={visit} title={w.numberTitle} place={w.title} layout="narrow">
      <BackLink href={crisisAt.mine()} label={w.back} />
      <PageHead title={w.numberTitle} lead={w.numberLead} />
      <ErrorSummary lang={visit.lang} problems={filled.problems} />
      <Card>
        <Form action={crisisAt.number()} once={visit.onceKey()} label={w.numberTitle}>
          <TextField {...field} label={w.numberName} max={80} {...kept(filled, 'name')} />
          <TextField
            {...field}
            label={w.numberPhone}
            type="tel"
            max={40}
            {...kept(filled, 'phone')}
          />
          <TextField
            {...field}
            label={w.numberNote}
            description={w.numberNoteHelp}
            optional
            max={200}
            {...kept(filled, 'note')}
          />
          <Row>
            <Button>{w.save}</Button>
            <Button kind="quiet" href={crisisAt.mine()}>
              {w.cancel}
            </Button>
          </Row>
        </Form>
      </Card>
    </Page>
  )
}
