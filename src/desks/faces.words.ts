import { words } from '../platform/words/words.ts'

export const facesWords = words({
  da: {
    missingTitle: 'Vi kan ikke vise siden',
    missing: 'Måske findes den ikke, eller måske er den ikke delt med dig.',
    missingNow: (phone: string) =>
      `Du kan gå tilbage, eller du kan ringe til os på ${phone} og spørge.`,
    forbiddenTitle: 'Det kan vi ikke gøre herfra',
    forbidden: 'Vi kan kun tage imod det, du sender fra Rorets egne sider.',
    forbiddenNow: 'Gå tilbage til siden, og prøv igen. Dine ord står der stadig.',
    conflictTitle: 'I har skrevet på samme tid',
    conflict: 'En anden har rettet teksten, mens du skrev. Begge tekster er her, og intet er væk.',
    conflictNow: 'Vælg den, du vil beholde, eller skriv dem sammen på siden.',
    bugTitle: 'Noget gik i stykker hos os',
    bug: 'Det er ikke noget, du har gjort. Det, du skrev, er gemt som kladde.',
    bugNow: 'Prøv igen om lidt. Ringer du til os, kan du sige nummeret her:',
    home: 'Til forsiden',
    back: 'Tilbage til siden',
    copy: 'Dine ord',
  },
  en: {
    missingTitle: 'We cannot show the page',
    missing: 'Maybe it does not exist, or maybe it is not shared with you.',
    missingNow: (phone) => `You can go back, or you can call us on ${phone} and ask.`,
    forbiddenTitle: 'We cannot do that from here',
    forbidden: 'We can only take what you send from the pages of Roret itself.',
    forbiddenNow: 'Go back to the page and try again. Your words are still there.',
    conflictTitle: 'You have both been writing',
    conflict:
      'Somebody else changed the text while you wrote. Both texts are here, and nothing is gone.',
    conflictNow: 'Choose which one stays, or write them together on the page.',
    bugTitle: 'Something broke on our side',
    bug: 'It is nothing you did. What you wrote is kept as a draft.',
    bugNow: 'Try again in a moment. If you call us, you can say this number:',
    home: 'To the front page',
    back: 'Back to the page',
    copy: 'Your words',
  },
})
