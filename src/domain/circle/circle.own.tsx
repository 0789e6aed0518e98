import { dayOf, sayDate } from '../../platform/time/days.ts'
import type { Visit } from '../../platform/web/visit.ts'
import { capital } from '../../platform/words/capital.ts'
import { Button } from '../../ui/button/button.tsx'
import { Card } from '../../ui/card/card.tsx'
import { Empty } from '../../ui/empty/empty.tsx'
import { PageHead } from '../../ui/heading/heading.tsx'
import { Page } from '../../ui/page/page.tsx'
import { Who } from '../../ui/who/who.tsx'
import { auditAt } from '../audit/index.ts'
import { circleAt } from './circle.addresses.ts'
import { type Sight, told } from './circle.rules.ts'
import { circleWords } from './circle.words.ts'

/** Min kreds: who is around me, what each sees, and why. */
export function CirclePage({ visit, sights }: { visit: Visit; sights: Sight[] }) {
  const w = circleWords[visit.lang]
  const chosen = sights.filter((sight) => !sight.person.isStaff)
  const staff = sights.filter((sight) => sight.person.isStaff)
  return (
    <Page
      visit={visit}
      title={w.title}
      aside={
        <Card title={w.log}>
          <p>{w.logText}</p>
          <a href={auditAt.seen()}>{w.log}</a>
        </Card>
      }
    >
      <PageHead title={w.title} lead={w.lead} />
      <Card title={w.chosen}>
        {chosen.length === 0 && <Empty title={w.nobody} text={w.nobodyText} />}
        <People visit={visit} sights={chosen} />
        <Button href={circleAt.add()}>{w.add}</Button>
      </Card>
      {staff.length > 0 && (
        <Card title={w.staff}>
          <People visit={visit} sights={staff} />
        </Card>
      )}
    </Page>
  )
}

const People = ({ visit, sights }: { visit: Visit; sights: Sight[] }) => (
  <ul class="plain-list">
    {sights.map((sight) => (
      <li key={`${sight.person.id} ${sight.person.role}`}>
        <PersonLine visit={visit} sight={sight} />
      </li>
    ))}
  </ul>
)

function PersonLine({ visit, sight }: { visit: Visit; sight: Sight }) {
  const w = circleWords[visit.lang]
  const { person, byWork, byChoice, single } = sight
  const { name } = person
  const sees = [...new Set([...byWork, ...byChoice])]
  return (
    <>
      <Who
        name={name}
        kind={person.isStaff ? 'staff' : person.relation === 'peer' ? 'peer' : 'relative'}
      />{' '}
      <span class="by">{whoIs(visit, sight)}</span>
      {byWork.length > 0 && <p>{w.byWork(name, told(byWork, visit.lang))}</p>}
      {byChoice.length > 0 && <p>{w.sees(name, told(byChoice, visit.lang))}</p>}
      {sees.length === 0 && <p>{single ? w.single(name) : w.seesNothing(name)}</p>}
      <a href={circleAt.person({ person: person.id })}>{w.change(name)}</a>
    </>
  )
}

function whoIs(visit: Visit, { person }: Sight): string {
  const w = circleWords[visit.lang]
  if (person.role) {
    const role = capital(w.roles[person.role])
    return person.unit && person.unit !== role ? w.unit(role, person.unit) : role
  }
  const relation = person.relation ? w.relations[person.relation] : ''
  return `${relation}. ${w.since(sayDate(dayOf(person.since), visit.lang, visit.today))}`
}
