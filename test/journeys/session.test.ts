import { expect } from 'vitest'
import { journey } from './journey.ts'

journey('the night desk: who sits here, and for how long [ASVS 7.3.1]', async (told) => {
  const { as, ways, aPhone } = told
  const page = await as('Nina', 1280)
  const stay = page.locator('form[data-stay]')
  if (ways.script) {
    await stay.waitFor({ state: 'hidden' })
    await page.clock.install()
    await page.goto('/mig')
    await stay.waitFor({ state: 'attached' })
    await page.clock.runFor(26 * 60_000)
    // Five minutes before: one key, and nobody who writes is taken away from it.
    expect(await stay.innerText()).toContain('Bliv her')
    await page.keyboard.press('Enter')
    await page.getByText('Du er her stadig').waitFor({ state: 'attached' })
    await page.clock.runFor(15_000)
    expect(await stay.isVisible()).toBe(false)
    const field = page.getByLabel('Nummer eller adresse')
    await field.fill('12 34 56 78')
    await page.clock.runFor(40 * 60_000)
    expect(await stay.innerText()).toContain('Du er logget ud')
    expect(await field.inputValue()).toBe('12 34 56 78')
    await page.goto('/i-dag')
  } else {
    expect(await stay.innerText()).toMatch(/Du bliver logget ud kl\. \d\d\.\d\d/)
    await stay.getByRole('button', { name: 'Bliv her' }).click()
    await page.getByText('Du bliver her lidt endnu').waitFor()
  }

  // The next colleague sits down: one press, and nothing of the first is left, not behind the back button either.
  await page.locator('.person-menu summary').click()
  await page.getByRole('button', { name: 'Skift bruger' }).click()
  await page.getByText('Den næste kan logge ind').waitFor()
  await page.goBack()
  await page.waitForURL(/log-ind/)
  expect(await page.getByRole('main').innerText()).not.toContain('Nina')

  // On another phone: the computer in the kitchen is everybody's.
  const kitchen = await (await aPhone()).newPage()
  await kitchen.goto('/demo')
  await kitchen.getByRole('button', { name: 'Anna' }).click()
  await kitchen.goto('/mig/adgange')
  await kitchen.getByText('Her er du nu').waitFor()
  await kitchen.getByRole('button', { name: 'Ja, flere bruger den' }).click()
  await kitchen.getByText('Nu ved vi, at flere bruger computeren').waitFor()
  if (ways.script) {
    expect(
      await kitchen.evaluate(
        'navigator.serviceWorker.getRegistrations().then((all) => all.length)',
      ),
    ).toBe(0)
  }
  await kitchen.getByRole('button', { name: 'Luk alle steder, også her' }).click()
  await kitchen.goto('/mig/adgange')
  expect(kitchen.url()).toContain('/log-ind')
})
