import { expect } from 'vitest'
import { follows, goesTo, presses, reads } from './acts.ts'
import { journey } from './journey.ts'

journey(
  'Anna, tired, says not today in one press and proposes another day; Maja sees both and says yes [C006]',
  async ({ as }) => {
    const anna = await as('Anna Lindholm')
    await reads(anna, 'Gåtur ved søen med Maja')
    const maja = await as('Maja Toft')
    // "Not today" belongs to the day itself. Late in the day the walk is tomorrow, and a no is said there.
    const isToday = await anna.getByRole('button', { name: 'Ikke i dag' }).isVisible()
    if (isToday) await presses(anna, 'Ikke i dag')
    else {
      await follows(anna, 'Se aftalen')
      await presses(anna, /^Nej$/)
    }
    await reads(anna, /Maja kan se det nu\./)

    await maja.reload()
    if (isToday) await reads(maja, 'Anna har sagt: ikke i dag.')

    // On Mondays Maja is with Signe.
    const days = anna.getByRole('button', { name: /^Foreslå/ }).filter({ hasNotText: 'mandag' })
    const wanted = ((await days.nth(1).textContent()) ?? '').replace('Foreslå ', '')
    await presses(anna, `Foreslå ${wanted}`)
    await reads(anna, 'Dit forslag er sendt. Maja kan se det nu.')

    await goesTo(maja, 'Mine borgere')
    await reads(maja.getByRole('row', { name: /Anna/ }), 'Vil gerne flytte tiden')
    await follows(maja.getByRole('table'), /^Anna\b/)
    await maja.goto(maja.url().replace('/kurs', '/aftaler'))
    await follows(maja, 'Gåtur ved søen med Maja')
    await reads(maja, `Anna foreslår ${wanted}.`)
    await presses(maja, 'Ja, det passer')
    await reads(maja, `Så er det aftalt: ${wanted}.`)

    await goesTo(anna, 'Aftaler')
    await follows(anna, 'Gåtur ved søen med Maja')
    await reads(anna, 'Du kommer.')
    expect(await anna.getByRole('heading', { level: 1 }).textContent()).toContain('Gåtur')
  },
)
