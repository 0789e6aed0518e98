import { expect } from 'vitest'
import {
  follows,
  goesTo,
  opens,
  opensCourse,
  picks,
  presses,
  reads,
  textOf,
  writes,
} from './acts.ts'
import { journey } from './journey.ts'

journey(
  'a role that Anna misses becomes one that she has, and Maja sees it move [C005]',
  async ({ as }) => {
    const anna = await as('Anna Lindholm')
    await goesTo(anna, 'Min kreds')
    await follows(anna, 'Vælg, hvad Maja ser')
    await picks(anna, 'Mine roller')
    await presses(anna, 'Gem')
    await goesTo(anna, 'Min kurs')
    await follows(anna, 'Skriv videre')
    await opens(anna, 'Mine roller')
    await follows(anna, 'Skriv under ”Roller, jeg savner”')
    await writes(anna, 'Dine ord', 'En, der giver kaffe i pausen.')
    await presses(anna, 'Gem mine ord')

    const maja = await as('Maja Toft')
    await opensCourse(maja, 'Anna')
    expect(await textOf(maja)).toMatch(
      /Roller, jeg savner.*En, der giver kaffe.*Roller, jeg vil prøve/,
    )

    await opens(anna, 'Mine roller')
    await follows(anna, 'Ret ordene ”En, der giver kaffe')
    await presses(anna, 'Den har jeg nu')
    await reads(anna, 'Rollen er flyttet.')
    await maja.reload()
    expect(await textOf(maja)).toMatch(/Roller, jeg har.*En, der giver kaffe.*Roller, jeg savner/)
  },
)
