import { dayOf, sayDate } from '../../../platform/time/days.ts'
import type { Filled } from '../../../platform/web/form.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { BackLink } from '../../../ui/back-link/back-link.tsx'
import { Button, Row } from '../../../ui/button/button.tsx'
import { Card } from '../../../ui/card/card.tsx'
import { ErrorSummary } from '../../../ui/error-summary/error-summary.tsx'
import { TextArea } from '../../../ui/field/inputs.tsx'
import { kept } from '../../../ui/field/kept.ts'
import { Fold } from '../../../ui/fold/fold.tsx'
import { Form } from '../../../ui/form/form.tsx'
import { PageHead } from '../../../ui/heading/heading.tsx'
import { OwnWords } from '../../../ui/own-words/own-words.tsx'
import { Page } from '../../../ui/page/page.tsx'
import { everydayAt } from '../everyday.addresses.ts'
import type { Rules } from './board.queries.ts'
import { rulesMax } from './place.forms.ts'
import type { Place } from './place.queries.ts'
import { placeWords } from './place.words.ts'

interface RulesProps {
  visit: Visit
  place: Place
  rules: readonly Rules[]
  filled: Filled
}

/** The rules of a house: written by those who live there, with all that stood there before. */
export function RulesPage({ visit, place, rules, filled }: RulesProps) {
  const w = placeWords[visit.lang]
  const [now, ...before] = rules
  const at = { home: place.id }
  return (
    <Page visit={visit} title={w.rules} place={place.name} layout="narrow">
      <BackLink href={everydayAt.board(at)} label={w.backBoard} />
      <PageHead title={w.rules} lead={w.rulesLead} />
      <ErrorSummary lang={visit.lang} problems={filled.problems} />
      {!now && !place.lives && <p>{w.rulesNone}</p>}
      {now && <Wording visit={visit} rules={now} />}
      {place.lives && (
        <Form action={everydayAt.rules(at)} once={visit.onceKey()} version={now?.version ?? 0}>
          <TextArea
            lang={visit.lang}
            label={w.rulesLabel}
            voice="own"
            rows={8}
            max={rulesMax}
            {...kept(filled, 'words', now?.words)}
          />
          <Row>
            <Button>{w.rulesSave}</Button>
          </Row>
        </Form>
      )}
      {before.length > 0 && (
        <Fold title={w.rulesBefore}>
          {before.map((one) => (
            <Wording visit={visit} rules={one} key={one.id} />
          ))}
        </Fold>
      )}
    </Page>
  )
}

function Wording({ visit, rules }: { visit: Visit; rules: Rules }) {
  const w = placeWords[visit.lang]
  const day = sayDate(dayOf(rules.writtenAt), visit.lang, visit.today)
  return (
    <Card>
      <OwnWords text={rules.words} size="small" by={w.rulesBy(rules.name ?? w.somebody, day)} />
    </Card>
  )
}
