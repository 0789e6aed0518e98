import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { follows, goesByMenu, opens, opensCourse, presses, reads, textOf, writes } from './acts.ts'
import { inOneNordby, journey } from './journey.ts'

/** What comes out of the printer: how many sheets, and what stands on them. */
async function prints(page: Page) {
  await page.emulateMedia({ media: 'print' })
  const pdf = (await page.pdf({ format: 'A4' })).toString('latin1')
  const text = await page.locator('body').innerText()
  const menus = await page.getByRole('navigation').filter({ visible: true }).count()
  await page.emulateMedia({ media: 'screen' })
  return { sheets: pdf.match(/\/Type\s*\/Page\b/g)?.length, text, menus }
}

inOneNordby(() => {
  journey(
    'Anna prints her plan: one sheet with her words, the steps, who, and whom to call',
    async ({ as }) => {
      const anna = await as('Anna Lindholm')
      await opens(anna, 'Mere om mig og min vej')
      await follows(anna, 'Min plan på ét ark')
      const { sheets, text, menus } = await prints(anna)
      expect(sheets).toBe(1)
      expect(menus).toBe(0)
      expect(text).toContain('Jeg vil gerne synge i kor igen')
      expect(text).toContain('Blive til kaffen bagefter')
      expect(text).toContain('Du og Jonas')
      expect(text).toMatch(/\d\d \d\d \d\d \d\d/)
      expect(text).not.toMatch(/Få hjælp nu|Visning|Log ud/)
    },
  )

  journey(
    'what Maja promises stands with who and when on the sheet that Anna prints [C059] [C019]',
    async ({ as }) => {
      const maja = await as('Maja Toft')
      await opensCourse(maja, 'Anna')
      await follows(maja, 'Skriv et løfte')
      await writes(maja, 'Hvad lover du at gøre?', 'Låne en nodestand på biblioteket')
      await writes(maja, 'Hvornår er det gjort?', '2030-05-03')
      await presses(maja, 'Giv løftet')
      await reads(maja, 'Dit løfte er gemt.')

      const anna = await as('Anna Lindholm')
      await goesByMenu(anna, 'Anna', 'Hvem gør hvad?')
      await reads(anna, 'Låne en nodestand på biblioteket')
      await follows(anna, 'Se arket')
      const { sheets, text, menus } = await prints(anna)
      expect(sheets).toBe(1)
      expect(menus).toBe(0)
      expect(text.replaceAll(/\s+/g, ' ')).toMatch(
        /Maja Låne en nodestand på biblioteket inden den 3\. maj/,
      )
      expect(text).toContain('Gåtur ved søen med Maja')
      expect(text).toMatch(/ring på \d\d \d\d \d\d \d\d/)
      expect(await textOf(anna)).not.toContain('forsinket')
    },
  )
})
