import { expect } from 'vitest'
import { follows, goesTo, picks, presses, reads } from './acts.ts'
import { inOneNordby, journey } from './journey.ts'

inOneNordby(() => {
  journey('how pages look is chosen before sign-in and remembered after it', async ({ aPhone }) => {
    const page = await (await aPhone()).newPage()
    await page.goto('/')
    await follows(page.getByRole('contentinfo'), 'Visning')
    for (const wanted of ['Mørk', 'Rolig visning', 'Større tekst', 'Tydeligere farver'])
      await picks(page, wanted)
    await presses(page, 'Gem visning')
    await reads(page, 'Kom, som du er')
    await page.goto('/demo')
    await presses(page, 'Anna Lindholm')
    const look = page.locator('html')
    expect(await look.getAttribute('data-color-scheme')).toBe('dark')
    expect(await look.getAttribute('data-text')).toBe('large')
    expect(await look.getAttribute('data-contrast')).toBe('more')
    expect(await look.getAttribute('data-calm')).toBe('')
    const size = await page.getByRole('main').evaluate((main) => getComputedStyle(main).fontSize)
    expect(Number.parseFloat(size)).toBeGreaterThan(19)
  })

  journey(
    'the pages speak English when asked to, and people keep their own words',
    async ({ as }) => {
      const anna = await as('Anna Lindholm')
      await follows(anna.getByRole('contentinfo'), 'Visning')
      await presses(anna, 'English')
      await goesTo(anna, 'My course')
      await reads(anna, 'My hopes and dreams')
      await reads(anna, 'Jeg vil gerne synge i kor igen')
      expect(await anna.locator('html').getAttribute('lang')).toBe('en')
    },
  )

  journey(
    'help is there without sign-in; with script also without a network, once it has been read',
    async ({ aPhone, as, ways }) => {
      const phone = await aPhone()
      const page = await phone.newPage()
      await page.goto('/')
      await goesTo(page, 'Hjælp nu')
      await reads(page, 'Svarer lige nu')
      expect(await page.getByRole('link', { name: 'Ring 112' }).getAttribute('href')).toBe(
        'tel:112',
      )
      expect(await page.getByRole('link', { name: /^Ring \d\d / }).count()).toBeGreaterThan(2)
      if (!ways.script) return
      const anna = await as('Anna Lindholm')
      await goesTo(anna, 'Hjælp nu')
      await anna.evaluate(() => navigator.serviceWorker.ready)
      await goesTo(anna, 'Min kurs')
      await anna.context().setOffline(true)
      await anna.goto('/min-kurs')
      await reads(anna, 'Du er uden net lige nu')
      await follows(anna, 'Få hjælp nu')
      await reads(anna, 'Ring 112')
    },
  )
})
