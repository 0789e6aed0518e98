import { fieldOf, type Gate } from '../../../platform/identity/gates.ts'
import { type Entrance, enter, notIn } from './enter.ts'
import { signInAt } from './sign-in.addresses.ts'
import { useWayIn, wayInOf } from './way-in.queries.ts'

/**
 * By a code that a member of staff has said. What it opens is marked with who opened it, for as long as it lasts;
 * an invitation leads on to making a way in of one's own.
 */
export const wayInGates = (entrance: Entrance): Gate[] => [
  {
    method: 'POST',
    pattern: signInAt.toldUsed.pattern,
    who: 'anyone',
    purpose: 'sign_in',
    from: 'own',
    async pass(visit, request, body) {
      const { db, log } = entrance
      const typed = fieldOf(body, 'kode', 40)
      const found = await db.as({ kind: 'visitor' }).read((read) => wayInOf(read, typed))
      if (!found) return notIn(log, visit, 'usedUp', 'told')
      const opened = found.kind === 'opened'
      return enter(entrance, visit, request, {
        person: found.person,
        proof: {
          way: opened ? 'opened' : 'invitation',
          level: 'low',
          factors: 1,
          ...(opened ? { openedBy: found.madeBy } : {}),
        },
        on: opened ? '' : signInAt.passkeys(),
        use: (write) => useWayIn(write, found.id),
      })
    },
  },
]
