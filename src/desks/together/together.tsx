import { attendedNames, type Colleague, workingAround } from '../../domain/circle/index.ts'
import { type Pledge, planAt, promisesAround } from '../../domain/plan/index.ts'
import type { Read } from '../../platform/data/db.ts'
import type { Id } from '../../platform/data/id.ts'
import { sayNear } from '../../platform/time/days.ts'
import type { Visit } from '../../platform/web/visit.ts'
import { Row } from '../../ui/button/button.tsx'
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
  const all = await attendedNames(read)
  const people = all.slice(0, MOST)
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
      {all.length > people.length && <p class="by">{w.many}</p>}
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
  const [held, others] = [around.filter(holds), around.filter((one) => !holds(one))]
  return (
    <Card title={name} link={{ href: planAt.course({ citizen: id }), label: w.open(name) }}>
      <Row>
        {[...held, ...others].map((one) => (
          <Who name={one.name} kind="staff" as={placeOf(visit, one)} key={one.name} />
        ))}
      </Row>
      {held.length === 0 && <p class="by">{w.noHolder}</p>}
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

const holds = ({ role }: Colleague): boolean => role === 'coordinator'

/** What they are here, and from where, when the one does not say the other. */
function placeOf(visit: Visit, { role, unit }: Colleague): string {
  const what = togetherWords[visit.lang].roles[role]
  return unit && unit.toLowerCase() !== what ? `${what}, ${unit}` : what
}

/** How it stands in words: only what the municipality promised alone can be late (T10). */
function standsAs(visit: Visit, one: Promised): string {
  const w = togetherWords[visit.lang]
  if (one.acceptance === 'waiting') return w.waiting
  const day = one.dueDay && sayNear(one.dueDay, visit.today, visit.lang)
  if (one.broken && day) return w.late(day)
  return day ? w.by(day) : ''
}
