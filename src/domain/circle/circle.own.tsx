import { dayOf, sayDate } from '../../platform/time/days.ts'
import type { Visit } from '../../platform/web/visit.ts'
import { capital } from '../../platform/words/capital.ts'
import { listed } from '../../platform/words/listed.ts'
import { Button } from '../../ui/button/button.tsx'
import { Card } from '../../ui/card/card.tsx'
import { Empty } from '../../ui/empty/empty.tsx'
import { PageHead } from '../../ui/heading/heading.tsx'
import { Page } from '../../ui/page/page.tsx'
import { Who } from '../../ui/who/who.tsx'
import { circleAt } from './circle.addresses.ts'
import { CircleAside } from './circle.aside.tsx'
import { type Sight, told, workGroups } from './circle.rules.ts'
import { circleWords } from './circle.words.ts'
import { ActingCard, ClosedCard, LockedCard } from './grounds/grounds.own.tsx'
import type { Denied, Representing } from './grounds/grounds.queries.ts'
import { groundsWords } from './grounds/grounds.words.ts'

export interface Circle {
  sights: Sight[]
  denied: Denied[]
  acting: Representing[]
  locked: boolean
  shielded: boolean
}

/** Min kreds: who is around me, what each sees, and why. */
export function CirclePage({ visit, circle }: { visit: Visit; circle: Circle }) {
  const w = circleWords[visit.lang]
  const chosen = circle.sights.filter((sight) => !sight.person.isStaff)
  const staff = circle.sights.filter((sight) => sight.person.isStaff)
  return (
    <Page visit={visit} title={w.title} aside={<CircleAside visit={visit} />}>
      <PageHead title={w.title} lead={w.lead} />
      <LockedCard visit={visit} locked={circle.locked} shielded={circle.shielded} />
      <Card title={w.chosen}>
        {chosen.length === 0 && <Empty title={w.nobody} text={w.nobodyText} />}
        <People visit={visit} sights={chosen} />
        <Button href={circleAt.add()}>{w.add}</Button>
      </Card>
      {staff.length > 0 && (
        <Card title={w.staff}>
          {workGroups(staff).map((group) => (
            <WorkGroup visit={visit} group={group} key={group.what.join()} />
          ))}
        </Card>
      )}
      <ActingCard visit={visit} acting={circle.acting} />
      <ClosedCard visit={visit} denied={circle.denied} />
    </Page>
  )
}

/** What those who work alike see is said once, and then who they are. */
function WorkGroup({
  visit,
  group,
}: {
  visit: Visit
  group: ReturnType<typeof workGroups>[number]
}) {
  const w = circleWords[visit.lang]
  const names = listed([...new Set(group.sights.map(({ person }) => person.name))], visit.lang)
  return (
    <>
      {group.what.length > 0 && <p>{w.byWork(names, told(group.what, visit.lang))}</p>}
      <People visit={visit} sights={group.sights} />
    </>
  )
}

const People = ({ visit, sights }: { visit: Visit; sights: Sight[] }) => (
  <ul class="plain-list">
    {sights.map((sight) => (
      <li key={`${sight.person.id} ${sight.person.role} ${sight.person.covers}`}>
        <PersonLine visit={visit} sight={sight} />
      </li>
    ))}
  </ul>
)

function PersonLine({ visit, sight }: { visit: Visit; sight: Sight }) {
  const w = circleWords[visit.lang]
  const { person, single, by } = sight
  const nothing = Object.keys(by).length === 0
  return (
    <>
      <Who
        name={person.name}
        kind={person.isStaff ? 'staff' : person.relation === 'peer' ? 'peer' : 'relative'}
      />{' '}
      <span class="by">{whoIs(visit, sight)}</span>
      {whySentences(visit, sight).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {nothing && <p>{single ? w.single(person.name) : w.seesNothing(person.name)}</p>}
      <p>
        <a href={circleAt.person({ person: person.id })}>{w.change(person.name)}</a>
      </p>
    </>
  )
}

/** One sentence for each ground beside the work, which is said for the group. */
function whySentences(visit: Visit, { person, by }: Sight): string[] {
  const { lang, today } = visit
  const w = groundsWords[lang]
  const { name, covers, until } = person
  const all: string[] = []
  if (covers && until && by.substitute) {
    const day = sayDate(dayOf(until), lang, today)
    all.push(w.substitute(name, told(by.substitute, lang), covers, day))
  }
  if (by.consent) all.push(circleWords[lang].sees(name, told(by.consent, lang)))
  if (by.exchange) all.push(w.exchange(name, told(by.exchange, lang)))
  return all
}

function whoIs(visit: Visit, { person }: Sight): string {
  const w = circleWords[visit.lang]
  if (person.role) {
    const role = capital(w.roles[person.role])
    const who = person.unit && person.unit !== role ? w.unit(role, person.unit) : role
    return person.law ? w.law(who, person.law) : who
  }
  const relation = person.relation ? w.relations[person.relation] : ''
  return `${relation}. ${w.since(sayDate(dayOf(person.since), visit.lang, visit.today))}`
}
