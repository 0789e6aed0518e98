import { words } from '../../platform/words/words.ts'

export const municipalityWords = words({
  da: {
    wordsTitle: 'Om ordene',
    wordsLead: 'Vi skriver, som man taler. Her er de ord, vi bruger, og det, vi mener med dem.',
    accessTitle: 'Tilgængelighedserklæring',
    accessLead: (name: string) => `${name} Kommune vil have, at alle kan bruge siden.`,
    accessHow: 'Sådan er siden lavet',
    accessHowText:
      'Siden følger WCAG 2.2 på niveau AA og EN 301 549. Hver side bliver prøvet uden mus, uden script, på en lille skærm og i alle visninger.',
    accessMissing: 'Det mangler vi',
    accessMissingText:
      'Siden er endnu ikke prøvet af mennesker, der bruger skærmlæser hver dag. Det er det næste, vi gør.',
    accessTell: 'Sig til, hvis noget driller',
    accessTellText: (phone: string) =>
      `Ring på ${phone}. Fortæl, hvad du ville gøre. Så hjælper vi dig, og vi retter siden.`,
    accessAuthority:
      'Får du ikke et svar, du kan bruge, kan du skrive til Digitaliseringsstyrelsen, som holder øje med loven om tilgængelighed.',
    modesTitle: 'Visning',
    modesLead: 'Vælg, hvordan siderne ser ud. Vi husker det på den her telefon eller computer.',
    modesSaved: 'Sådan ser siderne ud nu.',
    language: 'Sprog',
    danish: 'Dansk',
    english: 'English',
    languageSaved: 'Nu er siderne på dansk.',
    scheme: 'Lys eller mørk',
  },
  en: {
    wordsTitle: 'About the words',
    wordsLead: 'We write the way people talk. Here are the words we use, and what we mean by them.',
    accessTitle: 'Accessibility statement',
    accessLead: (name) =>
      `The municipality of ${name} wants everybody to be able to use these pages.`,
    accessHow: 'How the pages are made',
    accessHowText:
      'The pages follow WCAG 2.2 at level AA and EN 301 549. Each page is tried without a mouse, without script, on a small screen and in every view.',
    accessMissing: 'What is missing',
    accessMissingText:
      'The pages have not yet been tried by people who use a screen reader every day. That is what we do next.',
    accessTell: 'Tell us if something is difficult',
    accessTellText: (phone) =>
      `Call ${phone}. Tell us what you wanted to do. We help you, and we mend the page.`,
    accessAuthority:
      'If you get no answer that you can use, you can write to the Agency for Digital Government, which supervises the law on accessibility.',
    modesTitle: 'View',
    modesLead: 'Choose how the pages look. We remember it on this phone or computer.',
    modesSaved: 'This is how the pages look now.',
    language: 'Language',
    danish: 'Dansk',
    english: 'English',
    languageSaved: 'The pages are now in English.',
    scheme: 'Light or dark',
  },
})
