import { sayDay } from '../../../platform/time/days.ts'
import { type Filled, nothingFilled } from '../../../platform/web/form.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { BackLink } from '../../../ui/back-link/back-link.tsx'
import { Button, Row } from '../../../ui/button/button.tsx'
import { ButtonForm } from '../../../ui/button/button-form.tsx'
import { Card } from '../../../ui/card/card.tsx'
import { ErrorSummary } from '../../../ui/error-summary/error-summary.tsx'
import { DateField } from '../../../ui/field/inputs.tsx'
import { kept } from '../../../ui/field/kept.ts'
import { Form } from '../../../ui/form/form.tsx'
import { PageHead } from '../../../ui/heading/heading.tsx'
import { Page } from '../../../ui/page/page.tsx'
import { messageAt } from '../message.addresses.ts'
import { NotForNow } from '../message.parts.tsx'
import { messageWords } from '../message.words.ts'
import type { Absence } from './absence.queries.ts'
import { awayWords } from './absence.words.ts'

export interface AwayProps {
  visit: Visit
  absences: readonly Absence[]
  filled?: Filled
}

/** A worker says from when until when they are away: it is seen before anybody writes to them. */
export function AwayPage({ visit, absences, filled = nothingFilled }: AwayProps) {
  const { lang } = visit
  const w = awayWords[lang]
  return (
    <Page visit={visit} title={w.title} aside={<NotForNow visit={visit} />}>
      <BackLink href={messageAt.mine()} label={messageWords[lang].back} />
      <PageHead title={w.title} lead={w.lead} />
      <ErrorSummary lang={lang} problems={filled.problems} />
      <Card>
        <Form action={messageAt.away()} once={visit.onceKey()}>
          <DateField lang={lang} label={w.from} min={visit.today} {...kept(filled, 'from')} />
          <DateField lang={lang} label={w.until} min={visit.today} {...kept(filled, 'until')} />
          <Row>
            <Button>{w.save}</Button>
          </Row>
        </Form>
        <p class="by">{w.note}</p>
      </Card>
      <Card title={w.planned}>
        {absences.length === 0 && <p>{w.none}</p>}
        {absences.map(({ id, from, until }) => (
          <div key={id}>
            <p>{w.days(sayDay(from, lang, visit.today), sayDay(until, lang, visit.today))}</p>
            <ButtonForm
              kind="quiet"
              action={messageAt.awayEnded({ absence: id })}
              once={visit.onceKey()}
              about={sayDay(from, lang, visit.today)}
            >
              {w.end}
            </ButtonForm>
          </div>
        ))}
      </Card>
    </Page>
  )
}
