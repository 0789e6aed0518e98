import { words } from '../../../platform/words/words.ts'

/** What is said to the one who reads a questionnaire in, at a terminal. */
export const importCommandWords = words({
  da: {
    problems: {
      tooLong: 'Filen er for stor. Et spørgeskema fylder under 200 kilobyte.',
      notText: 'Vi kan ikke læse filen som tekst. Gem den som UTF-8, og prøv igen.',
      notJson: 'Vi kan ikke læse filen som et spørgeskema. Se i vejledningen, hvordan den skrives.',
      notShape: 'Filen er læst, men noget i den er anderledes, end vi kender det.',
    },
    where: (places: string) => `Se her: ${places}`,
    found: (title: string, version: string) => `Spørgeskema: ${title}, udgave ${version}`,
    licence: (name: string, holder: string) => `Licens: ${name}, ${holder}`,
    items: (count: number) => `Sætninger: ${count}`,
    answers: (count: number) => `Svarmuligheder: ${count}`,
    counted: (times: string) => `Tallet er summen gange ${times}`,
    notCounted: 'Der regnes ikke noget tal ud',
    saved: 'Spørgeskemaet er gemt. Borgerne finder det under ”Sådan går det”.',
    there: 'Den udgave var der i forvejen. Intet er ændret.',
    notSaved: 'Spørgeskemaet er kun vist. Skriv --save for at gemme det.',
  },
  en: {
    problems: {
      tooLong: 'The file is too large. A questionnaire takes less than 200 kilobytes.',
      notText: 'We cannot read the file as text. Save it as UTF-8 and try again.',
      notJson: 'We cannot read the file as a questionnaire. See in the guide how it is written.',
      notShape: 'The file was read, but something in it is not as we know it.',
    },
    where: (places) => `Look here: ${places}`,
    found: (title, version) => `Questionnaire: ${title}, version ${version}`,
    licence: (name, holder) => `Licence: ${name}, ${holder}`,
    items: (count) => `Sentences: ${count}`,
    answers: (count) => `Answers to choose from: ${count}`,
    counted: (times) => `The number is the sum times ${times}`,
    notCounted: 'No number is worked out',
    saved: 'The questionnaire is saved. Citizens find it under How it goes.',
    there: 'That version was there already. Nothing is changed.',
    notSaved: 'The questionnaire is only shown. Write --save to save it.',
  },
})
