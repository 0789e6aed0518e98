import { dayOf, sayDate } from '../../../platform/time/days.ts'
import type { Filled } from '../../../platform/web/form.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { BackLink } from '../../../ui/back-link/back-link.tsx'
import { Button } from '../../../ui/button/button.tsx'
import { Card } from '../../../ui/card/card.tsx'
import { ErrorSummary } from '../../../ui/error-summary/error-summary.tsx'
import { SelectField } from '../../../ui/field/choices.tsx'
import { DateField } from '../../../ui/field/inputs.tsx'
import { kept } from '../../../ui/field/kept.ts'
import { Form } from '../../../ui/form/form.tsx'
import { PageHead } from '../../../ui/heading/heading.tsx'
import { List } from '../../../ui/list/list.tsx'
import { Page } from '../../../ui/page/page.tsx'
import { controlAt } from './control.addresses.ts'
import { controlDeskWords } from './control.desk.words.ts'
import { sayLook } from './control.says.ts'
import type { Control } from './controls.queries.ts'
import type { Question } from './questions.queries.ts'

/** How many looks one control may take. */
export const sizes = ['5', '10', '20', '50'] as const

interface DrawsProps {
  visit: Visit
  controls: Control[]
  /** The days that are proposed: the last month that is over. */
  days: { from: string; until: string }
  filled: Filled
}

/** The controls there have been, and a new draw. */
export function DrawsPage({ visit, controls, days, filled }: DrawsProps) {
  const { lang } = visit
  const w = controlDeskWords[lang]
  return (
    <Page visit={visit} title={w.draws} place={w.title} layout="narrow">
      <BackLink href={controlAt.desk()} label={w.back} />
      <PageHead title={w.draws} lead={w.drawsLead} />
      <ErrorSummary lang={lang} problems={filled.problems} />
      <Card title={w.drawNew}>
        <Form action={controlAt.draw()} once={visit.onceKey()} label={w.drawNew}>
          <DateField lang={lang} label={w.drawFrom} {...kept(filled, 'from', days.from)} />
          <DateField lang={lang} label={w.drawUntil} {...kept(filled, 'until', days.until)} />
          <SelectField
            lang={lang}
            label={w.drawWanted}
            empty={false}
            options={sizes.map((value) => ({ value, label: w.drawWantedOf[value] }))}
            {...kept(filled, 'wanted', '10')}
          />
          <Button>{w.drawDo}</Button>
        </Form>
      </Card>
      <Card title={w.draws}>
        {controls.length === 0 && <p>{w.drawsNone}</p>}
        <List
          items={controls.map((one) => (
            <>
              <a href={controlAt.control({ control: one.id })}>
                {w.controlTitle(sayDate(dayOf(one.drawnAt), lang, visit.today))}
              </a>{' '}
              <span class="by">{w.controlLine(String(one.drawn), String(one.looks))}</span>
            </>
          ))}
        />
      </Card>
    </Page>
  )
}

interface ControlProps {
  visit: Visit
  control: Control
  questions: Question[]
  /** Whether the draw gave the same looks when it was made again; null where it is another's. */
  same: boolean | null
}

/** One control: what was drawn of how many, how, and how it stands. */
export function ControlPage({ visit, control, questions, same }: ControlProps) {
  const { lang, today } = visit
  const w = controlDeskWords[lang]
  const title = w.controlTitle(sayDate(dayOf(control.drawnAt), lang, today))
  return (
    <Page visit={visit} title={title} place={w.draws} layout="narrow">
      <BackLink href={controlAt.draw()} label={w.draws} />
      <PageHead
        title={title}
        lead={w.controlLead(String(control.drawn), String(control.looks), control.by)}
      />
      <Card>
        <List items={factsOf(visit, control)} />
        {same !== null && <p class="by">{same ? w.same : w.other}</p>}
      </Card>
      <Card title={w.questions}>
        <List
          items={questions.map((one) => (
            <>
              <a href={controlAt.question({ question: one.id })}>{sayLook(visit, one)}</a>{' '}
              <span class="by">
                {one.finding ? w.findings[one.finding] : one.replied ? w.hasReplied : w.waitsReply}
              </span>
            </>
          ))}
        />
      </Card>
    </Page>
  )
}

/** The sentences that say what a control was. */
export function factsOf(visit: Visit, control: Control): string[] {
  const { lang, today } = visit
  const w = controlDeskWords[lang]
  const day = (at: Date) => sayDate(dayOf(at), lang, today)
  return [
    w.controlPeriod(day(control.from), day(new Date(control.until.getTime() - 1))),
    w.controlSplit(String(control.unexplained), String(control.drawnUnexplained)),
    w.controlState(String(control.replied), String(control.found)),
    w.method(control.method),
  ]
}
