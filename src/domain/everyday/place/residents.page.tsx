import type { Filled } from '../../../platform/web/form.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { BackLink } from '../../../ui/back-link/back-link.tsx'
import { Button, Row } from '../../../ui/button/button.tsx'
import { ButtonForm } from '../../../ui/button/button-form.tsx'
import { Card } from '../../../ui/card/card.tsx'
import { ErrorSummary } from '../../../ui/error-summary/error-summary.tsx'
import { SelectField } from '../../../ui/field/choices.tsx'
import { kept } from '../../../ui/field/kept.ts'
import { Form } from '../../../ui/form/form.tsx'
import { PageHead } from '../../../ui/heading/heading.tsx'
import { Line, List } from '../../../ui/list/list.tsx'
import { Page } from '../../../ui/page/page.tsx'
import { everydayAt } from '../everyday.addresses.ts'
import type { Place, Resident } from './place.queries.ts'
import { placeWords } from './place.words.ts'

interface ResidentsProps {
  visit: Visit
  place: Place
  residents: readonly Resident[]
  /** Those the reader works with, who do not live there yet. */
  people: readonly { id: string; fullName: string }[]
  filled: Filled
}

/** Those at work there say who lives there; each of them chooses whether the name hangs on the board. */
export function ResidentsPage({ visit, place, residents, people, filled }: ResidentsProps) {
  const w = placeWords[visit.lang]
  const at = { home: place.id }
  const title = w.residentsTitle(place.name)
  return (
    <Page visit={visit} title={title} place={place.name} layout="narrow">
      <BackLink href={everydayAt.board(at)} label={w.backBoard} />
      <PageHead title={title} lead={w.residentsLead} />
      <ErrorSummary lang={visit.lang} problems={filled.problems} />
      {residents.length > 0 && (
        <Card>
          <List
            items={residents.map(({ id, name }) => (
              <Line
                action={
                  <ButtonForm
                    kind="quiet"
                    action={everydayAt.moved({ resident: id })}
                    once={visit.onceKey()}
                    about={name ?? w.somebody}
                  >
                    {w.residentMove}
                  </ButtonForm>
                }
              >
                {name ?? w.somebody}
              </Line>
            ))}
          />
        </Card>
      )}
      {people.length === 0 ? (
        <p>{w.residentsNone}</p>
      ) : (
        <Form action={everydayAt.residents(at)} once={visit.onceKey()}>
          <SelectField
            lang={visit.lang}
            label={w.residentLabel}
            options={people.map(({ id, fullName }) => ({ value: id, label: fullName }))}
            {...kept(filled, 'person')}
          />
          <Row>
            <Button>{w.residentAdd}</Button>
          </Row>
        </Form>
      )}
    </Page>
  )
}
