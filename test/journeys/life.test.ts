import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import {
  follows,
  goesByMenu,
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

/** Opens the fold where a kind of own words lives, and writes there. */
async function writesUnder(anna: Page, fold: string, kind: string, words: string) {
  await goesTo(anna, 'Min kurs')
  await follows(anna, 'Skriv videre')
  await opens(anna, fold)
  await follows(anna, `Skriv under ”${kind}”`)
  await writes(anna, 'Dine ord', words)
  await presses(anna, 'Gem mine ord')
  await reads(anna, 'Dine ord er gemt.')
}

async function shares(anna: Page, person: string, subject: string) {
  await goesTo(anna, 'Min kreds')
  await follows(anna, `Vælg, hvad ${person} ser`)
  await picks(anna, subject)
  await presses(anna, 'Gem')
  await reads(anna, `Det gælder allerede for ${person}.`)
}

inOneNordby(() => {
  journey(
    'what a good life is, what makes her flourish and what she can give, Anna says herself; Maja reads it [C003] [C007] [C008]',
    async ({ as }) => {
      const anna = await as('Anna Lindholm')
      await writesUnder(
        anna,
        'Et godt liv for mig',
        'Et godt liv for mig',
        'At leve godt med morgenerne, som de er.',
      )
      await writesUnder(
        anna,
        'Det, jeg bygger på',
        'Det blomstrer jeg af',
        'At stemme et klaver efter øret.',
      )
      await writesUnder(
        anna,
        'Det, jeg bygger på',
        'Det kan jeg give',
        'En time ved skolens telefon.',
      )
      const maja = await as('Maja Toft')
      await opensCourse(maja, 'Anna')
      await reads(maja, 'At leve godt med morgenerne, som de er.')
      await readsNothingOf(maja, 'stemme et klaver')

      await shares(anna, 'Maja', 'Det, der giver mig kræfter')
      await maja.reload()
      await opens(maja, 'Mere, som Anna har delt')
      await reads(maja, 'At stemme et klaver efter øret.')
      await reads(maja, 'En time ved skolens telefon.')
    },
  )

  journey(
    'the parts of Anna’s life have her own names, also on Maja’s page [C009]',
    async ({ as }) => {
      const anna = await as('Anna Lindholm')
      await opens(anna, 'Mere om mig og min vej')
      await follows(anna, 'Dele af mit liv')
      await writes(anna, 'Mit navn for ”Mennesker omkring mig”', 'Ida og os andre')
      await presses(anna, 'Gem mine navne')
      await reads(anna, 'Dine navne er gemt.')
      const maja = await as('Maja Toft')
      await opensCourse(maja, 'Anna')
      await reads(maja, 'Ida og os andre')
      await readsNothingOf(maja, 'Mennesker omkring mig')
    },
  )

  journey(
    'a step back and a pause are on the path like every other step, and Maja sees where it stands [C011] [C006]',
    async ({ as }) => {
      const anna = await as('Anna Lindholm')
      await follows(anna, 'Jeg er gået et skridt tilbage')
      await reads(anna, 'Et skridt tilbage er også et skridt')
      await writes(anna, 'Vil du skrive noget om det?', 'Jeg blev hjemme i går.')
      await presses(anna, 'Jeg er gået et skridt tilbage')
      await reads(anna, 'Det er skrevet ned. Et skridt tilbage er også et skridt.')
      await goesTo(anna, 'Min kurs')
      await follows(anna, 'Blive til kaffen bagefter')
      await opens(anna, 'Når det bliver anderledes')
      await presses(anna, 'Hold en pause')
      await reads(anna, 'Skridtet holder pause. Du tager det op, når du vil.')
      const maja = await as('Maja Toft')
      await opensCourse(maja, 'Anna')
      await reads(maja, 'Holder pause')
      expect(await textOf(maja)).not.toMatch(/\d+ ?%|forsinket|mangler/)
      await presses(anna, 'Tag det op igen')
      await maja.reload()
      await readsNothingOf(maja, 'Holder pause')
    },
  )

  journey(
    'Anna’s story and what happened are read by Ida, and never counted [C012]',
    async ({ as }) => {
      const anna = await as('Anna Lindholm')
      await writesUnder(anna, 'Min historie', 'Det skete', 'Jeg købte billet til julekoncerten.')
      await shares(anna, 'Ida', 'Min historie')
      const ida = await as('Ida Lindholm')
      await follows(ida, 'Se det, Anna deler')
      await reads(ida, 'Jeg købte billet til julekoncerten.')
      await reads(ida, 'Jeg var skolesekretær i elleve år.')
      expect(await textOf(ida.getByRole('main'))).not.toMatch(/%|\d+ (?:af|ud af|i alt)/)
    },
  )

  journey(
    'a wish may be to keep what one has; to be there counts, and Maja sees it [C021]',
    async ({ as }) => {
      const anna = await as('Anna Lindholm')
      await opens(anna, 'Mere om mig og min vej')
      await follows(anna, 'Skriv et nyt ønske')
      await writes(anna, 'Mit ønske', 'Beholde mine stille søndage')
      await picks(anna, 'Noget, jeg vil holde fast i')
      await presses(anna, 'Gem mit ønske')
      const maja = await as('Maja Toft')
      await opensCourse(maja, 'Anna')
      const wish = maja.getByRole('article').filter({ hasText: 'Beholde mine stille søndage' })
      await reads(wish, 'Holde fast')
    },
  )

  journey(
    'Anna asks Maja to do something for her; it is agreed when Maja says yes, and Maja does it [C020] [C062]',
    async ({ as }) => {
      const anna = await as('Anna Lindholm')
      await follows(anna, 'Tilføj et skridt')
      await writes(anna, 'Hvad er skridtet?', 'Ringe til kirkekontoret om en nøgle')
      await picks(anna, 'En anden gør det for mig')
      await anna.getByLabel('Hvem er det sammen med').selectOption({ label: 'Maja, medarbejder' })
      await presses(anna, 'Gem skridtet')
      await reads(anna, 'Skridtet er gemt. Maja bliver spurgt.')
      const maja = await as('Maja Toft')
      await opensCourse(maja, 'Anna')
      await follows(maja, 'Ringe til kirkekontoret om en nøgle')
      await reads(maja, 'Anna spørger, om du vil.')
      await presses(maja, 'Ja, det gør jeg')
      await goesByMenu(anna, 'Anna', 'Hvem gør hvad?')
      const promise = anna.getByRole('listitem').filter({ hasText: 'kirkekontoret' })
      expect(await textOf(promise)).toMatch(/Maja.*når det passer/)
      await follows(maja, 'Ringe til kirkekontoret om en nøgle')
      await presses(maja, 'Det er gjort')
      await goesTo(anna, 'Min kurs')
      expect(await textOf(anna.getByRole('listitem').filter({ hasText: 'kirkekontoret' }))).toMatch(
        /Gjort/,
      )
    },
  )

  journey(
    'what the municipality promised and did not do is said as its own, until it is done [C019] [C059]',
    async ({ as }) => {
      const mehmet = await as('Mehmet Aydın')
      await reads(mehmet, /Vi lovede det til .* Det er os, der har det\./)
      const onTheWay = mehmet
        .getByRole('listitem')
        .filter({ hasText: 'Ikke gjort endnu:Skaffe svar' })
      expect(await onTheWay.getByRole('button').count()).toBe(0)
      await goesByMenu(mehmet, 'Mehmet', 'Hvem gør hvad?')
      const promise = mehmet.getByRole('listitem').filter({ hasText: 'Skaffe svar om' })
      await reads(promise, /Det er vores ansvar\./)
      const karen = await as('Karen Lund')
      await opensCourse(karen, 'Mehmet')
      await reads(karen, /Lovet til .* Fortæl, hvad der sker nu, eller aftal en ny dag\./)
      await follows(karen, 'Skaffe svar om')
      await presses(karen, 'Det er gjort')
      await mehmet.reload()
      await readsNothingOf(mehmet, 'Det er vores ansvar.')
    },
  )

  journey(
    'a sub-goal that stands under no wish is said to be alone, to Sami and to Kasper [C074]',
    async ({ as }) => {
      const sami = await as('Sami Haddad')
      await opensCourse(sami, 'Kasper')
      await follows(sami, 'Foreslå et delmål')
      await reads(sami, 'Delmålet står ikke under et ønske endnu. Find det sammen med Kasper.')
      await writes(sami, 'Dit delmål', 'Kasper har en dør at låse')
      await presses(sami, 'Foreslå det')
      await reads(sami, 'Delmål, der står alene')
      await reads(sami, 'Hvilket af Kaspers ønsker hører de til? Tal med Kasper om det.')
      const kasper = await as('Kasper Dahl')
      await opens(kasper, 'Mere om mig og min vej')
      await follows(kasper, 'Skriv et nyt ønske')
      await follows(kasper, 'Til mine ønsker')
      await reads(kasper, 'Det står ikke under et af dine ønsker')
      await reads(kasper, 'Kasper har en dør at låse')
    },
  )
})
