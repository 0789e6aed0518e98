import type { Filled } from '../../../platform/web/form.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { BackLink } from '../../../ui/back-link/back-link.tsx'
import { Button } from '../../../ui/button/button.tsx'
import { ErrorSummary } from '../../../ui/error-summary/error-summary.tsx'
import { RadioGroup } from '../../../ui/field/choices.tsx'
import { TextField } from '../../../ui/field/inputs.tsx'
import { kept } from '../../../ui/field/kept.ts'
import { Form } from '../../../ui/form/form.tsx'
import { PageHead } from '../../../ui/heading/heading.tsx'
import { Page } from '../../../ui/page/page.tsx'
import { listAt, wellbeingAt } from '../wellbeing.addresses.ts'
import { wellbeingWords } from '../wellbeing.words.ts'
import { nameMax } from './measures.forms.ts'
import { type About, type Measure, markings } from './measures.types.ts'
import { measureWords } from './measures.words.ts'

/** Where one goes back to: belonging, when it was made for that. */
const backOfAbout = (about: About) =>
  about === 'included' ? listAt.belonging() : wellbeingAt.measures()

/** Defines something to follow: its name, how it is marked, and when. */
export function MakePage(props: { visit: Visit; about: About; filled: Filled }) {
  const { visit, about, filled } = props
  const { lang } = visit
  const w = measureWords[lang]
  const included = about === 'included'
  return (
    <Page visit={visit} title={w.makeTitle} place={wellbeingWords[lang].title} layout="narrow">
      <BackLink href={backOfAbout(about)} label={wellbeingWords[lang].cancel} />
      <PageHead title={w.makeTitle} lead={w.makeLead} />
      <ErrorSummary lang={lang} problems={filled.problems} />
      <Form action={wellbeingAt.newMeasure()} once={visit.onceKey()} hidden={{ about }}>
        <NameField visit={visit} filled={filled} before={included ? w.includedName : ''} />
        <RadioGroup
          lang={lang}
          label={w.marking}
          options={markings.map((value) => ({ value, label: w.markings[value] }))}
          {...kept(filled, 'marking', included ? 'scale' : undefined)}
        />
        <EndFields visit={visit} filled={filled} />
        <Button>{wellbeingWords[lang].save}</Button>
      </Form>
    </Page>
  )
}

function NameField(props: { visit: Visit; filled: Filled; before: string }) {
  const w = measureWords[props.visit.lang]
  return (
    <TextField
      lang={props.visit.lang}
      label={w.name}
      description={w.nameHelp}
      max={nameMax}
      {...kept(props.filled, 'name', props.before)}
    />
  )
}

function EndFields(props: { visit: Visit; filled: Filled; measure?: Measure }) {
  const { visit, filled, measure } = props
  const w = measureWords[visit.lang]
  const line = { lang: visit.lang, max: nameMax, optional: true }
  const ends = { ...line, ...(measure ? {} : { description: w.endsHelp }) }
  return (
    <>
      {(!measure || measure.marking === 'scale') && (
        <>
          <TextField {...ends} label={w.low} {...kept(filled, 'low', measure?.low)} />
          <TextField {...ends} label={w.high} {...kept(filled, 'high', measure?.high)} />
        </>
      )}
      <TextField
        {...line}
        label={w.when}
        description={w.whenHelp}
        {...kept(filled, 'when', measure?.when)}
      />
    </>
  )
}

/** Calls it something else; how it is marked stays. */
export function ChangeMeasurePage(props: { visit: Visit; measure: Measure; filled: Filled }) {
  const { visit, measure, filled } = props
  const w = measureWords[visit.lang]
  const at = { measure: measure.id }
  return (
    <Page
      visit={visit}
      title={w.changeTitle}
      place={wellbeingWords[visit.lang].title}
      layout="narrow"
    >
      <BackLink href={wellbeingAt.measure(at)} label={wellbeingWords[visit.lang].cancel} />
      <PageHead title={w.changeTitle} />
      <ErrorSummary lang={visit.lang} problems={filled.problems} />
      <Form action={wellbeingAt.measureWords(at)} once={visit.onceKey()} version={measure.version}>
        <NameField visit={visit} filled={filled} before={measure.name} />
        <EndFields visit={visit} filled={filled} measure={measure} />
        <Button>{wellbeingWords[visit.lang].save}</Button>
      </Form>
    </Page>
  )
}
