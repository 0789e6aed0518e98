import { expect } from 'vitest'
import {
  chooses,
  follows,
  goesTo,
  opens,
  opensCourse,
  picks,
  presses,
  reads,
  readsNothingOf,
  textOf,
  writes,
} from './acts.ts'
import { inOneNordby, journey } from './journey.ts'

const hope = 'Jeg vil synge andenstemmen til Lucia, uden at nogen holder øje med mig.'
const wish = 'Synge med til Lucia'

inOneNordby(() => {
  journey(
    'Anna writes what she hopes for, makes a goal and asks Jonas along; Jonas sees that step only [C001] [C002] [C020] [C062]',
    async ({ as }) => {
      const anna = await as('Anna Lindholm')
      await follows(anna, 'Skriv videre')
      await follows(anna, 'Skriv videre')
      await writes(anna, 'Dine ord', hope)
      await presses(anna, 'Gem mine ord')
      await reads(anna, 'Dine ord er gemt.')
      await reads(anna, hope)

      await goesTo(anna, 'Min kurs')
      await opens(anna, 'Mere om mig og min vej')
      await follows(anna, 'Skriv et nyt ønske')
      await writes(anna, 'Mit ønske', wish)
      await picks(anna, 'Noget, jeg vil udvikle')
      await presses(anna, 'Gem mit ønske')
      await reads(anna, 'Dit ønske er gemt.')

      await follows(anna, 'Tilføj et skridt')
      await writes(anna, 'Hvad er skridtet?', 'Finde den røde mappe med noder')
      await picks(anna, 'Jeg gør det selv')
      await presses(anna, 'Gem skridtet')
      await follows(anna, 'Tilføj et skridt')
      await writes(anna, 'Hvad er skridtet?', 'Gå hen til kirken og høre, hvor det lyder')
      await picks(anna, 'Vi gør det sammen')
      await chooses(anna, 'Hvem er det sammen med', 'Jonas')
      await presses(anna, 'Gem skridtet')
      await reads(anna, 'Skridtet er gemt. Jonas bliver spurgt.')

      const jonas = await as('Jonas Ravn')
      await goesTo(jonas, 'Delt med mig')
      await follows(jonas, /^Se det, du er vist.*skridt/)
      await follows(jonas, 'Gå hen til kirken')
      await reads(jonas, 'Du ser kun dette skridt hos Anna.')
      for (const hers of [hope, wish, 'røde mappe']) await readsNothingOf(jonas, hers)
      await presses(jonas, 'Ja, jeg er med')
      await reads(jonas, 'Du har sagt ja.')
      await goesTo(jonas, 'Delt med mig')
      for (const hers of [hope, wish, 'røde mappe']) await readsNothingOf(jonas, hers)

      await anna.reload()
      await follows(anna, 'Gå hen til kirken')
      await readsNothingOf(anna, 'har ikke svaret endnu')
      expect(await textOf(anna.getByRole('main'))).toContain('Du og Jonas')
    },
  )

  journey(
    'Maja prepares on her phone and proposes a sub-goal; Anna agrees to one part and changes another; both texts stand [C001] [C014] [C074]',
    async ({ as }) => {
      const maja = await as('Maja Toft')
      await opensCourse(maja, 'Anna')
      const course = await textOf(maja.getByRole('main'))
      const met = course.indexOf('Sådan vil Anna mødes')
      expect(met).toBeGreaterThan(0)
      expect(met).toBeLessThan(course.indexOf('Annas egne ord'))
      await reads(maja, 'Helst om eftermiddagen.')

      const middag = 'Ida til middag, uden at det fylder hele dagen før'
      await follows(maja, `Foreslå et delmål under ønsket ”${middag}`)
      await writes(maja, 'Dit delmål', 'Anna bestemmer, hvor stor middagen er')
      await writes(maja, 'Del 1', 'Skrive tre retter op, der er nemme')
      await opens(maja, 'Flere dele')
      await writes(maja, 'Del 2', 'Købe ind om formiddagen')
      await presses(maja, 'Foreslå det')
      await reads(maja, 'Dit forslag er gemt. Anna svarer, når det passer.')

      const anna = await as('Anna Lindholm')
      await follows(anna, 'Se alle mine ønsker')
      await follows(anna, `Se ønsket ${middag}`)
      await reads(anna, 'Anna bestemmer, hvor stor middagen er')
      await presses(anna, 'Ja til delen ”Skrive tre retter op')
      await reads(anna, 'Dit svar er gemt.')
      await follows(anna, 'Jeg vil hellere … til delen ”Købe ind')
      await writes(anna, 'Jeg vil hellere', 'Lad os købe ind dagen før, når der er stille.')
      await presses(anna, 'Gem mit svar')
      await reads(anna, 'Lad os købe ind dagen før, når der er stille.')
      await reads(anna, middag)

      await maja.reload()
      await reads(maja, middag)
      await reads(maja, 'Anna vil hellere noget andet.')
      await follows(maja, 'Købe ind om formiddagen')
      await reads(maja, 'Købe ind om formiddagen')
      await reads(maja, 'Anna vil hellere:')
      await reads(maja, 'Lad os købe ind dagen før, når der er stille.')
    },
  )
})
