import type { Visit } from '../../../platform/web/visit.ts'
import { BackLink } from '../../../ui/back-link/back-link.tsx'
import { ButtonForm } from '../../../ui/button/button-form.tsx'
import { Card } from '../../../ui/card/card.tsx'
import { Empty } from '../../../ui/empty/empty.tsx'
import { Fold } from '../../../ui/fold/fold.tsx'
import { PageHead } from '../../../ui/heading/heading.tsx'
import { Page } from '../../../ui/page/page.tsx'
import { appointmentAt } from '../appointment.addresses.ts'
import { Days } from '../appointment.own.tsx'
import { answerOf } from '../appointment.rules.ts'
import { me } from '../appointment.says.ts'
import { appointmentWords } from '../appointment.words.ts'
import { ChangeFollowing, saySeries } from './series.cards.tsx'
import type { Series } from './series.queries.ts'
import { seriesWords } from './series.words.ts'

/** So many times one takes in; the rest is folded. */
const FIRST = 5

/** All the times that are ahead, one yes to all of them, and the way to stop it. */
export function SeriesPage({ visit, series }: { visit: Visit; series: Series }) {
  const w = seriesWords[visit.lang]
  const isMine = series.citizen.id === me(visit)
  const back = isMine
    ? { href: appointmentAt.mine(), label: appointmentWords[visit.lang].back }
    : { href: appointmentAt.desk({ citizen: series.citizen.id }), label: series.citizen.name }
  return (
    <Page visit={visit} title={series.title} place={w.title} layout="narrow">
      {series.mayWrite && <BackLink {...back} />}
      <PageHead title={series.title} lead={saySeries(series, visit)} />
      <YesToAll visit={visit} series={series} />
      <Card title={w.times}>
        {series.times.length === 0 ? (
          <Empty title={w.noTimes} />
        ) : (
          <Days visit={visit} appointments={series.times.slice(0, FIRST)} />
        )}
        {!series.isEnded && series.until === null && <p class="by">{w.openText}</p>}
      </Card>
      {series.times.length > FIRST && (
        <Fold title={w.rest} note={w.restNote(series.times.length - FIRST)}>
          <Days visit={visit} appointments={series.times.slice(FIRST)} />
        </Fold>
      )}
      <ChangeFromNow visit={visit} series={series} />
      <Stop visit={visit} series={series} />
    </Page>
  )
}

/** From its next time on, for those who work and have a hand in it. */
function ChangeFromNow({ visit, series }: { visit: Visit; series: Series }) {
  const next = series.times.find(({ calledOff }) => !calledOff)
  return next ? <ChangeFollowing visit={visit} a={next} /> : null
}

function YesToAll({ visit, series }: { visit: Visit; series: Series }) {
  const w = seriesWords[visit.lang]
  const waits = series.times.some(
    (a) =>
      !a.calledOff &&
      a.people.some(({ id }) => id === me(visit)) &&
      answerOf(a, me(visit)) === null,
  )
  if (!waits) return null
  return (
    <Card>
      <p>{w.yesAllText}</p>
      <ButtonForm action={appointmentAt.seriesYes({ series: series.id })} once={visit.onceKey()}>
        {w.yesAll}
      </ButtonForm>
    </Card>
  )
}

/** The last thing on the page, folded: nobody stops it by a slip. */
function Stop({ visit, series }: { visit: Visit; series: Series }) {
  const w = seriesWords[visit.lang]
  if (!mayStop(series, visit)) return null
  return (
    <Fold title={w.stop}>
      <p>{w.stopText}</p>
      <ButtonForm
        kind="secondary"
        action={appointmentAt.seriesStop({ series: series.id })}
        once={visit.onceKey()}
      >
        {w.stopPress}
      </ButtonForm>
    </Fold>
  )
}

/** The person, the one who made it, and those who come to it by their work. */
export const mayStop = (series: Series, visit: Visit): boolean =>
  series.mayWrite &&
  !series.isEnded &&
  (series.citizen.id === me(visit) ||
    series.madeBy === me(visit) ||
    series.times.some(({ people }) => people.some(({ id }) => id === me(visit))))
