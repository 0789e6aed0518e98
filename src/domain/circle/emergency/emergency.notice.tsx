import type { Read } from '../../../platform/data/db.ts'
import { dayOf, sayDay, sayTime } from '../../../platform/time/days.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { Row } from '../../../ui/button/button.tsx'
import { ButtonForm } from '../../../ui/button/button-form.tsx'
import { Card } from '../../../ui/card/card.tsx'
import { auditAt } from '../../audit/index.ts'
import { emergencyAt } from './emergency.addresses.ts'
import { emergencyDeskWords } from './emergency.desk.words.ts'
import { runningEmergency, type Told, toldToMe } from './emergency.queries.ts'
import { emergencyWords } from './emergency.words.ts'

/** For *Min kurs*: who opened the person's page in an emergency, when and why. Nothing when nobody has. */
export async function emergencyNotices(visit: Visit, read: Read) {
  const told = await toldToMe(read)
  return (
    <>
      {told.map((one) => (
        <EmergencyNotice visit={visit} told={one} key={one.id} />
      ))}
    </>
  )
}

function EmergencyNotice({ visit, told }: { visit: Visit; told: Told }) {
  const { lang, today } = visit
  const w = emergencyWords[lang]
  const day = sayDay(dayOf(told.openedAt), lang, today)
  return (
    <Card title={w.title}>
      <p>{w.opened(told.name, day, sayTime(told.openedAt, lang), sayTime(told.endedAt, lang))}</p>
      <p>{w.why(w.reasons[told.reason])}</p>
      <p>
        {w.after} {w.ask(visit.municipality.phone)}
      </p>
      <Row>
        <ButtonForm
          kind="secondary"
          action={emergencyAt.seen({ emergency: told.id })}
          once={visit.onceKey()}
        >
          {w.seen}
        </ButtonForm>
        <a href={auditAt.seen()}>{w.log}</a>
      </Row>
    </Card>
  )
}

/** For every page of the one who has it open: whose, until when, why, and the way out. */
export async function emergencyBanner(visit: Pick<Visit, 'lang'>, read: Read) {
  const running = await runningEmergency(read)
  if (!running) return []
  const w = emergencyDeskWords[visit.lang]
  const { id, name } = running
  return [
    {
      text: w.banner(name, sayTime(running.until, visit.lang), w.reasons[running.reason]),
      link: { href: emergencyAt.open({ emergency: id }), label: w.toPage(name) },
      action: { address: emergencyAt.end({ emergency: id }), label: w.end },
    },
  ]
}
