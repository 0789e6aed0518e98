import { expect } from 'vitest'
import { addIdentity } from '../src/domain/person/index.ts'
import { aTestIssuer, ORIGIN, type TestIssuer, type Twist } from './issuer.ts'
import { aTown } from './town.ts'
import { aWeb, type Visitor } from './visits.ts'

export type SignIn = Awaited<ReturnType<typeof aSignIn>>

/** A town with two issuers, a citizen and a member of staff whom they know, and browsers that come by them. */
export async function aSignIn() {
  const town = await aTown()
  const citizens = await aTestIssuer(town.clock, 'citizen')
  const staff = await aTestIssuer(town.clock, 'staff')
  const issuers = [citizens.issuer, staff.issuer]
  const web = aWeb(town, undefined, { issuers, origin: ORIGIN, sends: false })
  const known = async (at: TestIssuer, subject: string, name: string, ...kinds: string[]) => {
    const one = await town.person(name, ...kinds)
    const { issuer } = at.settings
    await town.writes(one, (write) => addIdentity(write, { issuer, subject }))
    return one
  }
  await known(citizens, 's-anna', 'Anna')
  await known(staff, 's-maja', 'Maja', 'staff')

  async function come(
    at: TestIssuer,
    subject: string,
    twist: Twist = {},
    visitor: Visitor = web.visitor(),
    start = at === citizens ? '/log-ind/borger' : '/log-ind/medarbejder',
  ) {
    const left = await visitor.get(start)
    const shown = await visitor.get(at.signIn(left.to, subject, twist))
    return { visitor, shown, left }
  }

  const sessions = () =>
    town.seeds(
      async ({ q }) => (await q.selectFrom('person.session').select('id').execute()).length,
    )

  /** Nobody came in: a kind page with a telephone, no session, and no cookie of one. */
  async function nobody(
    work: () => Promise<{ visitor: Visitor; shown: { status: number; text: string } }>,
    status = 403,
  ) {
    const before = await sessions()
    const { visitor, shown } = await work()
    expect(shown.status).toBe(status)
    expect(shown.text).toContain('Du kan få hjælp uden at logge ind')
    expect(await sessions()).toBe(before)
    expect((await visitor.get('/mig')).status).toBe(303)
    return shown
  }

  return { town, web, citizens, staff, known, come, nobody, sessions }
}
