import { expect } from 'vitest'
import { follows, opensCourse, presses, reads, textOf, writes } from './acts.ts'
import { inOneNordby, journey } from './journey.ts'

inOneNordby(() => {
  journey(
    'Anna writes on the phone and on the computer at the same time: both texts survive [C001]',
    async ({ as }) => {
      const phone = await as('Anna Lindholm')
      const computer = await as('Anna Lindholm', 1280)
      for (const anna of [phone, computer]) {
        await follows(anna, 'Skriv videre')
        await follows(anna, 'Ret ordene ”Jeg vil gerne synge')
      }
      await writes(phone, 'Dine ord', 'Jeg vil synge i kor hver torsdag.')
      await presses(phone, 'Gem mine ord')
      await writes(computer, 'Dine ord', 'Jeg vil synge, så det kan høres på gaden.')
      await presses(computer, 'Gem mine ord')

      await reads(computer, 'I har skrevet på samme tid')
      await reads(computer, 'Jeg vil synge i kor hver torsdag.')
      await reads(computer, 'Jeg vil synge, så det kan høres på gaden.')
      await follows(computer, 'Tilbage til siden')
      expect(await computer.getByLabel('Dine ord').inputValue()).toContain('høres på gaden')
      await presses(computer, 'Gem mine ord')
      await reads(computer, 'Dine ord er gemt.')

      await phone.reload()
      await follows(phone, 'Ret ordene')
      const all = await textOf(phone.getByRole('main'))
      expect(all).toContain('Sådan har du skrevet det før')
      expect(all).toContain('Jeg vil synge i kor hver torsdag.')
    },
  )

  journey('Maja changes her sub-goal in two tabs: both texts survive', async ({ as }) => {
    const one = await as('Maja Toft')
    await opensCourse(one, 'Anna')
    await follows(one, 'Ret mit delmål')
    const other = await one.context().newPage()
    await other.goto(one.url())
    await writes(one, 'Dit delmål', 'Det er til at komme ud ad døren om torsdagen')
    await presses(one, /^Gem$/)
    await reads(one, 'Dit delmål er gemt.')
    await writes(other, 'Dit delmål', 'Torsdagen begynder roligt')
    await presses(other, /^Gem$/)
    await reads(other, 'I har skrevet på samme tid')
    await reads(other, 'Det er til at komme ud ad døren om torsdagen')
    await reads(other, 'Torsdagen begynder roligt')
  })
})
