import { dayOf, sayDate } from '../../../platform/time/days.ts'
import type { Filled } from '../../../platform/web/form.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { Button } from '../../../ui/button/button.tsx'
import { Card } from '../../../ui/card/card.tsx'
import { Empty } from '../../../ui/empty/empty.tsx'
import { ErrorSummary } from '../../../ui/error-summary/error-summary.tsx'
import { TextField } from '../../../ui/field/inputs.tsx'
import { kept } from '../../../ui/field/kept.ts'
import { Form } from '../../../ui/form/form.tsx'
import { PageHead } from '../../../ui/heading/heading.tsx'
import { Page } from '../../../ui/page/page.tsx'
import { circleAt } from '../circle.addresses.ts'
import { accessWords } from './access.words.ts'
import type { Unexplained } from './odd.queries.ts'

interface Props {
  visit: Visit
  odd: Unexplained[]
  filled: Filled
}

/** For one who looks after access: a person by their code, and the rights that nothing explains. */
export function AccessPage({ visit, odd, filled }: Props) {
  const { lang } = visit
  const w = accessWords[lang]
  return (
    <Page visit={visit} title={w.title} layout="narrow">
      <PageHead title={w.title} lead={w.lead} />
      <ErrorSummary lang={lang} problems={filled.problems} />
      <Card>
        <Form action={circleAt.accessFind()} once={visit.onceKey()} label={w.title}>
          <TextField
            lang={lang}
            label={w.code}
            description={w.codeHelp}
            max={20}
            {...kept(filled, 'code')}
          />
          <Button>{w.find}</Button>
        </Form>
      </Card>
      <Card title={w.unexplained}>
        {odd.length === 0 ? <Empty title={w.allExplained} /> : <Odd visit={visit} odd={odd} />}
      </Card>
    </Page>
  )
}

function Odd({ visit, odd }: { visit: Visit; odd: Unexplained[] }) {
  const { lang, today } = visit
  const w = accessWords[lang]
  return (
    <>
      <p>{w.unexplainedText}</p>
      <table class="people">
        <caption class="ds-sr-only">{w.unexplained}</caption>
        <thead>
          <tr>
            <th scope="col">{w.columns.citizen}</th>
            <th scope="col">{w.columns.person}</th>
            <th scope="col">{w.columns.what}</th>
            <th scope="col">{w.columns.since}</th>
          </tr>
        </thead>
        <tbody>
          {odd.map(({ kind, citizen, person, since }) => (
            <tr key={`${kind} ${citizen.id} ${person}`}>
              <th scope="row">
                <a href={circleAt.accessTo({ citizen: citizen.id })}>{citizen.code}</a>
              </th>
              <td>{person}</td>
              <td>{w.kinds[kind]}</td>
              <td>{sayDate(dayOf(since), lang, today)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}
