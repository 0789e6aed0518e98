import type { Visit } from '../../platform/web/visit.ts'
import { Button } from '../../ui/button/button.tsx'
import { Card } from '../../ui/card/card.tsx'
import { Empty } from '../../ui/empty/empty.tsx'
import { type Option, SelectField } from '../../ui/field/choices.tsx'
import { Fold } from '../../ui/fold/fold.tsx'
import { PageHead } from '../../ui/heading/heading.tsx'
import { LogDay } from '../../ui/log-day/log-day.tsx'
import { Page } from '../../ui/page/page.tsx'
import { auditAt } from './audit.addresses.ts'
import type { Day } from './audit.rules.ts'
import { seenWords } from './audit.seen.words.ts'
import { auditWords } from './audit.words.ts'
import { WonderingsCard, WonderLine } from './control/wonder.own.tsx'
import type { OwnWondering } from './control/wonderings.queries.ts'

export interface SeenProps {
  visit: Visit
  looks: Day[]
  changes: Day[]
  /** Everybody who has looked, to choose among. */
  lookers: Option[]
  /** Who and when was chosen; '' is all. */
  hvem: string
  tid: string
  newest: boolean
  /** What the person has asked about looks already. */
  wonderings: ReadonlyMap<string, OwnWondering>
  /** From where the earlier ones begin, when there are any. */
  older?: string | undefined
}

/** Everybody who has looked, grouped by day, and what was changed, in plain words. */
export function SeenPage(props: SeenProps) {
  const { visit, looks, changes, hvem, tid, newest, older } = props
  const w = auditWords[visit.lang]
  const s = seenWords[visit.lang]
  const all = hvem === '' && tid === '' && newest
  return (
    <Page visit={visit} title={w.title} aside={<Beside {...props} />}>
      <PageHead title={w.title} lead={w.lead} />
      {(looks.length > 0 || !all) && <Choose {...props} />}
      <Card>
        {looks.length === 0 && all && <Empty title={w.none} text={w.noneText} />}
        {looks.length === 0 && !all && <Empty title={s.noneChosen} text={s.noneChosenText} />}
        {looks.map((day) => (
          <LogDay day={day.day} level={2} lines={wondered(props, day)} key={day.day} />
        ))}
        {older && (
          <p>
            <a href={auditAt.seen({}, { hvem, tid, foer: older })}>{w.older}</a>
          </p>
        )}
        {!newest && (
          <p>
            <a href={auditAt.seen({}, { hvem, tid })}>{s.back}</a>
          </p>
        )}
      </Card>
      {changes.length > 0 && (
        <Fold title={w.changes}>
          {changes.map((day) => (
            <LogDay day={day.day} lines={day.lines} key={day.day} />
          ))}
        </Fold>
      )}
    </Page>
  )
}

/** By whom and in which time: a form that asks, and changes nothing. */
function Choose({ visit, lookers, hvem, tid }: SeenProps) {
  const s = seenWords[visit.lang]
  const times = Object.entries(s.periods).map(([value, label]) => ({ value, label }))
  const field = { lang: visit.lang }
  return (
    <Fold title={s.choose} open={hvem !== '' || tid !== ''}>
      <form method="get" action={auditAt.seen()} class="stack">
        {lookers.length > 0 && (
          <SelectField
            {...field}
            name="hvem"
            label={s.who}
            options={lookers}
            value={hvem}
            empty={s.everybody}
          />
        )}
        <SelectField
          {...field}
          name="tid"
          label={s.when}
          options={times}
          value={tid === '' ? 'alt' : tid}
          empty={false}
        />
        <Button kind="secondary">{s.show}</Button>
      </form>
    </Fold>
  )
}

/** Each look has its way to ask about it. */
const wondered = ({ visit, wonderings }: SeenProps, { lines }: Day) =>
  lines.map((line) => ({
    ...line,
    more: line.look && (
      <WonderLine visit={visit} look={line.look} wondering={wonderings.get(line.look)} />
    ),
  }))

function Beside({ visit, looks, wonderings }: SeenProps) {
  const w = auditWords[visit.lang]
  const s = seenWords[visit.lang]
  return (
    <>
      <Card title={w.wonder}>
        <p>{w.wonderText(visit.municipality.phone)}</p>
      </Card>
      <WonderingsCard visit={visit} wonderings={[...wonderings.values()]} />
      {looks.length > 0 && (
        <Card title={s.take}>
          <p>{s.takeText}</p>
          <Button kind="secondary" href={auditAt.list()}>
            {s.fetch}
          </Button>
        </Card>
      )}
    </>
  )
}
