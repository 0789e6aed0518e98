import { clock, dayOf, sayNear } from '../../../platform/time/days.ts'
import type { Filled } from '../../../platform/web/form.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { capital } from '../../../platform/words/capital.ts'
import { BackLink } from '../../../ui/back-link/back-link.tsx'
import { Button } from '../../../ui/button/button.tsx'
import { Card } from '../../../ui/card/card.tsx'
import { Empty } from '../../../ui/empty/empty.tsx'
import { ErrorSummary } from '../../../ui/error-summary/error-summary.tsx'
import { SelectField } from '../../../ui/field/choices.tsx'
import { kept } from '../../../ui/field/kept.ts'
import { Form } from '../../../ui/form/form.tsx'
import { PageHead } from '../../../ui/heading/heading.tsx'
import { List } from '../../../ui/list/list.tsx'
import { Page } from '../../../ui/page/page.tsx'
import { Tag } from '../../../ui/tag/tag.tsx'
import type { Contact } from '../contact.types.ts'
import { dutyAt } from '../duty/duty.addresses.ts'
import { dutyWords } from '../duty/duty.words.ts'
import type { Bed, Stay } from './acute.queries.ts'
import { acuteWords } from './acute.words.ts'

export const sayWhen = (visit: Visit, at: Date): string =>
  `${sayNear(dayOf(at), visit.today, visit.lang)} ${clock(at, visit.lang)}`

export const guestOf = (visit: Visit, stay: Stay): string =>
  stay.guest || acuteWords[visit.lang].guest

export interface BedsProps {
  visit: Visit
  beds: readonly Bed[]
  contacts: readonly Contact[]
  filled: Filled
}

/** Every bed and who has it; below, one to keep. */
export function BedsPage({ visit, beds, contacts, filled }: BedsProps) {
  const w = acuteWords[visit.lang]
  return (
    <Page visit={visit} title={w.title} layout="narrow">
      <BackLink href={dutyAt.desk()} label={dutyWords[visit.lang].back} />
      <PageHead title={w.title} lead={w.lead} />
      <ErrorSummary lang={visit.lang} problems={filled.problems} />
      <Card>
        {beds.length === 0 && <Empty title={w.none} text={w.noneText} />}
        <List items={beds.map((bed) => <OneBed visit={visit} bed={bed} />)} />
      </Card>
      {beds.some(({ stay }) => !stay) && (
        <Keep visit={visit} beds={beds} contacts={contacts} filled={filled} />
      )}
    </Page>
  )
}

function OneBed({ visit, bed }: { visit: Visit; bed: Bed }) {
  const w = acuteWords[visit.lang]
  const { stay } = bed
  const title = (
    <>
      <b>{bed.name}</b> <span class="by">{bed.unit}</span>
    </>
  )
  if (!stay) {
    return (
      <>
        {title} <Tag kind="good" text={w.free} />
      </>
    )
  }
  const guest = guestOf(visit, stay)
  const since = stay.arrivedAt
    ? w.here(guest, sayWhen(visit, stay.arrivedAt))
    : w.kept(guest, sayWhen(visit, stay.reservedAt))
  return (
    <>
      {title}
      <br />
      {capital(since)}. <a href={dutyAt.stay({ stay: stay.id })}>{w.open(guest)}</a>
    </>
  )
}

function Keep({ visit, beds, contacts, filled }: BedsProps) {
  const w = acuteWords[visit.lang]
  const guests = new Set(beds.map(({ stay }) => stay?.contact))
  const open = contacts.filter(({ id }) => !guests.has(id))
  const field = { lang: visit.lang }
  return (
    <Card title={w.keepTitle}>
      {open.length === 0 ? (
        <p>{w.noContacts}</p>
      ) : (
        <Form action={dutyAt.beds()} once={visit.onceKey()} label={w.keepTitle}>
          <SelectField
            {...field}
            label={w.bed}
            options={beds
              .filter(({ stay }) => !stay)
              .map(({ id, name, unit }) => ({ value: id, label: `${name}, ${unit}` }))}
            {...kept(filled, 'bed')}
          />
          <SelectField
            {...field}
            label={w.whom}
            description={w.whomHelp}
            options={open.map(({ id, alias, openedAt }) => ({
              value: id,
              label: alias || w.nobody(sayWhen(visit, openedAt)),
            }))}
            {...kept(filled, 'contact')}
          />
          <Button>{w.keep}</Button>
        </Form>
      )}
    </Card>
  )
}
