import { words } from '../words/words.ts'

export const filesWords = words({
  da: {
    problem: {
      empty: 'Filen er tom. Vælg den igen.',
      tooLarge: 'Filen er for stor. Den kan fylde op til 10 MB. Dine ord er gemt.',
      unknown:
        'Vi kan ikke læse den slags fil. Du kan bruge et foto, en PDF eller en ren tekst. Dine ord er gemt.',
      cutOff: 'Vi fik kun noget af filen. Send den en gang til. Dine ord er gemt.',
      broken: 'Vi kan ikke læse billedet. Prøv med et andet. Dine ord er gemt.',
      otherThanNamed:
        'Filen er noget andet, end navnet siger. Åbn den på din telefon eller computer, og gem den på ny. Dine ord er gemt.',
      found:
        'Filen ser ud til at kunne skade andres computere. Derfor har vi ikke taget imod den. Dine ord er gemt.',
    },
    ofOne: (problem: string) => `${problem} Vælg filerne igen, når du sender.`,
    tooMany: (most: number) =>
      `Der er plads til ${most} filer ad gangen. Vælg dem igen. Dine ord er gemt.`,
    full: 'Der er ikke plads til filen hos os lige nu. Send dine ord uden den, eller prøv igen senere.',
    held: 'Filen venter på at blive set efter. Dine ord er sendt.',
    heldForOthers: 'En fil venter på at blive set efter.',
    found: 'Vi kunne ikke tage imod filen, for den ser ud til at kunne skade. Dine ord er sendt.',
    foundForOthers: 'En fil er fjernet, for den ser ud til at kunne skade.',
    choose: (most: number) =>
      most === 1
        ? 'Et foto, en PDF eller en ren tekst på op til 10 MB.'
        : `Fotos, PDF eller ren tekst. Op til ${most} filer på hver 10 MB.`,
    note: 'Vi fjerner sted og tid fra fotos. En PDF bliver, som den er, også med navnet på den, der lavede den.',
  },
  en: {
    problem: {
      empty: 'The file is empty. Choose it again.',
      tooLarge: 'The file is too large. It can be up to 10 MB. Your words are kept.',
      unknown:
        'We cannot read this kind of file. You can use a photo, a PDF or plain text. Your words are kept.',
      cutOff: 'We got only part of the file. Send it once more. Your words are kept.',
      broken: 'We cannot read the picture. Try another one. Your words are kept.',
      otherThanNamed:
        'The file is something else than its name says. Open it on your phone or computer and save it anew. Your words are kept.',
      found:
        'The file looks as if it could harm other people’s computers. So we have not taken it. Your words are kept.',
    },
    ofOne: (problem) => `${problem} Choose the files again when you send.`,
    tooMany: (most) =>
      `There is room for ${most} files at a time. Choose them again. Your words are kept.`,
    full: 'There is no room for the file with us right now. Send your words without it, or try again later.',
    held: 'The file waits to be looked at. Your words are sent.',
    heldForOthers: 'A file waits to be looked at.',
    found:
      'We could not take the file, because it looks as if it could do harm. Your words are sent.',
    foundForOthers: 'A file is removed, because it looks as if it could do harm.',
    choose: (most) =>
      most === 1
        ? 'A photo, a PDF or plain text of up to 10 MB.'
        : `Photos, PDF or plain text. Up to ${most} files of 10 MB each.`,
    note: 'We remove place and time from photos. A PDF stays as it is, also with the name of the one who made it.',
  },
})
