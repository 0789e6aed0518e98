import { expect } from 'vitest'
import {
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
import { inOneNordby, journey } from './journey.ts'

inOneNordby(() => {
  journey(
    'Anna says no to Karen in as many steps as it takes to say yes again, and Karen is told nothing [C082]',
    async ({ as }) => {
      const anna = await as('Anna Lindholm')
      const karen = await as('Karen Lund', 1280)
      await goesTo(karen, 'Mine borgere')
      await reads(karen, 'Anna')

      await goesTo(anna, 'Min kreds')
      await follows(anna, 'Vælg, hvad Karen ser')
      await presses(anna, 'Hold Karen helt udenfor')
      await reads(anna, 'Karen ser ikke noget og bliver ikke spurgt med.')
      await goesTo(karen, 'I dag')
      await goesTo(karen, 'Mine borgere')
      expect(await textOf(karen.getByRole('main'))).not.toContain('Anna')
      await goesTo(anna, 'Aftaler')
      await readsNothingOf(anna.getByRole('main'), /^Karen$/)

      await goesTo(anna, 'Min kreds')
      await anna.getByRole('listitem').filter({ hasText: 'Karen ser ikke noget' }).waitFor()
      await presses(
        anna.getByRole('listitem').filter({ hasText: 'Karen ser ikke noget' }),
        'Luk op igen',
      )
      await reads(anna, 'Der er lukket op igen.')
      await goesTo(karen, 'I dag')
      await goesTo(karen, 'Mine borgere')
      expect(await textOf(karen.getByRole('main'))).toContain('Anna')
    },
  )

  journey(
    'Ida is removed, told so kindly and not why, and may still tell; Maja reads it and gives nothing back [C082]',
    async ({ as }) => {
      const anna = await as('Anna Lindholm')
      await goesTo(anna, 'Min kreds')
      await follows(anna, 'Vælg, hvad Ida ser')
      await presses(anna, 'Tag Ida ud af kredsen')

      const ida = await as('Ida Lindholm')
      await reads(ida, 'Anna deler ikke mere med dig lige nu.')
      await follows(ida, 'Fortæl noget om Anna')
      await writes(ida, 'Det vil jeg fortælle', 'Hun har ikke sovet i tre nætter.')
      await presses(ida, 'Send')
      await reads(ida, 'Det er ikke læst endnu.')

      const maja = await as('Maja Toft', 1280)
      await goesByMenu(maja, 'Maja', 'Fortalt af pårørende')
      await reads(maja, 'Hun har ikke sovet i tre nætter.')
      await presses(maja, 'Tak, det er læst')
      await follows(ida, 'Tilbage til Delt med mig')
      await follows(ida, 'Fortæl noget om Anna')
      await reads(ida, /Tak, det er læst/)

      await goesTo(anna, 'Min kreds')
      await follows(anna, 'Det er fortalt om dig')
      await reads(anna, 'Hun har ikke sovet i tre nætter.')
    },
  )

  journey(
    'Anna places a name in her drawing, by choices and not by dragging [C083]',
    async ({ as }) => {
      const anna = await as('Anna Lindholm')
      await goesTo(anna, 'Min kreds')
      await follows(anna, 'Mit netværk')
      await follows(anna, 'Sæt en ind')
      await writes(anna, 'Fornavn', 'Solveig')
      await picks(anna, 'I nærheden')
      await presses(anna, 'Gem')
      await reads(anna, 'Nu står personen i dit netværk.')
      const row = anna.getByRole('row').filter({ hasText: 'Solveig' })
      expect(await row.textContent()).toContain('I nærheden')
      expect(await anna.locator('svg.rings').textContent()).toContain('Solveig')
      await follows(anna, /^Solveig$/)
      await picks(anna, 'Tæt på')
      await presses(anna, 'Gem')
      expect(await row.textContent()).toContain('Tæt på')
    },
  )
})
