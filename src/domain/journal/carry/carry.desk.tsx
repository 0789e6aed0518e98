import { dayOf, sayDate } from '../../../platform/time/days.ts'
import type { Filled } from '../../../platform/web/form.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { Button, Row } from '../../../ui/button/button.tsx'
import { ButtonForm } from '../../../ui/button/button-form.tsx'
import { Card } from '../../../ui/card/card.tsx'
import { Empty } from '../../../ui/empty/empty.tsx'
import { DateField } from '../../../ui/field/inputs.tsx'
import { kept } from '../../../ui/field/kept.ts'
import { PageHead } from '../../../ui/heading/heading.tsx'
import { List } from '../../../ui/list/list.tsx'
import { Page } from '../../../ui/page/page.tsx'
import { carryAt } from './carry.addresses.ts'
import { carryDeskWords } from './carry.desk.words.ts'
import { blockOf, type Item, type Kept, waits } from './carry.rules.ts'

interface Props {
  visit: Visit
  day: string
  items: readonly Item[]
  kept: Kept
  left: readonly { day: string; count: number }[]
  filled: Filled
}

const said = (day: string, visit: Visit) => sayDate(day, visit.lang, visit.today)

export const systemOf = (visit: Visit, { system }: Kept) =>
  system || carryDeskWords[visit.lang].other

/** A day to copy, thing by thing or as a file; and the days on which something is left. */
export function CarryPage(props: Props) {
  const { visit, day, items, filled } = props
  const w = carryDeskWords[visit.lang]
  const { keeping } = props.kept
  const system = systemOf(visit, props.kept)
  const left = keeping !== 'here' && items.some(({ carried }) => waits(carried))
  return (
    <Page
      visit={visit}
      title={w.title}
      aside={keeping === 'here' ? undefined : <Left {...props} />}
    >
      <PageHead title={w.title} lead={keeping === 'here' ? w.kept.here : w.lead(system)}>
        {keeping !== 'here' && <p class="by">{w.kept[keeping](system)}</p>}
      </PageHead>
      <Card>
        <form method="get" action={carryAt.day()}>
          <DateField lang={visit.lang} label={w.day} {...kept(filled, 'dag', day)} />
          <Button kind="secondary">{w.dayShow}</Button>
        </form>
      </Card>
      <section>
        <h2>{w.of(said(day, visit))}</h2>
        {items.length === 0 && (
          <Card>
            <Empty title={w.none} text={w.noneText} />
          </Card>
        )}
        {items.map((item) => (
          <ItemCard visit={visit} day={day} item={item} key={item.id} />
        ))}
      </section>
      {items.length > 0 && (
        <Card title={w.files}>
          <Row>
            <a href={carryAt.text({}, { dag: day })}>{w.asText}</a>
            <a href={carryAt.csv({}, { dag: day })}>{w.asCsv}</a>
          </Row>
          {left && (
            <ButtonForm action={carryAt.all()} once={visit.onceKey()} hidden={{ dag: day }}>
              {w.markAll}
            </ButtonForm>
          )}
        </Card>
      )}
    </Page>
  )
}

function ItemCard({ visit, day, item }: { visit: Visit; day: string; item: Item }) {
  const w = carryDeskWords[visit.lang]
  const { carried } = item
  const about = `${item.citizen.name}, ${item.time}`
  const text = blockOf(item, w)
  return (
    <Card title={`${item.time} ${item.what}, ${item.citizen.name}`} level={3}>
      <textarea
        class="ds-input"
        readonly
        rows={Math.min(8, text.split('\n').length + 1)}
        aria-label={w.block(about)}
        data-copy={w.copy}
        data-copied={w.copied}
        value={text}
      />
      {carried && (
        <p class="by">{w.carried(carried.system, carried.by, said(dayOf(carried.at), visit))}</p>
      )}
      {carried?.more && <p>{w.more}</p>}
      <Row>
        {carried && !carried.more ? (
          <ButtonForm
            kind="quiet"
            action={carryAt.back({ carried: carried.id })}
            once={visit.onceKey()}
            hidden={{ dag: day }}
            about={about}
          >
            {w.undo}
          </ButtonForm>
        ) : (
          <ButtonForm
            kind="secondary"
            action={carryAt.carried()}
            once={visit.onceKey()}
            hidden={{ dag: day, thing: item.id }}
            about={about}
          >
            {w.mark}
          </ButtonForm>
        )}
      </Row>
    </Card>
  )
}

function Left({ visit, left }: Props) {
  const w = carryDeskWords[visit.lang]
  return (
    <Card title={w.notYet}>
      {left.length === 0 && <p class="by">{w.notYetNone}</p>}
      <List
        items={left.map(({ day, count }) => (
          <a href={carryAt.day({}, { dag: day })}>{w.notYetDay(said(day, visit), count)}</a>
        ))}
      />
    </Card>
  )
}
