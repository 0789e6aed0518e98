import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { follows, goesTo, textOf } from './acts.ts'
import { journey } from './journey.ts'

const ids = /[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}/
const nobody = '00000000-0000-7000-8000-000000000000'

/** Every address with somebody's id in it that a page leads to. */
async function leadsTo(page: Page): Promise<string[]> {
  const links = await page.getByRole('main').getByRole('link').all()
  const addresses = await Promise.all(links.map((link) => link.getAttribute('href')))
  return addresses.filter((address) => address !== null).filter((address) => ids.test(address))
}

/** All that a person reads there, without the address itself. */
async function finds(page: Page, address: string) {
  const answer = await page.goto(address)
  return { status: answer?.status(), text: await textOf(page.getByRole('main')) }
}

journey(
  'a stranger who knows the addresses finds the same kind no as for nothing at all',
  async ({ as }) => {
    const anna = await as('Anna Lindholm')
    const addresses = new Set(await leadsTo(anna))
    await follows(anna, 'Se alle mine ønsker')
    for (const found of await leadsTo(anna)) addresses.add(found)
    for (const place of ['Aftaler', 'Min kreds']) {
      await goesTo(anna, place)
      for (const found of await leadsTo(anna)) addresses.add(found)
    }
    const maja = await as('Maja Toft')
    await goesTo(maja, 'Mine borgere')
    const link = maja.getByRole('table').getByRole('link', { name: /^Anna\b/ })
    const course = (await link.getAttribute('href')) ?? ''
    const [annasId = ''] = ids.exec(course) ?? []
    for (const hers of [course, `/borgere/${annasId}/aftaler`, `/delt-med-mig/${annasId}`]) {
      addresses.add(hers)
    }
    expect(addresses.size).toBeGreaterThan(15)

    const stranger = await as('Vibeke Poulsen')
    const nothing = await finds(stranger, [...addresses][0]?.replace(ids, nobody) ?? '')
    expect(nothing.status).toBe(404)
    expect(nothing.text).toContain('Vi kan ikke vise siden')
    for (const address of addresses)
      expect(await finds(stranger, address), address).toEqual(nothing)
  },
)
