import type { Visit } from '../../../platform/web/visit.ts'
import { capital } from '../../../platform/words/capital.ts'
import { BackLink } from '../../../ui/back-link/back-link.tsx'
import { ButtonForm } from '../../../ui/button/button-form.tsx'
import { Card } from '../../../ui/card/card.tsx'
import { Empty } from '../../../ui/empty/empty.tsx'
import { PageHead } from '../../../ui/heading/heading.tsx'
import { List } from '../../../ui/list/list.tsx'
import { Page } from '../../../ui/page/page.tsx'
import { contactAt } from '../contact.addresses.ts'
import { whenOf } from '../talk/lines.tsx'
import { timeWords } from './time.words.ts'
import type { Booking, Slot } from './time.writes.ts'

export interface TimesProps {
  visit: Visit
  free: readonly Slot[]
  yours: readonly Booking[]
}

/** Times that somebody with a code can take, and let go again without a reason. */
export function TimesPage({ visit, free, yours }: TimesProps) {
  const w = timeWords[visit.lang]
  return (
    <Page visit={visit} title={w.title} layout="narrow">
      <BackLink href={contactAt.talk()} label={w.back} />
      <PageHead title={w.title} lead={w.lead} />
      {yours.length > 0 && (
        <Card title={w.yours}>
          <List
            items={yours.map((one) => (
              <>
                <SlotLine visit={visit} slot={one} />
                <ButtonForm
                  kind="secondary"
                  action={contactAt.cancel({ booking: one.booking })}
                  once={visit.onceKey()}
                  about={lineOf(visit, one)}
                >
                  {w.cancel}
                </ButtonForm>
              </>
            ))}
          />
        </Card>
      )}
      <Card title={w.free}>
        {free.length === 0 ? (
          <Empty title={w.none} text={w.noneText} />
        ) : (
          <List
            items={free.map((one) => (
              <>
                <SlotLine visit={visit} slot={one} />
                <ButtonForm
                  kind="secondary"
                  action={contactAt.book({ slot: one.id })}
                  once={visit.onceKey()}
                  about={lineOf(visit, one)}
                >
                  {w.take}
                </ButtonForm>
              </>
            ))}
          />
        )}
      </Card>
    </Page>
  )
}

export function lineOf(visit: Visit, { at, minutes, name }: Slot): string {
  const w = timeWords[visit.lang]
  const [day, time] = whenOf(visit, at)
  return capital(w.line(day, time, String(minutes), name || w.someone))
}

export function SlotLine({ visit, slot }: { visit: Visit; slot: Slot }) {
  const w = timeWords[visit.lang]
  return (
    <p>
      <b>{lineOf(visit, slot)}</b>
      <br />
      <span class="by">{w.where(w.meetings[slot.meeting], slot.place)}</span>
    </p>
  )
}
