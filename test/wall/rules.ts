/**
 * The policy in words that can be asked. Written from what the municipality has decided (the README of each
 * room, GLOSSARY.md), and from nothing that the program does: no SQL, no import from the rooms.
 */
import { rolesOf } from './closed.ts'
import { permits } from './grants.ts'
import type { Facts, Me, Row, Rule } from './policy.types.ts'

export type { Facts, Me, Row, Rule } from './policy.types.ts'

export const rule = (says: string, holds: Rule['holds']): Rule => ({ says, holds })

/** What the work of each kind of staff brings with it; all else is the person’s to share. */
const duties: Record<string, { reads: readonly string[]; writes: readonly string[] }> = {
  support: {
    reads: ['meeting', 'goals', 'steps', 'appointments', 'circle', 'journal'],
    writes: ['goals', 'steps', 'appointments', 'journal'],
  },
  coordinator: {
    reads: ['meeting', 'goals', 'steps', 'appointments', 'circle', 'journal'],
    writes: ['goals', 'steps', 'appointments', 'journal'],
  },
  authority: {
    reads: ['meeting', 'goals', 'steps', 'appointments', 'circle', 'journal', 'statements'],
    writes: ['goals', 'appointments', 'journal', 'statements'],
  },
  night: { reads: ['meeting', 'appointments', 'journal'], writes: ['journal'] },
}

/** The person’s own words: neither work nor an emergency opens them. Nor is a night a reason to read the journal. */
const ownSubjects = ['hopes', 'resources', 'roles', 'story', 'journal', 'statements']

export interface Grant {
  citizen: string
  object: string | null
  writes: boolean
  /** By what they are let in: by work, by choice, in an emergency. */
  ground: string
}

const denied = (subject: string, citizen: string, me: Me, facts: Facts) =>
  facts
    .rows('circle.denial')
    .some(
      (row) =>
        row.citizen_id === citizen &&
        row.subject === subject &&
        row.ended_at === null &&
        (row.person_id === null || row.person_id === me),
    )

/** Who is let into this subject, of those who are let in at all. A no of the person’s wins. */
export const grants = (subject: string, me: Me, facts: Facts): Grant[] =>
  permits(me, facts)
    .filter(({ ground, role, subject: of, citizen }) => {
      if (ground === 'self') return true
      if (ground === 'emergency') return isOpenable(subject, facts)
      const opens = role === null ? of === subject : duties[role]?.reads.includes(subject)
      return opens === true && !denied(subject, citizen, me, facts)
    })
    .map(({ citizen, object, ground, role, writes: may }) => ({
      citizen,
      object,
      ground,
      writes: role === null ? may : (duties[role]?.writes.includes(subject) ?? false),
    }))

const isOpenable = (subject: string, facts: Facts) =>
  !ownSubjects.includes(subject) &&
  facts.rows('circle.subject').some(({ code, own }) => code === subject && own === false)

export const roleKinds = (me: Me, facts: Facts): string[] =>
  rolesOf(me, facts).map((row) => String(row.kind))

export const everybody = rule('everybody, signed in or not', () => true)
export const signedIn = rule('everybody who is signed in, about themselves', (me) => me !== null)
export const nobody = rule('nobody', () => false)

const whose: Record<string, string> = {
  citizen_id: 'the person whose it is',
  id: 'the person whose it is',
  person_id: 'the one it names',
  doer_id: 'the one who does it',
}

export const own = (column = 'citizen_id') =>
  rule(whose[column] ?? 'the one who signed it', (me, thing) => me !== null && thing[column] === me)

/** The person; those whose work brings the subject; those with whom the person shares all of it. */
export const reads = (subject: string, column = 'citizen_id') =>
  rule(`those who may read ${subject}`, (me, thing, facts) =>
    grants(subject, me, facts).some(
      ({ citizen, object }) => citizen === thing[column] && object === null,
    ),
  )

/** Those with whom this one thing is shared. */
export const one = (subject: string, column = 'id') =>
  rule(`those with whom this one of ${subject} is shared`, (me, thing, facts) =>
    grants(subject, me, facts).some(({ object }) => object !== null && object === thing[column]),
  )

/** The person, and those whose work it is to write it. A share lets one read and no more. */
export const writes = (subject: string, column = 'citizen_id') =>
  rule(`those who may write ${subject}`, (me, thing, facts) =>
    grants(subject, me, facts).some(
      ({ citizen, object, writes: may }) => may && citizen === thing[column] && object === null,
    ),
  )

export const works = (roles?: readonly string[], column = 'citizen_id') =>
  rule(
    `those who work with the person${roles ? ` as ${roles.join(' or ')}` : ''}`,
    (me, thing, facts) =>
      permits(me, facts).some(
        ({ citizen, role }) =>
          role !== null && citizen === thing[column] && (!roles || roles.includes(role)),
      ),
  )

export const kind = (...kinds: string[]) =>
  rule(kinds.join(' or '), (me, _, facts) =>
    roleKinds(me, facts).some((has) => kinds.includes(has)),
  )

export const any = (...rules: Rule[]) =>
  rule(rules.map(({ says }) => says).join('; '), (me, thing, facts) =>
    rules.some(({ holds }) => holds(me, thing, facts)),
  )
export const all = (...rules: Rule[]) =>
  rule(rules.map(({ says }) => says).join(', and only '), (me, thing, facts) =>
    rules.every(({ holds }) => holds(me, thing, facts)),
  )
export const when = (says: string, holds: (thing: Row, me: Me) => boolean) =>
  rule(says, (me, thing) => holds(thing, me))
