import { dayOf, sayDate } from '../../platform/time/days.ts'
import type { Visit } from '../../platform/web/visit.ts'
import { capital } from '../../platform/words/capital.ts'
import { BackLink } from '../../ui/back-link/back-link.tsx'
import { List } from '../../ui/list/list.tsx'
import { Page } from '../../ui/page/page.tsx'
import { PrintSheet, SheetPart } from '../../ui/print-sheet/print-sheet.tsx'
import { appointmentAt } from './appointment.addresses.ts'
import { sayLasts, sayStands, sayWhole, sayWith } from './appointment.says.ts'
import { timeWords } from './appointment.time.words.ts'
import type { Appointment } from './appointment.types.ts'
import { Promised, sayOurs, type WhoProps } from './appointment.who.tsx'
import { happenedWords } from './happened/happened.words.ts'

/** The same on one sheet of paper, with a number to call. */
export function WhoSheet({ visit, appointments, pledges, ours }: WhoProps) {
  const w = timeWords[visit.lang].who
  const on = sayDate(dayOf(visit.now), visit.lang)
  return (
    <Page visit={visit} title={w.sheetTitle} place={w.title} layout="narrow">
      <BackLink href={appointmentAt.whoWhatWhen()} label={w.sheetBack} />
      <PrintSheet
        title={w.title}
        by={w.printed(visit.person?.name ?? '', on)}
        contact={w.contact(visit.municipality.name, visit.municipality.phone)}
      >
        <SheetPart title={w.meetings}>
          <List items={appointments.map((a) => <SheetLine visit={visit} a={a} />)} />
        </SheetPart>
        {ours.length > 0 && (
          <SheetPart title={happenedWords[visit.lang].oursHead}>
            <List items={ours.map((a) => sayOurs(a, visit))} />
          </SheetPart>
        )}
        <SheetPart title={w.promises}>
          <List
            items={pledges.map((pledge) => <Promised visit={visit} pledge={pledge} onPaper />)}
          />
        </SheetPart>
      </PrintSheet>
    </Page>
  )
}

function SheetLine({ visit, a }: { visit: Visit; a: Appointment }) {
  const told = [a.what, sayLasts(a.minutes, visit.lang)].filter(Boolean).join(' ')
  const more = [sayWith(a, visit), a.place, sayStands(a, visit), told].filter(Boolean).join(' · ')
  return (
    <>
      <b>{capital(sayWhole(a, visit))}</b> {a.title}
      <p class="by">{more}</p>
    </>
  )
}
