import { createHmac, randomBytes } from 'node:crypto'
import type { Write } from '../../platform/data/db.ts'
import { type Id, newId } from '../../platform/data/id.ts'

/** What is known of a person when they are registered. The CPR is sealed at once and never logged. */
interface NewPerson {
  id?: Id
  givenName: string
  familyName?: string
  cpr?: string
  address?: { text: string; protected: boolean }
  code?: string
  roles: {
    kind: string
    title?: string
    unit?: Id
    listed?: boolean
    from: string
    until?: string
  }[]
  demo?: { position: number; says: string }
}

/** The keyed hash by which a CPR is found again. The key is the municipality's own. */
const cprHash = (key: Uint8Array, cpr: string) =>
  createHmac('sha256', key)
    .update(`cpr ${cpr.replaceAll(/\D/g, '')}`)
    .digest()

/** Registers a person with roles. For seeding and tests; needs the seed role. */
export async function register(write: Write, person: NewPerson, key: Uint8Array): Promise<Id> {
  const id = person.id ?? newId()
  const { q, box } = write
  await q
    .insertInto('person.person')
    .values({
      id,
      given_name: person.givenName,
      family_name: person.familyName ?? '',
      added_at: write.now,
    })
    .execute()
  await q
    .insertInto('person.role')
    .values(
      person.roles.map((role) => ({
        id: newId(),
        person_id: id,
        kind: role.kind,
        unit_id: role.unit ?? null,
        title: role.title ?? '',
        listed: role.listed ?? false,
        from_day: role.from,
        until_day: role.until ?? null,
      })),
    )
    .execute()
  await q
    .insertInto('person.code')
    .values({ person_id: id, code: person.code ?? makeCode() })
    .execute()
  if (person.cpr) {
    const cpr_sealed = box.seal('person.cpr.cpr', id, person.cpr)
    const cpr_hash = cprHash(key, person.cpr)
    await q.insertInto('person.cpr').values({ person_id: id, cpr_sealed, cpr_hash }).execute()
  }
  if (person.address) {
    const address_sealed = box.seal('person.address.address', id, person.address.text)
    const values = { person_id: id, address_sealed, protected: person.address.protected }
    await q.insertInto('person.address').values(values).execute()
  }
  if (person.demo)
    await q
      .insertInto('person.demo_sign_in')
      .values({ person_id: id, ...person.demo })
      .execute()
  return id
}

const letters = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789'

/** Eight letters and digits that cannot be mistaken for each other, drawn at random. */
function makeCode(): string {
  const random = randomBytes(8)
  const eight = [...random].map((byte) => letters[byte % letters.length]).join('')
  return `${eight.slice(0, 4)}-${eight.slice(4)}`
}
