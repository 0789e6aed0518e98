import { expect } from 'vitest'
import {
  chooses,
  follows,
  goesByMenu,
  goesTo,
  picks,
  presses,
  reads,
  readsNothingOf,
  textOf,
  writes,
} from './acts.ts'
import { journey } from './journey.ts'

journey(
  'Ida comes with her code and sees agreements, not hopes; Anna withdraws while Ida reads, and sees who looked [C082]',
  async ({ as }) => {
    const anna = await as('Anna Lindholm')
    await goesTo(anna, 'Min kreds')
    await follows(anna, 'Vælg, hvad Ida ser')
    await presses(anna, 'Tag Ida ud af kredsen')
    await reads(anna, 'Ida er ude af din kreds og ser ikke mere.')

    const ida = await as('Ida Lindholm')
    await reads(ida, 'Anna deler ikke mere med dig lige nu.')
    await goesByMenu(ida, 'Ida', 'Mig')
    const [code = ''] = /[A-Z]{4}-\d{4}/.exec(await textOf(ida.getByRole('main'))) ?? []

    await follows(anna, 'Tag en med')
    await writes(anna, /kode/, code)
    await chooses(anna, 'Hvem er det for dig?', 'Familie')
    await presses(anna, 'Tag en med')
    await reads(anna, 'Ida er med i din kreds.')
    await picks(anna, 'Mine aftaler')
    await presses(anna, 'Gem')
    await reads(anna, 'Det er gemt. Det gælder allerede for Ida.')
    await follows(anna, 'Se min side, som Ida ser den')
    await reads(anna, 'Gåtur ved søen med Maja')
    await readsNothingOf(anna, 'synge i kor')

    await goesTo(ida, 'Delt med mig')
    await follows(ida, 'Se det, Anna deler')
    await reads(ida, 'Gåtur ved søen med Maja')
    await readsNothingOf(ida, 'synge i kor')
    await follows(ida, 'Tilbage til Delt med mig')

    await follows(anna, 'Vælg, hvad Ida ser')
    await anna.getByLabel('Mine aftaler').uncheck()
    await presses(anna, 'Gem')
    await follows(ida, 'Se det, Anna deler')
    await reads(ida, 'Vi kan ikke vise siden')
    await readsNothingOf(ida, 'Gåtur')
    await goesTo(ida, 'Delt med mig')
    await reads(ida, 'Du er med i kredsen om Anna.')

    await goesByMenu(anna, 'Anna', 'Hvem har set min side?')
    expect(await anna.getByRole('heading', { level: 2 }).first().textContent()).toMatch(/^i dag$/i)
    const latest = await textOf(anna.getByRole('listitem').filter({ hasText: 'så ' }).first())
    expect(latest).toMatch(/Ida Lindholm.* så dine aftaler\..*Du har delt det\./)
  },
)
