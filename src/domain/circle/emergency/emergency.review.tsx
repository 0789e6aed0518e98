import { dayOf, sayDay, sayTime } from '../../../platform/time/days.ts'
import type { Filled } from '../../../platform/web/form.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { capital } from '../../../platform/words/capital.ts'
import { BackLink } from '../../../ui/back-link/back-link.tsx'
import { Button } from '../../../ui/button/button.tsx'
import { ButtonForm } from '../../../ui/button/button-form.tsx'
import { Card } from '../../../ui/card/card.tsx'
import { ErrorSummary } from '../../../ui/error-summary/error-summary.tsx'
import { RadioGroup } from '../../../ui/field/choices.tsx'
import { TextArea } from '../../../ui/field/inputs.tsx'
import { kept } from '../../../ui/field/kept.ts'
import { Form } from '../../../ui/form/form.tsx'
import { HeadingRow, PageHead } from '../../../ui/heading/heading.tsx'
import { List } from '../../../ui/list/list.tsx'
import { Page } from '../../../ui/page/page.tsx'
import { controlAt } from '../../audit/index.ts'
import { emergencyAt } from './emergency.addresses.ts'
import { emergencyDeskWords } from './emergency.desk.words.ts'
import { findings } from './emergency.rules.ts'
import type { WholeAct } from './reviews.queries.ts'

interface ReviewProps {
  visit: Visit
  act: WholeAct
  filled: Filled
}

/** One act, as the one who looks at it afterwards reads it. */
export function ReviewPage({ visit, act, filled }: ReviewProps) {
  const w = emergencyDeskWords[visit.lang]
  return (
    <Page visit={visit} title={w.reviewTitle} place={w.place} layout="narrow">
      <BackLink href={controlAt.desk()} label={w.back} />
      <PageHead title={w.reviewTitle} lead={w.reviewLead(act.personName, act.citizenName)} />
      <ErrorSummary lang={visit.lang} problems={filled.problems} />
      <Facts visit={visit} act={act} />
      {act.withheld && !act.toldAt && (
        <Card title={w.itsWithheld}>
          <p>{w.withholdings[act.withheld]}</p>
          {act.withheldWords && <p>{act.withheldWords}</p>}
          <p class="by">{w.tellText}</p>
          <ButtonForm
            kind="secondary"
            action={emergencyAt.tell({ emergency: act.id })}
            once={visit.onceKey()}
          >
            {w.tell}
          </ButtonForm>
        </Card>
      )}
      {act.reviewed.length > 0 && <Earlier visit={visit} act={act} />}
      <Card>
        <Form
          action={emergencyAt.review({ emergency: act.id })}
          once={visit.onceKey()}
          label={w.yourFinding}
          draft={`noedadgang ${act.id}`}
        >
          <RadioGroup
            lang={visit.lang}
            label={w.yourFinding}
            options={findings.map((value) => ({ value, label: w.findings[value] }))}
            {...kept(filled, 'finding')}
          />
          <TextArea
            lang={visit.lang}
            label={w.findingWords}
            max={2000}
            {...kept(filled, 'words')}
          />
          <Button>{w.save}</Button>
        </Form>
      </Card>
    </Page>
  )
}

function Facts({ visit, act }: { visit: Visit; act: WholeAct }) {
  const { lang, today } = visit
  const w = emergencyDeskWords[lang]
  const day = capital(sayDay(dayOf(act.openedAt), lang, today))
  const over = act.endedAt ?? act.untilAt
  const running = over > visit.now && act.endedAt === null
  return (
    <Card title={w.facts}>
      <List
        items={[
          w.when(day, sayTime(act.openedAt, lang), sayTime(over, lang)),
          w.unit(act.unit),
          w.reasons[act.reason],
          toldWords(visit, act),
          ...(running ? [w.running] : []),
        ]}
      />
      <HeadingRow title={w.itsWords} level={3} />
      <p>{act.words}</p>
    </Card>
  )
}

function toldWords({ lang, today }: Visit, act: WholeAct): string {
  const w = emergencyDeskWords[lang]
  if (!act.withheld) return w.told
  return act.toldAt
    ? w.toldLater(sayDay(dayOf(act.toldAt), lang, today))
    : w.notTold(w.withholdings[act.withheld])
}

function Earlier({ visit, act }: { visit: Visit; act: WholeAct }) {
  const { lang, today } = visit
  const w = emergencyDeskWords[lang]
  return (
    <Card title={w.earlier}>
      <List
        items={act.reviewed.map((one) => (
          <>
            <b>{w.findings[one.finding]}</b>
            <p>{one.words}</p>
            <p class="by">{w.by(one.by ?? '', sayDay(dayOf(one.at), lang, today))}</p>
          </>
        ))}
      />
    </Card>
  )
}
