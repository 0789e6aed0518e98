import { isId } from '../../../platform/data/id.ts'
import { fieldOf, type Gate } from '../../../platform/identity/gates.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import type { Proof } from '../person.proof.ts'
import { askedIn } from './asked.ts'
import { type Entrance, enter, notIn } from './enter.ts'
import { personOfLink, tryCode, useLink } from './link.queries.ts'
import { signInAt } from './sign-in.addresses.ts'

const visitor = { kind: 'visitor' } as const
const own = { method: 'POST', who: 'anyone', purpose: 'sign_in', from: 'own' } as const

/** A link shows that somebody reads the mail of the person, and no more than that. */
const byLink: Proof = { way: 'link', level: 'low', factors: 1 }

/** By a link from one's own inbox, or by the code that stands beside it. */
export const linkGates = (entrance: Entrance): Gate[] => [
  {
    ...{ pattern: signInAt.followed.pattern, ...own },
    async pass(visit, request, body) {
      const token = fieldOf(body, 'n', 100)
      const found = await entrance.db.as(visitor).read((read) => personOfLink(read, token))
      return come(entrance, visit, request, found)
    },
  },
  {
    ...{ pattern: signInAt.typed.pattern, ...own },
    async pass(visit, request, body) {
      const code = fieldOf(body, 'kode', 40)
      const asked = await askedIn(entrance, request)
      const found = isId(asked)
        ? await entrance.db.as(visitor).write((write) => tryCode(write, asked, code))
        : undefined
      return come(entrance, visit, request, found)
    },
  },
]

async function come(
  entrance: Entrance,
  visit: Visit,
  request: Request,
  found: { link: string; person: string } | undefined,
) {
  if (!found) return notIn(entrance.log, visit, 'usedUp', 'link')
  return enter(entrance, visit, request, {
    person: found.person,
    proof: byLink,
    on: '',
    use: (write) => useLink(write, found.link),
  })
}
