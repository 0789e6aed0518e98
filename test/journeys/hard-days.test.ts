import { expect } from 'vitest'
import { follows, goesByMenu, presses, reads, readsNothingOf, writes } from './acts.ts'
import { journey } from './journey.ts'

journey(
  'Anna writes her plan for hard days, Maja reads what is shared, and the phone opens it without a network [C017]',
  async ({ as, ways }) => {
    const anna = await as('Anna Lindholm')
    await follows(anna, 'Åbn din plan')
    await reads(anna, 'Jeg holder op med at svare Ida.')
    await follows(anna, 'Min egen overskrift')
    await writes(anna, 'Din egen overskrift', 'Musikken')
    await writes(anna, 'Dine ord', 'Den samme plade, til den er slut.')
    await presses(anna, 'Gem')
    await reads(anna, 'Musikken')

    const maja = await as('Maja Toft')
    await maja.goto('/mine-borgere')
    await follows(maja.getByRole('table'), /^Anna\b/)
    await follows(maja, 'Åbn planen')
    await reads(maja, 'Den samme plade, til den er slut.')
    await readsNothingOf(maja, 'Fjern')

    await follows(anna, 'Hav den på din telefon')
    if (!ways.script) {
      await reads(anna, 'Det her virker kun, når din browser kan køre scripts.')
      await follows(anna, 'Print på ét ark')
      // Paper holds so much; what there is no room for is said, and stands in the plan.
      await reads(anna, /Du har skrevet mere, end der er plads til på ét ark/)
      await reads(anna, 'Jeg holder op med at svare Ida.')
      return
    }
    await writes(anna, 'Vælg en kode på mindst fire tal', '4711')
    await presses(anna, 'Gem på denne telefon')
    await reads(anna, 'Planen er gemt på denne telefon.')
    await anna.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
    await goesByMenu(anna, 'Anna', 'Log ud').catch(() => presses(anna, 'Log ud'))

    const context = anna.context()
    await anna.goto('/paa-denne-telefon')
    await context.setOffline(true)
    await anna.reload()
    await writes(anna, 'Din kode', '0000')
    await anna.getByRole('button', { name: 'Åbn' }).click()
    await reads(anna, 'Det var en anden kode. Prøv igen.')
    await writes(anna, 'Din kode', '4711')
    await anna.getByRole('button', { name: 'Åbn' }).click()
    await reads(anna, 'Den samme plade, til den er slut.')
    expect(await anna.getByRole('link', { name: '24 00 11 83' }).getAttribute('href')).toBe(
      'tel:24001183',
    )
  },
)
