import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { follows, opens, presses, reads } from './acts.ts'
import { inOneNordby, journey } from './journey.ts'

/** Out by one's own menu, and then also at the place that said who one is. */
async function signsOut(page: Page, name: string) {
  await opens(page.getByRole('banner'), name)
  await presses(page.getByRole('banner'), 'Log ud')
  await reads(page, 'Du er logget ud her')
  await follows(page, 'Log også ud dér')
  await presses(page, 'Ja, log ud')
}

/** Without a session the page leads to the front of the ways in. */
async function isOutside(page: Page, address: string) {
  await page.goto(address)
  expect(new URL(page.url()).pathname).toBe('/log-ind')
}

inOneNordby(() => {
  journey(
    'Anna comes in with MitID, is led on to where she was going, and goes out again',
    async ({ aPhone }) => {
      const anna = await (await aPhone()).newPage()
      await anna.goto('/')
      await opens(anna.getByRole('banner'), 'Menu')
      await follows(anna.getByRole('banner'), 'Log ind')
      await follows(anna, 'Log ind med MitID')
      await presses(anna, /^Anna Lindholm/)
      await anna.waitForURL((url) => url.pathname === '/min-kurs')
      await signsOut(anna, 'Anna')

      await isOutside(anna, '/min-kreds')
      await follows(anna, 'Log ind med MitID')
      await presses(anna, /^Anna Lindholm/)
      await anna.waitForURL((url) => url.pathname === '/min-kreds')
    },
  )

  journey(
    'Maja comes in by the municipality, and nobody who is unknown comes in',
    async ({ aPhone }) => {
      const maja = await (await aPhone(1280)).newPage()
      await maja.goto('/log-ind')
      await follows(maja, 'Log ind som medarbejder')
      await presses(maja, /^Maja Toft/)
      await maja.waitForURL((url) => url.pathname === '/i-dag')
      await signsOut(maja, 'Maja')
      await isOutside(maja, '/i-dag')

      // Who turns round, and who is not known here: a kind page with a telephone, and another way.
      const karl = await (await aPhone()).newPage()
      for (const choice of [/^Gå tilbage/, /^Karl Ukendt/]) {
        await karl.goto('/log-ind')
        await follows(karl, 'Log ind med MitID')
        await presses(karl, choice)
        await reads(karl, 'Vælg en anden måde')
        await isOutside(karl, '/min-kurs')
      }
    },
  )

  journey('Anna makes a passkey on her phone, and comes in by it', async ({ as, ways }) => {
    const anna = await as('Anna Lindholm')
    if (!ways.script) {
      await anna.goto('/log-ind?videre=/min-kreds')
      await reads(anna, 'En adgangsnøgle virker kun')
      return
    }
    const phone = await anna.context().newCDPSession(anna)
    await phone.send('WebAuthn.enable')
    await phone.send('WebAuthn.addVirtualAuthenticator', {
      options: {
        protocol: 'ctap2',
        transport: 'internal',
        hasResidentKey: true,
        hasUserVerification: true,
        isUserVerified: true,
        automaticPresenceSimulation: true,
      },
    })
    await anna.goto('/mig/noegler')
    await anna.getByLabel('Hvad vil du kalde den').fill('min telefon')
    await presses(anna, 'Lav en adgangsnøgle')
    await reads(anna, 'Nu kan du logge ind med din adgangsnøgle')

    await opens(anna.getByRole('banner'), 'Anna')
    await presses(anna.getByRole('banner'), 'Log ud')
    await isOutside(anna, '/min-kreds')
    await presses(anna, 'Log ind med adgangsnøgle')
    await anna.waitForURL((url) => url.pathname === '/min-kreds')
  })
})
