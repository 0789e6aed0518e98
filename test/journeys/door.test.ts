import { expect } from 'vitest'
import { follows, goesTo, opens, presses, reads, readsNothingOf, textOf, writes } from './acts.ts'
import { inOneNordby, journey } from './journey.ts'

inOneNordby(() => {
  journey(
    'a stranger writes without a name, Nina answers, and the stranger comes back with the code [C023] [C025] [C029]',
    async ({ as, aPhone }) => {
      const stranger = await (await aPhone()).newPage()
      await stranger.goto('/doeren/skriv')
      await reads(stranger, /Nina læser det/)
      await writes(
        stranger,
        'Hvad vil du gerne tale om?',
        'Jeg sidder på en trappe og kan ikke gå op.',
      )
      await writes(stranger, 'Hvad må vi kalde dig?', 'Trappen')
      await presses(stranger, 'Send')
      await reads(stranger, 'Vi har dine ord')
      const code = (await stranger.locator('code').textContent()) ?? ''
      expect(code).toMatch(/^[A-Z2-9]{4}(-[A-Z2-9]{4}){4}$/)
      expect(stranger.url()).not.toContain(code)

      const nina = await as('Nina Bech', 1280)
      await goesTo(nina, 'Indbakke')
      await follows(nina, 'Trappen')
      await reads(nina, 'Jeg sidder på en trappe og kan ikke gå op.')
      await writes(nina, 'Svar', 'Jeg hedder Nina. Er der lys på trappen?')
      await presses(nina, 'Send svaret')
      await reads(nina, 'Dig holder i det, siden i dag.')

      const other = await (await aPhone()).newPage()
      await other.goto('/doeren/kom-igen')
      await writes(other, 'Din kode', code.toLowerCase().replaceAll('-', ' '))
      await presses(other, 'Åbn samtalen')
      await reads(other, 'Jeg hedder Nina. Er der lys på trappen?')
      await reads(other, /Nina holder i det/)
      await reads(other, /Læst af Nina/)
      await presses(other, 'Luk samtalen på den her telefon')
      await other.goto('/doeren/samtale')
      await readsNothingOf(other, 'Er der lys på trappen?')
    },
  )

  journey(
    'Nina asks Sami to take over, holds on to it until he has said yes, and the person is told [C026]',
    async ({ as, aPhone }) => {
      const stranger = await (await aPhone()).newPage()
      await stranger.goto('/doeren/skriv')
      await writes(stranger, 'Hvad vil du gerne tale om?', 'Jeg sover på stationen.')
      await writes(stranger, 'Hvad må vi kalde dig?', 'Peronen')
      await presses(stranger, 'Send')

      const nina = await as('Nina Bech', 1280)
      await goesTo(nina, 'Indbakke')
      await follows(nina, 'Peronen')
      await presses(nina, 'Jeg tager det')
      await opens(nina, 'Giv videre')
      await follows(nina, 'Spørg en anden')
      await nina
        .getByLabel('Hvilken kollega?')
        .selectOption({ label: 'Sami Haddad, Støtte- og kontaktperson, Gadeplan' })
      await writes(nina, 'Det har den nye brug for at vide', 'Kan du finde ham i morgen?')
      await presses(nina, 'Spørg')
      await reads(nina, /Du holder i det, til der er sagt ja/)

      const sami = await as('Sami Haddad')
      await goesTo(sami, 'Indbakke')
      await follows(sami, 'Se, hvad det drejer sig om')
      await reads(sami, 'Kan du finde ham i morgen?')
      expect(await textOf(sami.getByRole('main'))).not.toContain('stationen')
      await presses(sami, 'Ja, jeg tager over')
      await reads(sami, 'Jeg sover på stationen.')

      await follows(stranger, 'Gå til samtalen')
      await reads(stranger, /Sami har sagt ja til at tage over/)
      const maja = await as('Maja Toft')
      await goesTo(maja, 'Indbakke')
      await readsNothingOf(maja, 'Peronen')
    },
  )
})
