import { words } from '../words/words.ts'

export const filesWords = words({
  da: {
    problem: {
      empty: 'Filen er tom. Vælg den igen.',
      tooLarge: 'Filen er for stor. Den kan fylde op til 10 MB.',
      unknown: 'Vi kan ikke læse den slags fil. Du kan bruge et foto, en PDF eller en ren tekst.',
      cutOff: 'Vi fik kun noget af filen. Send den en gang til.',
    },
  },
  en: {
    problem: {
      empty: 'The file is empty. Choose it again.',
      tooLarge: 'The file is too large. It can be up to 10 MB.',
      unknown: 'We cannot read this kind of file. You can use a photo, a PDF or plain text.',
      cutOff: 'We got only part of the file. Send it once more.',
    },
  },
})
