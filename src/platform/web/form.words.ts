import { words } from '../words/words.ts'

export const formWords = words({
  da: {
    write: (label: string) => `Skriv noget i feltet ”${label}”.`,
    choose: (label: string) => `Vælg et af svarene under ”${label}”.`,
    tooLong: (label: string, max: string) =>
      `Teksten i ”${label}” er for lang. Der er plads til ${max} tegn. Dine ord står her endnu.`,
    day: 'Vi kan ikke læse datoen. Skriv den for eksempel sådan: 3. december. Dine ord er gemt.',
    time: 'Vi kan ikke læse tiden. Skriv den for eksempel sådan: 13.30. Dine ord er gemt.',
    letters: (label: string) =>
      `Vi kan ikke læse alle tegn i ”${label}”. Se teksten igennem, og send igen.`,
  },
  en: {
    write: (label: string) => `Write something in “${label}”.`,
    choose: (label: string) => `Choose one of the answers under “${label}”.`,
    tooLong: (label: string, max: string) =>
      `The text in “${label}” is too long. There is room for ${max} characters. Your words are still here.`,
    day: 'We cannot read the date. Write it like this, for example: 3 December. Your words are kept.',
    time: 'We cannot read the time. Write it like this, for example: 13:30. Your words are kept.',
    letters: (label: string) =>
      `We cannot read every character in “${label}”. Look the text over and send it again.`,
  },
})
