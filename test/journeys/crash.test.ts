import { expect } from 'vitest'
import { follows, presses, reads, writes } from './acts.ts'
import { journey } from './journey.ts'

const words = 'Jeg vil gerne lære at sove med åbent vindue igen.'
const muchTooLong = `${words} ${'Og synge lidt. '.repeat(300)}`

journey(
  'the program dies while Anna writes: her words are there again [C001]',
  async ({ as, ways, program }) => {
    const anna = await as('Anna Lindholm')
    await follows(anna, 'Skriv videre')
    await follows(anna, 'Skriv videre')
    if (ways.script) {
      // Kept while she writes, a second after she stops.
      await writes(anna, 'Dine ord', words)
      await reads(anna, /^Gemt kl\. /)
    } else {
      // Without script they are kept when the form is sent, also when it cannot be taken.
      await writes(anna, 'Dine ord', muchTooLong)
      await presses(anna, 'Gem mine ord')
      await reads(anna.getByRole('alert'), /plads/)
    }
    const { pathname, search } = new URL(anna.url())
    await program.crash()
    await anna.goto(`${pathname}${search}`)
    await reads(anna, 'Her er det, du var i gang med at skrive.')
    expect(await anna.getByLabel('Dine ord').inputValue()).toContain(words)

    await writes(anna, 'Dine ord', words)
    await presses(anna, 'Gem mine ord')
    await reads(anna, 'Dine ord er gemt.')
    await follows(anna, 'Skriv videre')
    expect(await anna.getByLabel('Dine ord').inputValue()).toBe('')
  },
)
