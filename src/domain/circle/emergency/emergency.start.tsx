import type { Filled } from '../../../platform/web/form.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { Button } from '../../../ui/button/button.tsx'
import { Card } from '../../../ui/card/card.tsx'
import { ErrorSummary } from '../../../ui/error-summary/error-summary.tsx'
import { RadioGroup, SelectField } from '../../../ui/field/choices.tsx'
import { TextArea, TextField } from '../../../ui/field/inputs.tsx'
import { kept } from '../../../ui/field/kept.ts'
import { Fold } from '../../../ui/fold/fold.tsx'
import { Form } from '../../../ui/form/form.tsx'
import { PageHead } from '../../../ui/heading/heading.tsx'
import { List } from '../../../ui/list/list.tsx'
import { Page } from '../../../ui/page/page.tsx'
import { emergencyAt } from './emergency.addresses.ts'
import { emergencyDeskWords } from './emergency.desk.words.ts'
import { hours, reasons, withholdings } from './emergency.rules.ts'

export const DRAFT = 'noedadgang'

interface StartProps {
  visit: Visit
  /** Does the acting person's role open it? */
  may: boolean
  filled: Filled
}

/** How it works, in calm words, and the act itself. */
export function StartPage({ visit, may, filled }: StartProps) {
  const w = emergencyDeskWords[visit.lang]
  const rules = (
    <Card title={w.what}>
      <List items={w.rules} />
      <p>{w.calm}</p>
    </Card>
  )
  return (
    <Page visit={visit} title={w.title} aside={rules}>
      <PageHead title={w.title} lead={w.lead} />
      <ErrorSummary lang={visit.lang} problems={filled.problems} />
      <Card>{may ? <OpenForm visit={visit} filled={filled} /> : <p>{w.notYou}</p>}</Card>
    </Page>
  )
}

function OpenForm({ visit, filled }: { visit: Visit; filled: Filled }) {
  const { lang } = visit
  const w = emergencyDeskWords[lang]
  return (
    <Form action={emergencyAt.start()} once={visit.onceKey()} label={w.title} draft={DRAFT}>
      <p>{w.danger}</p>
      <TextField
        lang={lang}
        label={w.who}
        description={w.whoHelp}
        max={160}
        {...kept(filled, 'who')}
      />
      <SelectField
        lang={lang}
        label={w.reason}
        options={reasons.map((value) => ({ value, label: w.reasons[value] }))}
        {...kept(filled, 'reason')}
      />
      <TextArea
        lang={lang}
        label={w.words}
        description={w.wordsHelp}
        max={2000}
        rows={3}
        {...kept(filled, 'words')}
      />
      <RadioGroup
        lang={lang}
        label={w.hours}
        options={hours.map((value) => ({ value, label: w.hoursOf[value] }))}
        {...kept(filled, 'hours', '1')}
      />
      <Waiting visit={visit} filled={filled} />
      <Button>{w.open}</Button>
    </Form>
  )
}

/** Rare, and folded: the message waits only where it would put somebody in danger. */
function Waiting({ visit, filled }: { visit: Visit; filled: Filled }) {
  const { lang } = visit
  const w = emergencyDeskWords[lang]
  return (
    <Fold title={w.wait}>
      <p class="by">{w.waitHelp}</p>
      <SelectField
        lang={lang}
        label={w.withheld}
        empty={w.withheldNone}
        options={withholdings.map((value) => ({ value, label: w.withholdings[value] }))}
        {...kept(filled, 'withheld')}
      />
      <TextArea
        lang={lang}
        label={w.withheldWords}
        description={w.withheldWordsHelp}
        optional
        max={2000}
        rows={2}
        {...kept(filled, 'danger')}
      />
    </Fold>
  )
}
