import { dayOf, sayDate } from '../../../platform/time/days.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { listed } from '../../../platform/words/listed.ts'
import { BackLink } from '../../../ui/back-link/back-link.tsx'
import { Card } from '../../../ui/card/card.tsx'
import { Empty } from '../../../ui/empty/empty.tsx'
import { ErrorSummary } from '../../../ui/error-summary/error-summary.tsx'
import { PageHead } from '../../../ui/heading/heading.tsx'
import { Page } from '../../../ui/page/page.tsx'
import { circleAt } from '../circle.addresses.ts'
import { Arrange, type ArrangeProps } from './access.arrange.tsx'
import type { Access } from './access.queries.ts'
import { accessWords } from './access.words.ts'

interface Props extends ArrangeProps {
  code: string
  access: Access[]
  locked: boolean
}

/** Who can see one person, what, by which ground and since when; and what the municipality arranges. */
export function AccessOnePage(props: Props) {
  const { visit, code, access } = props
  const w = accessWords[visit.lang]
  return (
    <Page visit={visit} title={w.whoTitle(code)} place={w.title} layout="narrow">
      <BackLink href={circleAt.access()} label={w.back} />
      <PageHead title={w.whoTitle(code)} lead={w.whoLead} />
      <ErrorSummary lang={visit.lang} problems={props.filled.problems} />
      {props.locked && <p>{w.locked}</p>}
      {props.shieldedUntil && (
        <p>{w.shielded(sayDate(dayOf(props.shieldedUntil), visit.lang, visit.today))}</p>
      )}
      <Card>
        {access.length === 0 ? <Empty title={w.nobody} /> : <Seers visit={visit} access={access} />}
      </Card>
      <Arrange {...props} />
    </Page>
  )
}

function Seers({ visit, access }: { visit: Visit; access: Access[] }) {
  const { lang, today } = visit
  const w = accessWords[lang]
  return (
    <table class="people">
      <caption class="ds-sr-only">{w.title}</caption>
      <thead>
        <tr>
          <th scope="col">{w.columns.person}</th>
          <th scope="col">{w.columns.why}</th>
          <th scope="col">{w.columns.what}</th>
          <th scope="col">{w.columns.since}</th>
        </tr>
      </thead>
      <tbody>
        {access.map((one) => (
          <tr key={`${one.name} ${one.ground}`}>
            <th scope="row">{one.name}</th>
            <td>{why(visit, one)}</td>
            <td>{what(visit, one)}</td>
            <td>{one.since && sayDate(dayOf(one.since), lang, today)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function why({ lang }: Visit, { ground, law }: Access): string {
  const w = accessWords[lang]
  return law ? w.withLaw(w.grounds[ground], law) : w.grounds[ground]
}

function what({ lang }: Visit, { subjects, single }: Access): string {
  const w = accessWords[lang]
  const named = subjects.flatMap((one) =>
    one in w.subjects ? [w.subjects[one as keyof typeof w.subjects]] : [],
  )
  return listed(single ? [...named, w.single] : named, lang)
}
