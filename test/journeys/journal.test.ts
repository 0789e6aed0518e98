import { expect } from 'vitest'
import { follows, goesByMenu, goesTo, opens, picks, presses, reads, writes } from './acts.ts'
import { journey } from './journey.ts'

/** What fits in half a minute on a phone: a press takes two seconds, a spoken sentence eight. */
const HALF_A_MINUTE = 30
const PRESS = 2
const SENTENCE = 8

journey('Maja writes a note in half a minute, Anna reads it and answers [C075]', async ({ as }) => {
  const maja = await as('Maja Toft')
  await goesTo(maja, 'Mine borgere')
  await follows(maja, /^Anna/)

  let seconds = 0
  const spends = async (amount: number, act: Promise<unknown>) => {
    await act
    seconds += amount
  }
  await spends(PRESS, follows(maja, 'Skriv et notat'))
  await spends(PRESS, picks(maja, 'Vi gik en tur.'))
  // A press on the microphone, and what is said.
  const words = maja.getByLabel('Hvad skete der?')
  const before = await words.inputValue()
  await spends(PRESS + SENTENCE, words.fill(`${before} Anna nynnede på vejen hjem.`.trim()))
  await spends(PRESS, presses(maja, 'Gem'))
  await reads(maja, 'Notatet er gemt. Anna kan læse det nu.')
  await reads(maja, /Vi gik en tur\./)
  expect(seconds).toBeLessThanOrEqual(HALF_A_MINUTE)

  const anna = await as('Anna Lindholm')
  await goesByMenu(anna, 'Anna', 'Det, der er skrevet')
  await reads(anna, /Anna nynnede på vejen hjem\./)
  await writes(anna, 'Søg i det, der er skrevet', 'nynne')
  await presses(anna, 'Søg')
  await reads(anna, 'nynnede')
  await follows(anna, 'Se notatet')
  await writes(anna, 'Hvad vil du sige til det, der står?', 'Det var ikke en sang. Det var vinden.')
  await presses(anna, 'Gem bemærkningen')
  await reads(anna, 'Din bemærkning er gemt.')

  await goesTo(maja, 'I dag')
  await reads(maja, 'Det var ikke en sang. Det var vinden.')
  await follows(maja.getByRole('listitem').filter({ hasText: 'vinden' }), 'Anna har skrevet')
  await writes(maja, 'Dit svar', 'Så skriver jeg, at det var vinden.')
  await presses(maja, 'Gem svaret')
  await opens(maja, 'Ret eller skriv mere')
  await writes(maja, 'Hvad vil du tilføje?', 'Anna siger, at det var vinden.')
  await presses(maja, 'Gem tilføjelsen')
  await anna.reload()
  await reads(anna, 'Så skriver jeg, at det var vinden.')
  await reads(anna, /Maja rettede det/)
})
