import { chooses, follows, goesTo, opens, presses, reads, readsNothingOf } from './acts.ts'
import { journey } from './journey.ts'

journey(
  'Anna asks to talk with somebody and Maja takes it by name; the walk becomes a call by one press each [C037] [C045] [C068]',
  async ({ as }) => {
    const anna = await as('Anna Lindholm')
    await goesTo(anna, 'Aftaler')
    await follows(anna, 'Tal med nogen')
    await reads(anna, 'Det her er ikke til det, der haster.')
    await chooses(anna, 'Hvem vil du tale med?', 'Støtte i eget hjem')
    await presses(anna, 'Send ønsket')
    await reads(anna, /En fra Støtte i eget hjem melder sig senest/)

    const maja = await as('Maja Toft')
    await maja.goto('/samtaler')
    await reads(maja, 'Anna')
    await opens(maja, 'Jeg tager den')
    await presses(maja, 'Jeg tager den')
    await reads(maja, 'Du har taget imod.')

    await anna.reload()
    await reads(anna, 'Maja har taget imod dit ønske.')
    await presses(anna, 'Jeg har ikke brug for det mere')
    await reads(anna, 'Dit ønske er taget tilbage.')
    await maja.reload()
    await readsNothingOf(maja, 'Jeg tager den')

    await goesTo(anna, 'Aftaler')
    await follows(anna, 'Se aftalen Gåtur ved søen med Maja')
    await reads(anna, 'Kan jeg gå undervejs?')
    await follows(anna, 'Foreslå en anden tid')
    await presses(anna, 'Foreslå telefon')
    await reads(anna, /Du foreslår/)

    await maja.goto(anna.url())
    await presses(maja, 'Ja, det passer')
    await reads(maja, /Så er det aftalt/)
    await anna.reload()
    await reads(anna, 'Telefon')
  },
)
