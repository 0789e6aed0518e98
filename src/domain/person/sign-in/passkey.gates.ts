import { fieldOf, type Gate } from '../../../platform/identity/gates.ts'
import { openChallenge, readAnswer, readKnown } from '../../../platform/identity/passkeys.ts'
import { type Entrance, enter, notIn } from './enter.ts'
import { passkeyOf, passkeyUsed } from './passkey.queries.ts'
import { signInAt } from './sign-in.addresses.ts'
import { spend } from './ways.queries.ts'

/** By a key that lies on the person's own device, and opens with their finger, face or code: two factors. */
export const passkeyGates = (entrance: Entrance): Gate[] => [
  {
    method: 'POST',
    pattern: signInAt.passkey.pattern,
    who: 'anyone',
    purpose: 'sign_in',
    from: 'own',
    async pass(visit, request, body) {
      const { db, log, origin } = entrance
      const answer = readAnswer(fieldOf(body, 'svar', 20_001))
      const sealed = fieldOf(body, 'opgave', 2000)
      const { opened, key } = await db.as({ kind: 'visitor' }).read(async (read) => ({
        opened: openChallenge(read.box, '', sealed, visit.now),
        key: answer && (await passkeyOf(read, answer.id)),
      }))
      if (!answer || !opened || !key) return notIn(log, visit, 'refused', 'passkey')
      const counter = await readKnown(answer, opened.challenge, origin, key)
      if (counter === undefined) return notIn(log, visit, 'refused', 'passkey')
      const again = fieldOf(body, 'igen') === '' ? undefined : visit.person
      if (again && again.id !== key.person) return notIn(log, visit, 'otherPerson', 'passkey')
      return enter(entrance, visit, request, {
        again: again?.session.id,
        person: key.person,
        proof: { way: 'passkey', level: key.level, factors: 2 },
        on: fieldOf(body, 'videre', 1000),
        async use(write) {
          await spend(write, opened.mark)
          await passkeyUsed(write, key.id, counter)
        },
      })
    },
  },
]
