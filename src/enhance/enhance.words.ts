/**
 * What the browser's scripts say by themselves. The pair stands alone, so that nothing of the server
 * travels with it; the checks of words read it like any other.
 */
const da = {
  kept: (time: string) => `Gemt kl. ${time}`,
  keptLater: 'Ikke gemt endnu. Vi prøver igen om lidt. Dine ord står her.',
  signedOut: 'Du er logget ud. Dine ord står her, men vi kan ikke gemme dem nu.',
  leaves: (time: string) => `Du bliver logget ud kl. ${time}. Tryk Bliv her, hvis du vil blive.`,
  stayed: 'Du er her stadig.',
  left: 'Du er logget ud. Det, du skrev, står her endnu.',
  signInAgain: 'Log ind igen',
  roomLeft: (signs: string) => `Der er plads til ${signs} tegn mere.`,
  roomOver: (signs: string) => `Der er ${signs} tegn mere, end der er plads til.`,
  keys: 'Genveje',
  keysHelp: 'Genveje på tastaturet',
  keySearch: 'Søg',
  keyNext: 'Næste på listen',
  keyBefore: 'Forrige på listen',
  keyNew: 'Skriv noget nyt',
  keyHelp: 'Vis genvejene',
  keysOn: 'Brug genvejene',
  close: 'Luk',
  codeShort: 'Koden har mindst fire tegn. Vælg en, du kan huske en svær dag.',
  codeOther: 'Det var en anden kode. Prøv igen.',
  codeGone: 'Efter ti forsøg er planen fjernet fra telefonen. Log ind for at gemme den igen.',
  copyFrom: (day: string) => `Din plan, som den var den ${day}.`,
  offline: 'Du er uden net lige nu',
  offlineText: 'Din side er her igen, når du har net. Intet af det, du har gemt, er væk.',
  help: 'Få hjælp nu',
  onPhone: 'Din plan til de svære dage, hvis du har den her',
  again: 'Prøv igen',
}

type Words = { [K in keyof typeof da]: (typeof da)[K] }

const en: Words = {
  kept: (time) => `Saved at ${time}`,
  keptLater: 'Not saved yet. We try again soon. Your words are still here.',
  signedOut: 'You are signed out. Your words are still here, but we cannot save them now.',
  leaves: (time) => `You are signed out at ${time}. Press Stay here if you want to stay.`,
  stayed: 'You are still here.',
  left: 'You are signed out. What you wrote is still here.',
  signInAgain: 'Sign in again',
  roomLeft: (signs) => `There is room for ${signs} more characters.`,
  roomOver: (signs) => `There are ${signs} characters more than there is room for.`,
  keys: 'Shortcuts',
  keysHelp: 'Shortcuts on the keyboard',
  keySearch: 'Search',
  keyNext: 'Next in the list',
  keyBefore: 'Previous in the list',
  keyNew: 'Write something new',
  keyHelp: 'Show the shortcuts',
  keysOn: 'Use the shortcuts',
  close: 'Close',
  codeShort: 'The code has at least four characters. Choose one you remember on a hard day.',
  codeOther: 'That was another code. Try again.',
  codeGone: 'After ten tries the plan is removed from the phone. Sign in to keep it again.',
  copyFrom: (day) => `Your plan as it was on ${day}.`,
  offline: 'You are offline right now',
  offlineText: 'Your page is back when you are online. Nothing you have saved is gone.',
  help: 'Get help now',
  onPhone: 'Your plan for hard days, if you have it here',
  again: 'Try again',
}

export const enhanceWords = { da, en }
