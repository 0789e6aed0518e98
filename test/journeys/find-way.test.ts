import { expect } from 'vitest'
import { follows, goesTo, opens, presses, reads, readsNothingOf, textOf, writes } from './acts.ts'
import { inOneNordby, journey, journeyWithScript } from './journey.ts'

inOneNordby(() => {
  journey(
    'somebody who cannot sleep finds people and a number, writes, and Nina reads it [C041]',
    async ({ aPhone, as }) => {
      const page = await (await aPhone()).newPage()
      await page.goto('/')
      await goesTo(page, 'Find vej')
      await follows(page, 'Jeg kan ikke sove')
      const number = page.getByRole('link', { name: /^Ring 12 34 56 90/ })
      expect(await number.getAttribute('href')).toBe('tel:12345690')
      await reads(page, 'Fortæl om dine nætter.')
      expect(await page.getByRole('textbox').count()).toBe(0)
      await page.goBack()
      await follows(page, 'Jeg vil gerne have et arbejde')
      await follows(page, 'Jeg vil prøve noget småt først')
      await reads(page, 'Kom en formiddag, og se, om du har lyst.')
      await follows(page, 'Skriv til os om det her')
      const words = page.getByLabel('Hvad vil du gerne tale om?')
      expect(await words.inputValue()).toContain('Jeg vil prøve noget småt først.')
      await words.fill('Jeg vil prøve noget småt. Kender I et køkken?')
      await presses(page, 'Send')
      await reads(page, /kode/)

      const nina = await as('Nina')
      await nina.goto('/doeren/indbakke')
      await reads(nina, /Kender I et køkken/)
    },
  )

  journey(
    'Torben finds help elsewhere than the municipality, and has it on one sheet [C049]',
    async ({ aPhone }) => {
      const page = await (await aPhone()).newPage()
      await page.goto('/find-vej')
      await writes(page, 'Søg med dine egne ord', 'regningerne')
      await presses(page, 'Søg')
      await reads(page, 'Det her passer til ”regningerne”')
      await follows(page, 'Mine penge slår ikke til')
      await reads(page, 'Tag bunken med, som den er.')
      await page.goto('/steder')
      await reads(page, 'Private tilbud')
      await follows(page, 'Få det på et ark')
      const text = await textOf(page)
      for (const said of [
        'Hos regionen',
        'Pårørendegruppen',
        'Tirsdag kl. 19 til 21',
        '12 34 56 62',
      ])
        expect(text).toContain(said)
      await page.emulateMedia({ media: 'print' })
      expect(await page.getByRole('navigation').filter({ visible: true }).count()).toBe(0)
    },
  )

  journey(
    'Anna finds her rights from her own page, and takes them along on a sheet [C022]',
    async ({ as }) => {
      const anna = await as('Anna Lindholm')
      await follows(anna.getByRole('contentinfo'), 'Rettigheder og klage')
      await reads(anna, 'Vil du klage?')
      await reads(anna, /Gør det inden fire uger/)
      await reads(anna, 'Vil du se dine papirer?')
      await opens(anna, 'Du har samme ret som alle andre')
      await reads(anna, /Intet om os uden os/)
      await opens(anna, 'Spørg om dine oplysninger')
      await reads(anna, /Bo Steen hjælper dig/)
      await follows(anna, 'Få det hele på ét ark')
      await anna.emulateMedia({ media: 'print' })
      const pdf = (await anna.pdf({ format: 'A4' })).toString('latin1')
      expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBe(1)
    },
  )

  journey(
    'a sister finds courses, relief and a group for herself, and learns nothing of anybody [C085]',
    async ({ aPhone }) => {
      const page = await (await aPhone()).newPage()
      await page.goto('/')
      await follows(page, 'Jeg er pårørende')
      await reads(page, 'Pårørendegruppen')
      await reads(page, /Kurset ”Tæt på”/)
      await reads(page, 'Det står i Serviceloven § 84.')
      await reads(page, /Uden et ja siger vi ikke engang/)
      await readsNothingOf(page, /Anna|Lindholm/)
      expect(await page.getByRole('textbox').count()).toBe(0)
    },
  )

  journey(
    'a neighbour is told what happens next and what is never told back, and tells [C040]',
    async ({ aPhone, as }) => {
      const page = await (await aPhone()).newPage()
      await page.goto('/')
      await follows(page, 'Jeg er bekymret for en anden')
      await reads(page, 'Det sker der, når du fortæller os det')
      await reads(page, /Vi må ikke fortælle dig, om vi kender den anden/)
      await follows(page, 'Fortæl os det')
      await writes(page, /Hvad har du set/, 'Gardinerne har været trukket for i to uger.')
      await presses(page, 'Send')
      const nina = await as('Nina')
      await nina.goto('/doeren/indbakke')
      await reads(nina, /Gardinerne har været trukket for/)
    },
  )

  /** An ordinary Friday, whenever this is run: no holiday comes near it. */
  function fridayInSeptember(now: Date): string {
    const year = now.getUTCFullYear() + (now.getUTCMonth() > 7 ? 1 : 0)
    const days = [8, 9, 10, 11, 12, 13, 14].map((day) => new Date(Date.UTC(year, 8, day)))
    return (
      days
        .find((day) => day.getUTCDay() === 5)
        ?.toISOString()
        .slice(0, 10) ?? ''
    )
  }

  journeyWithScript(
    'help on the phone tells by its clock who answers, without a network',
    async (telling) => {
      const phone = await telling.aPhone()
      const page = await phone.newPage()
      await page.clock.install()
      await page.goto('/faa-hjaelp')
      await page.evaluate(() => navigator.serviceWorker.ready)
      const kept = () =>
        page.evaluate(async () => (await caches.match('/faa-hjaelp')) !== undefined)
      await expect.poll(kept).toBe(true)
      await phone.setOffline(true)
      const friday = fridayInSeptember(new Date())
      for (const [time, first, later] of [
        ['T21:40:00Z', /Svarer nu, til søndag kl\. 14\./, 'Døren'],
        ['T12:00:00Z', /Svarer nu, til kl\. 16\./, 'Akuttelefonen'],
      ] as const) {
        await page.clock.setFixedTime(new Date(`${friday}${time}`))
        await page.goto('/faa-hjaelp')
        expect(await page.locator('[data-open] [data-line]').first().innerText()).toMatch(first)
        expect(await page.locator('[data-later]').innerText()).toContain(later)
        await reads(page, /Siden (?:er gemt|har ligget længe) på din telefon/)
      }
    },
  )
})
