import type { Filled } from '../../platform/web/form.ts'
import type { Visit } from '../../platform/web/visit.ts'
import { BackLink } from '../../ui/back-link/back-link.tsx'
import { Button, Row } from '../../ui/button/button.tsx'
import { ButtonForm } from '../../ui/button/button-form.tsx'
import { Card } from '../../ui/card/card.tsx'
import { ErrorSummary } from '../../ui/error-summary/error-summary.tsx'
import { CheckboxGroup, SelectField } from '../../ui/field/choices.tsx'
import { DateField, TextField } from '../../ui/field/inputs.tsx'
import { kept, keptMany } from '../../ui/field/kept.ts'
import { Form } from '../../ui/form/form.tsx'
import { PageHead } from '../../ui/heading/heading.tsx'
import { Page } from '../../ui/page/page.tsx'
import { circleAt } from './circle.addresses.ts'
import { type Sight, subjects, told } from './circle.rules.ts'
import { circleWords } from './circle.words.ts'
import { NoCards, type NoProps } from './grounds/no.own.tsx'

/** Chooses what one person sees, and until when. */
export interface ShareProps {
  visit: Visit
  sight: Sight
  until: string
  filled: Filled
  no: NoProps
}

export function SharePage(props: ShareProps) {
  const { visit, sight, filled } = props
  const w = circleWords[visit.lang]
  const { name, id } = sight.person
  const open = subjects.filter((subject) => !sight.byWork.includes(subject))
  return (
    <Page visit={visit} title={w.chooseTitle(name)} place={w.title} layout="narrow">
      <BackLink href={circleAt.mine()} label={w.back} />
      <PageHead title={w.chooseTitle(name)} />
      <ErrorSummary lang={visit.lang} problems={filled.problems} />
      {sight.byWork.length > 0 && (
        <Card title={w.always}>
          <p>{w.byWork(name, told(sight.byWork, visit.lang))}</p>
        </Card>
      )}
      <Card>
        <Form
          action={circleAt.shares({ person: id })}
          once={visit.onceKey()}
          label={w.chooseTitle(name)}
        >
          <CheckboxGroup
            lang={visit.lang}
            label={w.subjectsLabel}
            options={open.map((value) => ({ value, label: w.subjects[value] }))}
            {...keptMany(filled, 'subjects', sight.byChoice)}
          />
          <DateField
            lang={visit.lang}
            label={w.until}
            description={w.untilHelp}
            optional
            {...kept(filled, 'until', props.until)}
          />
          <Row>
            <Button>{w.save}</Button>
            <Button kind="quiet" href={circleAt.seenAs({ person: id })}>
              {w.asSeen(name)}
            </Button>
          </Row>
        </Form>
      </Card>
      <NoCards visit={visit} person={sight.person} no={props.no} />
      {sight.person.member && (
        <Card title={w.remove(name)}>
          <p>{w.removeText(name)}</p>
          <ButtonForm
            kind="secondary"
            action={circleAt.removed({ person: id })}
            once={visit.onceKey()}
          >
            {w.remove(name)}
          </ButtonForm>
        </Card>
      )}
    </Page>
  )
}

export interface Listed {
  id: string
  name: string
  title: string
}

/** Brings somebody into the circle: one who wants to be asked, or one whose code the person has been given. */
export function AddPage({
  visit,
  listed,
  filled,
}: {
  visit: Visit
  listed: Listed[]
  filled: Filled
}) {
  const w = circleWords[visit.lang]
  const relations = Object.entries(w.relations).map(([value, label]) => ({ value, label }))
  return (
    <Page visit={visit} title={w.addTitle} place={w.title} layout="narrow">
      <BackLink href={circleAt.mine()} label={w.back} />
      <PageHead title={w.addTitle} lead={w.addLead} />
      <ErrorSummary lang={visit.lang} problems={filled.problems} />
      <Card>
        <Form action={circleAt.add()} once={visit.onceKey()} label={w.addTitle}>
          <SelectField
            lang={visit.lang}
            label={w.listed}
            optional
            options={listed.map(({ id, name, title }) => ({
              value: id,
              label: title ? `${name}, ${title}` : name,
            }))}
            {...kept(filled, 'person')}
          />
          <TextField
            lang={visit.lang}
            label={w.code}
            description={w.codeHelp}
            max={20}
            {...kept(filled, 'code')}
          />
          <SelectField
            lang={visit.lang}
            label={w.relation}
            options={relations}
            empty={false}
            {...kept(filled, 'relation', 'friend')}
          />
          <Button>{w.add}</Button>
        </Form>
      </Card>
    </Page>
  )
}
