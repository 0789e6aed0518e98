import type { Filled } from '../../../platform/web/form.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { BackLink } from '../../../ui/back-link/back-link.tsx'
import { Button, Row } from '../../../ui/button/button.tsx'
import { ButtonForm } from '../../../ui/button/button-form.tsx'
import { Card } from '../../../ui/card/card.tsx'
import { ErrorSummary } from '../../../ui/error-summary/error-summary.tsx'
import { RadioGroup, SelectField } from '../../../ui/field/choices.tsx'
import { DateField, TextArea, TextField } from '../../../ui/field/inputs.tsx'
import { kept } from '../../../ui/field/kept.ts'
import { Form } from '../../../ui/form/form.tsx'
import { PageHead } from '../../../ui/heading/heading.tsx'
import { Page } from '../../../ui/page/page.tsx'
import { wordsMax } from '../thoughts/thoughts.forms.ts'
import { shareAt, wellbeingAt } from '../wellbeing.addresses.ts'
import { wellbeingWords } from '../wellbeing.words.ts'
import { Marks } from './marks.part.tsx'
import type { Measure } from './measures.types.ts'
import { measureWords } from './measures.words.ts'

interface Props {
  visit: Visit
  measure: Measure
  filled: Filled
}

export const draftOfMark = (measure: string) => `wellbeing.mark:${measure}`

/** One thing one follows: set a mark first, and what was marked before below. */
export function MeasurePage({ visit, measure, filled }: Props) {
  const w = measureWords[visit.lang]
  return (
    <Page visit={visit} title={w.setTitle} place={wellbeingWords[visit.lang].title} layout="narrow">
      <BackLink href={wellbeingAt.measures()} label={wellbeingWords[visit.lang].measures} />
      <PageHead
        title={measure.name}
        {...(measure.when ? { lead: w.whenLine(measure.when) } : {})}
      />
      <ErrorSummary lang={visit.lang} problems={filled.problems} />
      {!measure.putAwayAt && (
        <Card title={w.setTitle}>
          <Form
            action={wellbeingAt.measureEntry({ measure: measure.id })}
            once={visit.onceKey()}
            draft={draftOfMark(measure.id)}
          >
            <MarkFields visit={visit} measure={measure} filled={filled} />
            <Button>{w.set}</Button>
          </Form>
        </Card>
      )}
      <Card title={wellbeingWords[visit.lang].measures}>
        <Marks visit={visit} measure={measure} />
      </Card>
      <Away visit={visit} measure={measure} />
    </Page>
  )
}

function MarkFields({ visit, measure, filled }: Props) {
  const { lang } = visit
  const w = measureWords[lang]
  const value = kept(filled, 'value')
  const { marking } = measure
  return (
    <>
      {marking === 'yes_no' && (
        <RadioGroup
          lang={lang}
          label={measure.name}
          options={[
            { value: 'yes', label: w.yes },
            { value: 'no', label: w.no },
          ]}
          {...value}
        />
      )}
      {marking === 'scale' && (
        <SelectField lang={lang} label={w.value} options={stepsOf(measure, visit)} {...value} />
      )}
      {marking === 'count' && <TextField lang={lang} label={w.count} max={4} {...value} />}
      <TextArea
        lang={lang}
        label={w.words}
        optional={marking !== 'words'}
        voice="own"
        rows={3}
        max={wordsMax}
        {...kept(filled, 'words')}
      />
      <DateField
        lang={lang}
        label={w.day}
        description={w.dayHelp}
        max={visit.today}
        {...kept(filled, 'day', visit.today)}
      />
    </>
  )
}

/** Ten steps between the person's own ends. */
const stepsOf = ({ low, high }: Measure, visit: Visit) =>
  Array.from({ length: 11 }, (_, step) => {
    const words = step === 0 ? low : step === 10 ? high : ''
    const value = String(step)
    return { value, label: words ? measureWords[visit.lang].step(value, words) : value }
  })

function Away({ visit, measure }: { visit: Visit; measure: Measure }) {
  const w = wellbeingWords[visit.lang]
  const at = { measure: measure.id }
  const { putAwayAt } = measure
  return (
    <Card>
      {!putAwayAt && (
        <Row>
          <a href={wellbeingAt.measureWords(at)}>{measureWords[visit.lang].changeLink}</a>
          <a href={shareAt(measure.id)}>{w.share}</a>
        </Row>
      )}
      <p>{putAwayAt ? w.putAwayNote : measureWords[visit.lang].putAwayHelp}</p>
      <ButtonForm
        kind="secondary"
        action={putAwayAt ? wellbeingAt.measureBroughtBack(at) : wellbeingAt.measurePutAway(at)}
        once={visit.onceKey()}
      >
        {putAwayAt ? w.bringBack : w.putAway}
      </ButtonForm>
    </Card>
  )
}
