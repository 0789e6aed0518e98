import type { Filled } from '../../../platform/web/form.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { BackLink } from '../../../ui/back-link/back-link.tsx'
import { Button } from '../../../ui/button/button.tsx'
import { ButtonForm } from '../../../ui/button/button-form.tsx'
import { Card } from '../../../ui/card/card.tsx'
import { ErrorSummary } from '../../../ui/error-summary/error-summary.tsx'
import { Checkbox, RadioGroup, SelectField } from '../../../ui/field/choices.tsx'
import { TextField } from '../../../ui/field/inputs.tsx'
import { kept } from '../../../ui/field/kept.ts'
import { Form } from '../../../ui/form/form.tsx'
import { PageHead } from '../../../ui/heading/heading.tsx'
import { Page } from '../../../ui/page/page.tsx'
import { circleAt } from '../circle.addresses.ts'
import { type Placed, rings } from './network.queries.ts'
import { networkWords } from './network.words.ts'

interface Fields {
  visit: Visit
  filled: Filled
  one?: Placed
}

/** How close, and whether contact may be made. The same for a new name and for one that is moved. */
function Where({ visit: { lang }, filled, one }: Fields) {
  const w = networkWords[lang]
  const sent = Object.keys(filled.values).length > 0
  return (
    <>
      <RadioGroup
        lang={lang}
        label={w.ring}
        options={rings.map((value) => ({
          value,
          label: w.rings[value],
          description: w.ringsHelp[value],
        }))}
        {...kept(filled, 'ring', one?.ring)}
      />
      <Checkbox
        name="avoid"
        label={w.avoid}
        description={w.avoidHelp}
        checked={sent ? (filled.values.avoid?.includes('on') ?? false) : (one?.avoid ?? false)}
      />
      <Button>{w.save}</Button>
    </>
  )
}

/** A first name, or somebody from the circle; and how close. */
export function PlacePage(props: Fields & { around: { id: string; name: string }[] }) {
  const { visit, filled } = props
  const { lang } = visit
  const w = networkWords[lang]
  return (
    <Page visit={visit} title={w.addTitle} place={w.title} layout="narrow">
      <BackLink href={circleAt.network()} label={w.backDrawing} />
      <PageHead title={w.addTitle} lead={w.addLead} />
      <ErrorSummary lang={lang} problems={filled.problems} />
      <Card>
        <Form action={circleAt.networkNew()} once={visit.onceKey()} label={w.addTitle}>
          <TextField lang={lang} label={w.name} max={60} {...kept(filled, 'name')} />
          <SelectField
            lang={lang}
            label={w.person}
            optional
            options={props.around.map(({ id, name }) => ({ value: id, label: name }))}
            {...kept(filled, 'person')}
          />
          <Where {...props} />
        </Form>
      </Card>
    </Page>
  )
}

/** Moves one, by plain choices: nothing has to be dragged. */
export function MovePage(props: Fields & { one: Placed }) {
  const { visit, filled, one } = props
  const w = networkWords[visit.lang]
  return (
    <Page visit={visit} title={w.change(one.name)} place={w.title} layout="narrow">
      <BackLink href={circleAt.network()} label={w.backDrawing} />
      <PageHead title={w.change(one.name)} />
      <ErrorSummary lang={visit.lang} problems={filled.problems} />
      <Card>
        <Form
          action={circleAt.networkOne({ place: one.id })}
          once={visit.onceKey()}
          version={one.version}
          label={w.change(one.name)}
        >
          <Where {...props} />
        </Form>
      </Card>
      <ButtonForm
        kind="secondary"
        action={circleAt.networkGone({ place: one.id })}
        once={visit.onceKey()}
      >
        {w.remove(one.name)}
      </ButtonForm>
    </Page>
  )
}
