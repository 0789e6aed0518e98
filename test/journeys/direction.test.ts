import { follows, goesTo, picks, presses, reads, readsNothingOf, writes } from './acts.ts'
import { journey } from './journey.ts'

const plan = `# Kurs mod 2030

## Vision

Ingen i Nordby er alene med det, der er svært.

## Hjem om aftenen

### Mål

- Hver borger kan nå hjem med en bus om aftenen
- Tre foreninger har en vært, der tager imod

### Handlinger

- Vi laver en køreliste

> Jeg kom, fordi nogen gik med.

## Spurgt om det, man kan

### Mål

- Flere bliver spurgt om det, de kan
`

journey(
  'Christine lays down the plan, everybody reads it, and Anna ties her wish to it [C166] [C167]',
  async ({ as, aPhone }) => {
    const christine = await as('Christine Vang', 1280)
    await goesTo(christine, 'Udviklingsplan')
    await follows(christine, 'Læs en plan ind')
    await writes(christine, 'Planens tekst', plan)
    await presses(christine, 'Se, hvad vi finder')
    await reads(christine, 'Hver borger kan nå hjem med en bus om aftenen')
    const visitor = await (await aPhone()).newPage()
    await visitor.goto('/')
    await follows(visitor, 'Læs udviklingsplanen')
    await readsNothingOf(visitor, 'nå hjem med en bus')
    await presses(christine, 'Gem, og vis planen for alle')
    await reads(christine, 'Planen er gemt. Nu kan alle læse den.')

    await visitor.reload()
    await reads(visitor, 'Ingen i Nordby er alene med det, der er svært.')
    await reads(visitor, 'Tre foreninger har en vært, der tager imod')
    await follows(visitor.getByRole('main'), 'Hjem om aftenen')
    await reads(visitor, 'Vi laver en køreliste')
    await reads(visitor, 'Jeg kom, fordi nogen gik med.')

    const anna = await as('Anna Lindholm')
    await follows(anna, 'Se alle mine ønsker')
    await follows(anna, 'Se ønsket Vejen til koret')
    await follows(anna, 'Vælg et område')
    await picks(anna, 'Hjem om aftenen')
    await presses(anna, 'Gem mit valg')
    await reads(anna, 'Dit ønske hører nu til ”Hjem om aftenen”.')
    await follows(anna.getByRole('contentinfo'), 'Udviklingsplan')
    await reads(anna, 'Dit ønske hører til her')
    await visitor.reload()
    await readsNothingOf(visitor, 'Vejen til koret')
  },
)
