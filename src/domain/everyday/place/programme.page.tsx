import { sayDay, spokenTime } from '../../../platform/time/days.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { BackLink } from '../../../ui/back-link/back-link.tsx'
import { Button, Row } from '../../../ui/button/button.tsx'
import { ButtonForm } from '../../../ui/button/button-form.tsx'
import { Card } from '../../../ui/card/card.tsx'
import { Empty } from '../../../ui/empty/empty.tsx'
import { HeadingRow, PageHead } from '../../../ui/heading/heading.tsx'
import { Line, List } from '../../../ui/list/list.tsx'
import { Page } from '../../../ui/page/page.tsx'
import { everydayAt } from '../everyday.addresses.ts'
import { everydayWords } from '../everyday.words.ts'
import type { Place } from './place.queries.ts'
import { placeWords } from './place.words.ts'
import type { ProgrammeItem } from './programme.queries.ts'

interface ProgrammeProps {
  visit: Visit
  place: Place
  items: readonly ProgrammeItem[]
}

/** What happens, day by day. There is nothing to sign up for. */
export function ProgrammePage({ visit, place, items }: ProgrammeProps) {
  const w = placeWords[visit.lang]
  const title = w.programme(place.name)
  const shown = items.filter(({ downAt }) => downAt === null || place.works)
  const days = [...new Set(shown.map(({ day }) => day))]
  return (
    <Page visit={visit} title={title} place={everydayWords[visit.lang].title} layout="narrow">
      <BackLink href={everydayAt.mine()} label={w.back} />
      <PageHead title={title} lead={w.programmeLead}>
        <p class="by">{w.programmeWhere(place.where, place.phone)}</p>
      </PageHead>
      {place.works && (
        <Row>
          <Button href={everydayAt.programmeWrite({ centre: place.id })}>{w.itemWrite}</Button>
        </Row>
      )}
      {days.length === 0 && (
        <Card>
          <Empty title={w.programmeNone} text={w.programmeNoneText} />
        </Card>
      )}
      {days.map((day) => (
        <section key={day}>
          <HeadingRow title={sayDay(day, visit.lang, visit.today)} />
          <Card>
            <List
              items={shown
                .filter((item) => item.day === day)
                .map((item) => <Item visit={visit} item={item} works={place.works} />)}
            />
          </Card>
        </section>
      ))}
    </Page>
  )
}

function Item({ visit, item, works }: { visit: Visit; item: ProgrammeItem; works: boolean }) {
  const w = placeWords[visit.lang]
  const at = { programmeItem: item.id }
  const [action, label] = item.downAt
    ? [everydayAt.programmeBack(at), w.itemBack]
    : [everydayAt.programmeDown(at), w.itemTake]
  const move = works && (
    <ButtonForm kind="quiet" action={action} once={visit.onceKey()} about={item.words}>
      {label}
    </ButtonForm>
  )
  return (
    <Line action={move}>
      <b>{spokenTime(item.time, visit.lang)}</b> {item.words}
      {item.downAt && <span class="by"> ({w.itemTaken})</span>}
    </Line>
  )
}
