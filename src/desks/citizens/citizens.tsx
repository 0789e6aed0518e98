import { about, attendedNamed, attendedNames } from '../../domain/circle/index.ts'
import type { Read } from '../../platform/data/db.ts'
import { both, type Filled, form, text } from '../../platform/web/form.ts'
import { action, page, type Route, seeOther } from '../../platform/web/routes.ts'
import { sealedSearch, searchedFor } from '../../platform/web/search.ts'
import type { Visit } from '../../platform/web/visit.ts'
import { beginnings } from '../../platform/words/alike.ts'
import { Card } from '../../ui/card/card.tsx'
import { Empty } from '../../ui/empty/empty.tsx'
import { ErrorSummary } from '../../ui/error-summary/error-summary.tsx'
import { PageHead } from '../../ui/heading/heading.tsx'
import { Page } from '../../ui/page/page.tsx'
import { PeopleTable } from '../../ui/people-table/people-table.tsx'
import { SearchBox } from '../../ui/search-box/search-box.tsx'
import { desksAt } from '../desks.addresses.ts'
import { rowOf } from './citizens.rows.tsx'
import { found, grouped } from './citizens.rules.ts'
import { citizensWords } from './citizens.words.ts'
import { gathered, type Person, theseOfMine } from './gather.ts'

/** As many as one looks through with the eyes; of more, one searches. */
const MOST = 120
const FOUND = 20

const guard = { who: 'person', purpose: 'day' } as const
const searchForm = form({ find: text({ label: both(citizensWords, 'search'), max: 80 }) })

export const citizensRoutes: Route[] = [
  page(desksAt.myCitizens, guard, (visit, read) =>
    citizensPage(visit, read, searchedFor(read, visit)),
  ),
  action(
    desksAt.myCitizens,
    {
      ...guard,
      form: searchForm,
      again: (visit, read, filled) =>
        citizensPage(visit, read, filled.values.find?.[0] ?? '', filled),
    },
    async (_, write, { find }) =>
      seeOther(desksAt.myCitizens({}, { find: sealedSearch(write, find) })),
  ),
]

/** *Mine borgere*: where help matters first, and a search that forgives a hurried finger. */
async function citizensPage(visit: Visit, read: Read, typed: string, filled?: Filled) {
  const w = citizensWords[visit.lang]
  const looksFor = typed !== '' && !filled
  const all = looksFor ? await attendedNamed(read, beginnings(typed)) : await attendedNames(read)
  const near = looksFor ? found(all, typed, visit.lang, FOUND + 1) : []
  const chosen = looksFor ? near.slice(0, FOUND) : all.slice(0, MOST)
  const ids = chosen.map(({ id }) => id)
  await about(read, ids)
  const mine = await theseOfMine(read, ids)
  const people = inOrderOf(chosen, await gathered(read, mine))
  return (
    <Page visit={visit} title={w.citizens} layout="wide">
      <PageHead title={w.citizens} lead={w.lead} />
      <ErrorSummary lang={visit.lang} problems={filled?.problems ?? []} />
      {all.length === 0 && !looksFor ? (
        <Card>
          <Empty title={w.nobody} text={w.nobodyText} />
        </Card>
      ) : (
        <>
          <SearchBox
            lang={visit.lang}
            action={desksAt.myCitizens()}
            label={w.search}
            value={typed}
            method="post"
          />
          {looksFor ? (
            <Found visit={visit} people={people} typed={typed} more={near.length > FOUND} />
          ) : (
            <Everybody visit={visit} people={people} all={all} />
          )}
          <div data-staff />
        </>
      )}
    </Page>
  )
}

/** As they were chosen: what is nearest to what was typed comes first. */
function inOrderOf(chosen: readonly { id: string }[], people: readonly Person[]): Person[] {
  const byId = new Map(people.map((one) => [one.id, one]))
  return chosen.flatMap(({ id }) => byId.get(id) ?? [])
}

interface EverybodyProps {
  visit: Visit
  people: Person[]
  all: readonly unknown[]
}

/** Under each reason the people it is true for: said in words, and never numbered. */
function Everybody({ visit, people, all }: EverybodyProps) {
  const w = citizensWords[visit.lang]
  return (
    <>
      {all.length > people.length && <p class="by">{w.many}</p>}
      {grouped(people, visit.lang).map((group) => (
        <Card title={w.groups[group.reason ?? 'rest']} key={group.reason}>
          <PeopleTable
            caption={w.groups[group.reason ?? 'rest']}
            columns={w.columns}
            rows={group.people.map((one) => rowOf(visit, one, group.reason))}
          />
        </Card>
      ))}
    </>
  )
}

interface FoundProps {
  visit: Visit
  people: Person[]
  typed: string
  /** There are more than are shown. */
  more: boolean
}

function Found({ visit, people, typed, more }: FoundProps) {
  const w = citizensWords[visit.lang]
  return (
    <Card>
      <p class="by">
        {people.length === 0 ? w.nothing(typed) : w.found(typed)} {more && w.foundMore}{' '}
        <a href={desksAt.myCitizens()}>{w.showAll}</a>
      </p>
      {people.length > 0 && (
        <PeopleTable
          caption={w.citizens}
          columns={w.columns}
          rows={people.map((one) => rowOf(visit, one))}
        />
      )}
    </Card>
  )
}
