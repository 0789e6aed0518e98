import { enrolPhone } from '../../src/domain/person/index.ts'
import type { Db } from '../../src/platform/data/db.ts'
import type { Id } from '../../src/platform/data/id.ts'
import { hashOf, newToken } from '../../src/platform/identity/token.ts'
import type { Name } from './people.ts'

const phones: readonly [Name, string, string][] = [['maja', 'Arbejdstelefonen', 'chrome android']]

/** Two who work on the road have enrolled their phones. Nobody holds the tokens: these carry nothing. */
export async function tellPhones(db: Db, idOf: (name: Name) => Id) {
  for (const [owner, name, device] of phones)
    await db
      .as({ kind: 'person', id: idOf(owner) })
      .write((write) => enrolPhone(write, hashOf(newToken()), { name, device }))
}
