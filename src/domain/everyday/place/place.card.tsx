import type { JSX } from 'preact'
import type { Read } from '../../../platform/data/db.ts'
import { spokenTime } from '../../../platform/time/days.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { Card } from '../../../ui/card/card.tsx'
import { List } from '../../../ui/list/list.tsx'
import { everydayAt } from '../everyday.addresses.ts'
import { placeWords } from './place.words.ts'
import { todayAtHome } from './programme.queries.ts'

/** For Min kurs and I dag: the board where one lives or works, and what is eaten today; else nothing. */
export async function placeCard(visit: Visit, read: Read): Promise<JSX.Element | null> {
  const w = placeWords[visit.lang]
  const boards = await todayAtHome(read, visit.today)
  if (boards.length === 0) return null
  return (
    <Card title={w.boards}>
      <List
        items={boards.map(({ unit, place, meal, time }) => (
          <>
            <a href={everydayAt.board({ home: unit })}>{w.board(place)}</a>
            {meal && time && <p class="by">{w.todayMeal(meal, spokenTime(time, visit.lang))}</p>}
          </>
        ))}
      />
    </Card>
  )
}
