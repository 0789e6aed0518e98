import { at, denies, rolesOf, runs } from './closed.ts'
import { livesIn, worksIn } from './places.ts'
import { any, type Facts, grants, type Me, own, type Row, rule } from './rules.ts'

const MONTHS_3 = 91 * 86_400_000

const working = (person: unknown, facts: Facts) =>
  rolesOf(person, facts).filter(({ kind }) => ['staff', 'peer', 'leader'].includes(String(kind)))

const colleagues = rule('those at work in the same unit', (me, face, facts) =>
  working(me, facts).some(
    ({ unit_id }) =>
      unit_id !== null &&
      working(face.person_id, facts).some((theirs) => theirs.unit_id === unit_id),
  ),
)

const around = rule('those who see that they work around somebody', (me, face, facts) => {
  const circles = grants('circle', me, facts).filter(({ object }) => object === null)
  return ['circle.staff_relation', 'circle.substitution'].some((table) =>
    facts
      .rows(table)
      .some(
        (row) =>
          row.person_id === face.person_id &&
          runs(row, facts.now) &&
          circles.some(({ citizen }) => citizen === row.citizen_id),
      ),
  )
})

/** An appointment that one sees for another reason than work, or to which one comes oneself. */
function isMine(me: Me, coming: Row, all: readonly Row[], facts: Facts): boolean {
  const comeToo = all.some(
    (row) => row.person_id === me && row.appointment_id === coming.appointment_id,
  )
  return grants('appointments', me, facts).some(({ citizen, object, ground }) => {
    if (object !== null) return object === coming.appointment_id
    const byWork = ['relation', 'substitute', 'emergency'].includes(ground)
    return citizen === coming.citizen_id && (!byWork || comeToo)
  })
}

const comes = rule('those to whom they come, or who come too', (me, face, facts) => {
  const all = facts
    .rows('appointment.participant')
    .filter((row) => row.ended_at === null && (at(row.starts_at) ?? 0) > facts.now - MONTHS_3)
  return all
    .filter((row) => row.person_id === face.person_id)
    .some((row) => isMine(me, row, all, facts))
})

const isHere = rule('those for whom they are on duty now', (me, face, facts) => {
  if (me === null || denies(me, face.person_id as Me, facts)) return false
  const unitWorksWithMe = (unit: string) =>
    facts
      .rows('circle.staff_relation')
      .some((row) => row.citizen_id === me && row.unit_id === unit && runs(row, facts.now))
  return facts
    .rows('appointment.presence')
    .filter((row) => row.person_id === face.person_id && row.ended_at === null)
    .filter((row) => (at(row.until_at) ?? 0) > facts.now)
    .map((row) => String(row.unit_id))
    .some(
      (unit) =>
        livesIn(me, unit, facts) || worksIn(me, unit, facts, 'home') || unitWorksWithMe(unit),
    )
})

/** Whoever may see that somebody works around them, or comes to them, may see the picture they have put up. */
export const seesFace = any(own('person_id'), colleagues, around, comes, isHere)
