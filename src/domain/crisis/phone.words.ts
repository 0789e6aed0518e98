import { words } from '../../platform/words/words.ts'

export const phoneWords = words({
  da: {
    phoneLink: 'Hav den på din telefon',
    phoneTitle: 'Hav planen på din telefon',
    phoneLead: 'Så åbner den uden net og uden at logge ind. En kort kode passer på den.',
    phoneHow: 'Planen bliver gemt på den telefon, du sidder med nu, og ingen andre steder.',
    phoneHonest:
      'En kort kode holder nysgerrige ude. Den kan ikke stoppe en, der virkelig vil ind i din telefon.',
    phoneOld: 'Retter du i planen, så gem den igen her. Ellers står den gamle på telefonen.',
    phoneStays: 'Den bliver på telefonen, også når du logger ud, til du fjerner den.',
    phoneCode: 'Vælg en kode på mindst fire tal',
    phoneKeep: 'Gem på denne telefon',
    phoneKept: 'Planen er gemt på denne telefon.',
    phoneOpen: 'Åbn siden på telefonen',
    phoneRemove: 'Fjern den fra denne telefon',
    phoneRemoved: 'Planen er fjernet fra denne telefon.',
    phoneAlong: 'Tag mere med, hvis du vil',
    phoneFresh: 'Hent det nyeste, når jeg åbner med net og er logget ind',
    phoneScript: 'Det her virker kun, når din browser kan køre scripts. Print arket i stedet.',
    onPhoneTitle: 'Din plan på telefonen',
    onPhoneLead: 'Skriv din kode. Så åbner planen, også uden net.',
    onPhoneCode: 'Din kode',
    onPhoneOpen: 'Åbn',
    onPhoneNone: 'Der ligger ingen plan på denne telefon. Log ind for at gemme den her.',
    onPhoneNoScript:
      'Siden kan kun åbne din plan, når din browser kan køre scripts. Log ind, eller find dit ark på papir.',
    onPhoneCalls: 'Du kan altid se, hvem der svarer lige nu.',
  },
  en: {
    phoneLink: 'Have it on your phone',
    phoneTitle: 'Have the plan on your phone',
    phoneLead: 'Then it opens without a network and without signing in. A short code guards it.',
    phoneHow: 'The plan is kept on the phone you have in your hand now, and nowhere else.',
    phoneHonest:
      'A short code keeps the curious out. It cannot stop somebody who really wants into your phone.',
    phoneOld:
      'If you change the plan, save it here again. Otherwise the old one stays on the phone.',
    phoneStays: 'It stays on the phone, also when you sign out, until you remove it.',
    phoneCode: 'Choose a code of at least four digits',
    phoneKeep: 'Keep on this phone',
    phoneKept: 'The plan is kept on this phone.',
    phoneOpen: 'Open the page on the phone',
    phoneRemove: 'Remove it from this phone',
    phoneRemoved: 'The plan is removed from this phone.',
    phoneAlong: 'Bring more along if you like',
    phoneFresh: 'Fetch the newest when I open it with a network and am signed in',
    phoneScript: 'This works only when your browser can run scripts. Print the sheet instead.',
    onPhoneTitle: 'Your plan on the phone',
    onPhoneLead: 'Write your code. Then the plan opens, also without a network.',
    onPhoneCode: 'Your code',
    onPhoneOpen: 'Open',
    onPhoneNone: 'There is no plan on this phone. Sign in to keep it here.',
    onPhoneNoScript:
      'This page can open your plan only when your browser can run scripts. Sign in, or find your sheet of paper.',
    onPhoneCalls: 'You can always see who answers right now.',
  },
})
