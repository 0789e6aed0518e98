import type { Page } from 'playwright-core'
import { follows, picks, presses, reads, writes } from '../journeys/acts.ts'

/** Pages that no link leads to before something is written: who writes it, and what is there then. */
export const latePages: { who: string | null; come(page: Page): AsyncGenerator<string> }[] = [
  {
    who: null,
    async *come(page) {
      await page.goto('/doeren/skriv')
      await writes(page, 'Hvad vil du gerne tale om?', 'Jeg sidder på en trappe.')
      await presses(page, 'Send')
      yield '/doeren/kvittering'
      await follows(page, 'Gå til samtalen')
      yield '/doeren/samtale'
      await page.goto('/doeren/samtale/tider')
      yield '/doeren/samtale/tider'
    },
  },
  {
    who: 'Ulla Mikkelsen',
    async *come(page) {
      await page.goto('/noedadgang')
      await writes(page, 'Hvem drejer det sig om?', 'Peter Holm')
      await page.getByLabel('Hvorfor kan det ikke vente?').selectOption({ index: 1 })
      await writes(page, 'Hvad er der sket?', 'Peter står i døren uden jakke og siger intet.')
      await picks(page, '1 time')
      await presses(page, 'Åbn i nødadgang')
      await reads(page, 'Slut nu')
      yield '/noedadgang/:emergency'
    },
  },
]
