import { words } from '../../../platform/words/words.ts'

export const passkeysWords = words({
  da: {
    title: 'Mine adgangsnøgler',
    lead: 'En adgangsnøgle ligger på din egen telefon eller computer. Du åbner den med finger, ansigt eller kode.',
    none: 'Du har ingen adgangsnøgle endnu.',
    added: (day: string) => `Lavet ${day}.`,
    used: (day: string) => `Brugt sidst ${day}.`,
    neverUsed: 'Ikke brugt endnu.',
    remove: 'Fjern',
    removed: 'Adgangsnøglen er fjernet. Den åbner ikke mere din side.',
    newTitle: 'Lav en ny',
    newText: 'Gør det på en telefon eller computer, som kun du bruger.',
    name: 'Hvad vil du kalde den',
    nameHelp: 'For eksempel ”min telefon”.',
    make: 'Lav en adgangsnøgle',
    made: 'Nu kan du logge ind med din adgangsnøgle.',
    notMade:
      'Adgangsnøglen kom ikke på plads. Prøv igen, eller brug en anden måde at logge ind på.',
  },
  en: {
    title: 'My passkeys',
    lead: 'A passkey lies on your own phone or computer. You open it with a finger, a face or a code.',
    none: 'You have no passkey yet.',
    added: (day) => `Made ${day}.`,
    used: (day) => `Last used ${day}.`,
    neverUsed: 'Not used yet.',
    remove: 'Remove',
    removed: 'The passkey is removed. It does not open your page any more.',
    newTitle: 'Make a new one',
    newText: 'Do it on a phone or a computer that only you use.',
    name: 'What do you want to call it',
    nameHelp: 'For example ”my phone”.',
    make: 'Make a passkey',
    made: 'Now you can sign in with your passkey.',
    notMade: 'The passkey did not come into place. Try again, or use another way to sign in.',
  },
})
