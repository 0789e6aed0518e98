import { type Filled, nothingFilled } from '../../../platform/web/form.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { BackLink } from '../../../ui/back-link/back-link.tsx'
import { Button, Row } from '../../../ui/button/button.tsx'
import { ButtonForm } from '../../../ui/button/button-form.tsx'
import { Card } from '../../../ui/card/card.tsx'
import { Empty } from '../../../ui/empty/empty.tsx'
import { ErrorSummary } from '../../../ui/error-summary/error-summary.tsx'
import { SelectField } from '../../../ui/field/choices.tsx'
import { DateField, TextField, TimeField } from '../../../ui/field/inputs.tsx'
import { kept } from '../../../ui/field/kept.ts'
import { Form } from '../../../ui/form/form.tsx'
import { PageHead } from '../../../ui/heading/heading.tsx'
import { List } from '../../../ui/list/list.tsx'
import { Page } from '../../../ui/page/page.tsx'
import { Tag } from '../../../ui/tag/tag.tsx'
import { contactAt } from '../contact.addresses.ts'
import { slotMeetings } from '../contact.types.ts'
import { lineOf, SlotLine } from './time.own.tsx'
import { slotDeskWords, timeWords } from './time.words.ts'
import type { OfferedSlot } from './time.writes.ts'

export interface SlotsProps {
  visit: Visit
  slots: readonly OfferedSlot[]
  filled?: Filled
}

/** The times a unit offers. Which contact took one is seen; who that is, nobody needs to know. */
export function SlotsPage({ visit, slots, filled = nothingFilled }: SlotsProps) {
  const w = slotDeskWords[visit.lang]
  return (
    <Page visit={visit} title={w.title} layout="narrow">
      <BackLink href={contactAt.inbox()} label={w.back} />
      <PageHead title={w.title} lead={w.lead} />
      <ErrorSummary lang={visit.lang} problems={filled.problems} />
      <Card>
        {slots.length === 0 ? (
          <Empty title={w.none} />
        ) : (
          <List items={slots.map((one) => <OneSlot visit={visit} slot={one} />)} />
        )}
      </Card>
      <Card title={w.add}>
        <AddForm visit={visit} filled={filled} />
      </Card>
    </Page>
  )
}

function OneSlot({ visit, slot }: { visit: Visit; slot: OfferedSlot }) {
  const w = slotDeskWords[visit.lang]
  return (
    <>
      <SlotLine visit={visit} slot={slot} />
      {slot.contact ? (
        <>
          <Tag kind="warm" text={w.taken} />{' '}
          <a href={contactAt.one({ contact: slot.contact })}>{w.see}</a>
        </>
      ) : (
        <>
          <Tag text={w.free} />
          <ButtonForm
            kind="quiet"
            action={contactAt.slotGone({ slot: slot.id })}
            once={visit.onceKey()}
            about={lineOf(visit, slot)}
          >
            {w.withdraw}
          </ButtonForm>
        </>
      )}
    </>
  )
}

function AddForm({ visit, filled }: { visit: Visit; filled: Filled }) {
  const w = slotDeskWords[visit.lang]
  const { lang } = visit
  const options = slotMeetings.map((value) => ({ value, label: timeWords[lang].meetings[value] }))
  return (
    <Form action={contactAt.slots()} once={visit.onceKey()} draft="contact.slot">
      <DateField lang={lang} label={w.day} {...kept(filled, 'day')} />
      <TimeField lang={lang} label={w.time} {...kept(filled, 'time')} />
      <TextField
        lang={lang}
        label={w.minutes}
        description={w.minutesHelp}
        {...kept(filled, 'minutes', '45')}
      />
      <SelectField
        lang={lang}
        label={w.meeting}
        options={options}
        empty={false}
        {...kept(filled, 'meeting', 'walk_in')}
      />
      <TextField lang={lang} label={w.place} optional {...kept(filled, 'place')} />
      <Row>
        <Button>{w.save}</Button>
      </Row>
    </Form>
  )
}
