/** Who is in which thread, as the municipality has decided it: named in it, chosen or at work, or of its team. */
import { denies, rolesOf, runs, shields } from './closed.ts'
import { permits } from './grants.ts'
import type { Facts, Me, Row } from './policy.types.ts'
import { rule } from './rules.ts'

const worksWith = (me: Me, citizen: unknown, facts: Facts) =>
  permits(me, facts).some((one) => one.role !== null && one.citizen === citizen)

const isChosen = (me: Me, citizen: unknown, facts: Facts) =>
  facts
    .rows('circle.member')
    .some((row) => row.citizen_id === citizen && row.person_id === me && row.ended_at === null)

const inside = (facts: Facts, thread: unknown) =>
  facts.rows('message.member').filter((row) => row.thread_id === thread && row.ended_at === null)

/** The memberships by which somebody sees a thread: their own, and that of one they cover for. */
function memberships(me: Me, thread: Row, facts: Facts): Row[] {
  const citizen = String(thread.citizen_id)
  const works = worksWith(me, citizen, facts)
  const all = inside(facts, thread.id)
  const own = all.filter(
    (row) =>
      row.person_id === me &&
      !denies(citizen, me, facts) &&
      (row.kind === 'staff' ? works : isChosen(me, citizen, facts)),
  )
  const covered = facts
    .rows('circle.substitution')
    .filter((row) => row.person_id === me && row.citizen_id === citizen && runs(row, facts.now))
    .map((row) => facts.rows('circle.staff_relation').find(({ id }) => id === row.relation_id))
    .filter((row) => row !== undefined && runs(row, facts.now))
    .map((row) => row?.person_id)
  const standsIn = works
    ? all.filter((row) => row.kind === 'staff' && covered.includes(row.person_id))
    : []
  return [...own, ...standsIn]
}

function isOfTeam(me: Me, thread: Row, facts: Facts): boolean {
  const citizen = String(thread.citizen_id)
  const unit = thread.unit_id ?? null
  if (unit === null || me === null || citizen === me) return false
  const employed = (person: unknown, kinds: readonly string[]) =>
    rolesOf(person, facts).some((row) => row.unit_id === unit && kinds.includes(String(row.kind)))
  return (
    employed(me, ['staff', 'leader']) &&
    !employed(citizen, ['staff', 'peer', 'leader', 'admin']) &&
    !denies(citizen, me, facts) &&
    !shields(citizen, me, facts)
  )
}

const threadOf = (column: string, thing: Row, facts: Facts) =>
  column === 'id' ? thing : facts.rows('message.thread').find(({ id }) => id === thing[column])

const found =
  (says: string, holds: (me: Me, thread: Row, thing: Row, facts: Facts) => boolean) =>
  (column: string) =>
    rule(says, (me, thing, facts) => {
      const thread = threadOf(column, thing, facts)
      return me !== null && thread !== undefined && holds(me, thread, thing, facts)
    })

export const inThread = found(
  'those who are in the thread',
  (me, thread, _, facts) =>
    thread.citizen_id === me ||
    isOfTeam(me, thread, facts) ||
    memberships(me, thread, facts).length > 0,
)

/** Those who see what was written at that moment: all of it, or from when they came. */
export const seesLine = (at = 'written_at') =>
  found('those who are in the thread, from when they see it', (me, thread, thing, facts) => {
    if (thread.citizen_id === me || isOfTeam(me, thread, facts)) return true
    const written = new Date(String(thing[at])).getTime()
    return memberships(me, thread, facts).some(
      ({ sees_from }) => sees_from === null || new Date(String(sees_from)).getTime() <= written,
    )
  })

export const ofTeam = found('those who work in its team today', (me, thread, _, facts) =>
  isOfTeam(me, thread, facts),
)
export const inTeamOf = ofTeam('id')

/** Those who answer as their work: in the team, named as staff, or standing in for one who is. */
export const answers = found(
  'those who answer as their work',
  (me, thread, _, facts) =>
    isOfTeam(me, thread, facts) ||
    memberships(me, thread, facts).some(({ kind }) => kind === 'staff'),
)

export const isOpen = rule(
  'while it is not closed',
  (_, thing, facts) =>
    !facts
      .rows('message.closing')
      .some((row) => row.thread_id === (thing.thread_id ?? thing.id) && row.ended_at === null),
)

/** Those whom the acting person may take in: chosen by them or at work with them. */
export const choosesFrom = rule(
  'those around the person',
  (me, thing, facts) =>
    me === thing.citizen_id &&
    (isChosen(thing.person_id as Me, me, facts) || worksWith(thing.person_id as Me, me, facts)),
)

/** What came with a line, for those who read the line. */
export const withLine = rule('those who read the line it came with', (me, thing, facts) => {
  const line = facts.rows('message.line').find(({ id }) => id === thing.line_id)
  return line !== undefined && seesLine()('thread_id').holds(me, line, facts)
})

/** A file that came with a message, by the file's id in this column. */
export const sentFile = (column: string) =>
  rule('those who read the line that it came with', (me, thing, facts) =>
    facts
      .rows('message.attachment')
      .some((row) => row.file_id === thing[column] && withLine.holds(me, row, facts)),
  )

export const ownFile = (column: string) =>
  rule('the one who added it', (me, thing, facts) =>
    facts.rows('platform.file').some(({ id, owner_id }) => id === thing[column] && owner_id === me),
  )
