import { attendedNames, type Colleague, workingAround } from '../../domain/circle/index.ts'
import { type Pledge, planAt, promisesAround } from '../../domain/plan/index.ts'
import type { Read } from '../../platform/data/db.ts'
import type { Id } from '../../platform/data/id.ts'
import { sayNear } from '../../platform/time/days.ts'
import type { Visit } from '../../platform/web/visit.ts'
import { Card } from '../../ui/card/card.tsx'
import { Empty } from '../../ui/empty/empty.tsx'
import { PageHead } from '../../ui/heading/heading.tsx'
import { List } from '../../ui/list/list.tsx'
import { Page } from '../../ui/page/page.tsx'
import { Who } from '../../ui/who/who.tsx'
import { togetherWords } from './together.words.ts'

const MOST = 120

/**
 * One list across areas (C053): those of my citizens around whom more than one part of the municipality works,
 * who they are, what each has promised by when, and what nobody has said yes to.
 */
export async function togetherPage(visit: Visit, read: Read) {
  const w = togetherWords[visit.lang]
  const people = (await attendedNames(read)).slice(0, MOST)
  const around = byCitizen(
    await workingAround(
      read,
      people.map(({ id }) => id),
    ),
  )
  const several = people.filter(({ id }) => areasOf(around.get(id) ?? []) > 1)
  const pledges = byCitizen(
    (
      await promisesAround(
        read,
        several.map(({ id }) => id),
      )
    ).map((one) => ({
      ...one,
      citizen: one.citizen.id,
    })),
  )
  return (
    <Page visit={visit} title={w.title}>
      <PageHead title={w.title} lead={w.lead} />
      {several.length === 0 && (
        <Card>
          <Empty title={w.none} text={w.noneText} />
        </Card>
      )}
      {several.map(({ id, fullName }) => (
        <Together
          visit={visit}
          id={id}
          name={fullName}
          around={around.get(id) ?? []}
          pledges={pledges.get(id) ?? []}
          key={id}
        />
      ))}
    </Page>
  )
}

function byCitizen<T extends { citizen: Id }>(all: readonly T[]): Map<Id, T[]> {
  const map = new Map<Id, T[]>()
  for (const one of all) map.set(one.citizen, [...(map.get(one.citizen) ?? []), one])
  return map
}

/** Two units, or authority and provider: what has to be held together. */
const areasOf = (around: readonly Colleague[]): number =>
  new Set(around.map(({ unit, role }) => unit ?? role)).size

type Promised = Omit<Pledge, 'citizen'>

interface TogetherProps {
  visit: Visit
  id: Id
  name: string
  around: readonly Colleague[]
  pledges: readonly Promised[]
}

function Together({ visit, id, name, around, pledges }: TogetherProps) {
  const w = togetherWords[visit.lang]
  const holder = around.find(({ role }) => role === 'coordinator')
  return (
    <Card title={name} link={{ href: planAt.course({ citizen: id }), label: w.open(name) }}>
      <p>{holder ? w.holder(holder.name) : w.noHolder}</p>
      <List
        items={around.map((one) => (
          <>
            <Who name={one.name} kind="staff" as={w.roles[one.role]} />{' '}
            {one.unit && <span class="by">{one.unit}</span>}
          </>
        ))}
      />
      {pledges.length === 0 && <p class="by">{w.noPromises}</p>}
      <List
        items={pledges.map((one) => (
          <>
            <b>{one.doerPerson?.name ?? w.nobody}</b> {one.words}{' '}
            <span class="by">{standsAs(visit, one)}</span>
          </>
        ))}
      />
    </Card>
  )
}

/** How it stands in words: only what the municipality promised alone can be late (T10). */
function standsAs(visit: Visit, one: Promised): string {
  const w = togetherWords[visit.lang]
  if (one.acceptance === 'waiting') return w.waiting
  const day = one.dueDay && sayNear(one.dueDay, visit.today, visit.lang)
  if (one.broken && day) return w.late(day)
  return day ? w.by(day) : ''
}
