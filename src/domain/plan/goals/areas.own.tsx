import { BackLink } from '../../../ui/back-link/back-link.tsx'
import { Button, Row } from '../../../ui/button/button.tsx'
import { ErrorSummary } from '../../../ui/error-summary/error-summary.tsx'
import { TextField } from '../../../ui/field/inputs.tsx'
import { kept } from '../../../ui/field/kept.ts'
import { Form } from '../../../ui/form/form.tsx'
import { PageHead } from '../../../ui/heading/heading.tsx'
import { Page } from '../../../ui/page/page.tsx'
import { planAt } from '../plan.addresses.ts'
import { areaMax } from './goals.forms.ts'
import { goalWords } from './goals.words.ts'
import type { NewGoalProps } from './goals.write.own.tsx'

/** The parts of a life, by whatever name the person gives them. */
export function AreasPage({ visit, areas, filled }: NewGoalProps) {
  const w = goalWords[visit.lang]
  return (
    <Page visit={visit} title={w.areasTitle} place={w.title} layout="narrow">
      <BackLink href={planAt.goals()} label={w.back} />
      <PageHead title={w.areasTitle} lead={w.areasLead} />
      <ErrorSummary lang={visit.lang} problems={filled.problems} />
      <Form action={planAt.areas()} once={visit.onceKey()}>
        {areas.map((area) => (
          <TextField
            lang={visit.lang}
            label={w.areaLabel(visit.lang === 'da' ? area.danish : area.english)}
            optional
            max={areaMax}
            {...kept(filled, area.code, area.label ?? undefined)}
            key={area.code}
          />
        ))}
        <Row>
          <Button>{w.areasSave}</Button>
        </Row>
      </Form>
    </Page>
  )
}
