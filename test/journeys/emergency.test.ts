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

const happened = 'Anna ringer fra Fyrhusets dør, fryser og kan ikke sige, hvem hun vil have fat i.'

journey(
  'Ulla opens Anna’s page at night, Anna reads it in the morning and asks, and Bo looks at it afterwards [C060]',
  async ({ as }) => {
    const ulla = await as('Ulla Mikkelsen')
    await goesByMenu(ulla, 'Ulla', 'Nødadgang')
    await reads(ulla, 'Du kan læse. Du kan ikke skrive eller ændre noget.')
    await writes(ulla, 'Hvem drejer det sig om?', 'Anna Lindholm')
    await presses(ulla, 'Åbn i nødadgang')
    await reads(ulla, /Vælg|Skriv/)
    await chooses(
      ulla,
      'Hvorfor kan det ikke vente?',
      'Personen har det svært og kan ikke selv fortælle',
    )
    await writes(ulla, 'Hvad er der sket?', happened)
    await picks(ulla, '1 time')
    await presses(ulla, 'Åbn i nødadgang')
    await reads(ulla, 'Sådan vil Anna mødes')
    await reads(ulla, /Du ser Annas side i nødadgang til kl/)
    await goesTo(ulla, 'I dag')
    await reads(ulla, /Du ser Annas side i nødadgang til kl/)
    await presses(ulla, 'Slut nu')
    await reads(ulla, 'Nødadgangen er slut.')
    await readsNothingOf(ulla, /Du ser Annas side/)

    const anna = await as('Anna Lindholm')
    await reads(anna, 'Din side har været åbnet i nødadgang')
    await reads(anna, /Ulla Mikkelsen åbnede din side/)
    await presses(anna, 'Jeg har læst det')
    await goesByMenu(anna, 'Anna', 'Hvem har set min side?')
    expect(await textOf(anna.getByRole('main'))).toContain('Det var nødadgang.')
    await follows(anna, 'Det her undrer jeg mig over')
    await writes(anna, 'Vil du skrive, hvad du tænker?', 'Jeg husker ikke natten. Hvad så hun?')
    await presses(anna, 'Send mit spørgsmål')
    await reads(anna, 'Du har spurgt om det.')

    const bo = await as('Bo Steen', 1280)
    await goesTo(bo, 'Log og kontrol')
    await follows(bo, /Ulla Mikkelsen åbnede Anna Lindholms side/)
    await reads(bo, happened)
    await picks(bo, 'Det var i orden')
    await writes(
      bo,
      'Skriv, hvad du har set på',
      'Ulla så, hvem hun kunne ringe til, og ikke mere.',
    )
    await presses(bo, 'Gem efterkontrollen')
    await reads(bo, 'Efterkontrollen er gemt.')
  },
)
