import { type Appointment, myDay, nextWith } from '../domain/appointment/index.ts'
import { type Attended, attendedByMe } from '../domain/circle/index.ts'
import { firstHopes, freshWords, planAt } from '../domain/plan/index.ts'
import type { Read } from '../platform/data/db.ts'
import { sayNear, spokenTime } from '../platform/time/days.ts'
import type { Visit } from '../platform/web/visit.ts'
import { Card } from '../ui/card/card.tsx'
import { Empty } from '../ui/empty/empty.tsx'
import { PageHead } from '../ui/heading/heading.tsx'
import { Page } from '../ui/page/page.tsx'
import { PeopleTable, type PersonRow } from '../ui/people-table/people-table.tsx'
import { SearchBox } from '../ui/search-box/search-box.tsx'
import { Tag } from '../ui/tag/tag.tsx'
import { DayCard } from './day-card.tsx'
import { desksAt } from './desks.addresses.ts'
import { firstSentence } from './first-sentence.ts'
import { staffDeskWords } from './staff.words.ts'

const FRESH_DAYS = 7
const DAY_MS = 86_400_000

interface Person extends Attended {
  words: string | undefined
  next: Appointment | undefined
  fresh: Date | undefined
}

/** The people one works with: each with their own words, what comes next, and what is new. Four queries. */
async function myPeople(read: Read): Promise<Person[]> {
  const people = unique(await attendedByMe(read))
  const ids = people.map((person) => person.id)
  const hopes = await firstHopes(read, ids)
  const next = await nextWith(read, ids)
  const fresh = await freshWords(read, ids, new Date(read.now.getTime() - FRESH_DAYS * DAY_MS))
  return people.map((person) => ({
    ...person,
    words: hopes.get(person.id)?.words,
    next: next.get(person.id),
    fresh: fresh.get(person.id),
  }))
}

/** Somebody may have two roles for one person; they are one line. */
const unique = (all: Attended[]) => [...new Map(all.map((one) => [one.id, one])).values()]

/** Those who wait for me first, then those who have written, then by name. */
function inOrder(people: Person[], lang: string): Person[] {
  const collator = new Intl.Collator(lang)
  const waits = (one: Person) => (one.next?.proposal ? 2 : 0) + (one.fresh ? 1 : 0)
  return [...people].sort((a, b) => waits(b) - waits(a) || collator.compare(a.name, b.name))
}

export async function citizensPage(visit: Visit, read: Read) {
  const w = staffDeskWords[visit.lang]
  const people = await myPeople(read)
  const day = await myDay(read, visit.today)
  const wanted = (visit.query.get('find') ?? '').trim().slice(0, 80)
  const match = (one: Person) =>
    one.name.toLocaleLowerCase(visit.lang).includes(wanted.toLocaleLowerCase(visit.lang))
  const rows = inOrder(people.filter(match), visit.lang).map((one) => rowOf(visit, one))
  return (
    <Page
      visit={visit}
      title={w.citizens}
      layout="wide"
      start={<DayCard visit={visit} day={day} />}
    >
      <PageHead title={w.citizens} lead={w.citizensLead} />
      {people.length === 0 ? (
        <Card>
          <Empty title={w.nobody} text={w.nobodyText} />
        </Card>
      ) : (
        <Card>
          <SearchBox
            lang={visit.lang}
            action={desksAt.myCitizens()}
            label={w.search}
            value={wanted}
          />
          {wanted && (
            <p class="by">
              {w.found(wanted)} <a href={desksAt.myCitizens()}>{w.showAll}</a>
            </p>
          )}
          <PeopleTable caption={w.citizens} columns={w.columns} rows={rows} />
          <div data-staff />
        </Card>
      )}
    </Page>
  )
}

function rowOf(visit: Visit, one: Person): PersonRow {
  const w = staffDeskWords[visit.lang]
  return {
    name: one.name,
    href: planAt.course({ citizen: one.id }),
    about: w.about(w.roles[one.role], (one.paragraph ?? '').replaceAll(' ', '\u00a0')),
    ...(one.words ? { ownWords: firstSentence(one.words) } : {}),
    next: one.next ? nextWords(visit, one.next) : '',
    signal: signalOf(visit, one),
  }
}

function signalOf(visit: Visit, one: Person) {
  const w = staffDeskWords[visit.lang]
  if (one.next?.proposal && one.next.proposal.by === one.id)
    return <Tag kind="warm" text={w.proposal} />
  if (one.fresh) return <Tag kind="new" text={w.fresh} />
  return one.words ? null : <span class="by">{w.noWords}</span>
}

const nextWords = (visit: Visit, next: Appointment) =>
  `${sayNear(next.day, visit.today, visit.lang)} ${spokenTime(next.time, visit.lang)}`
