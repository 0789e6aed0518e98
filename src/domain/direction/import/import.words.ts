import { words } from '../../../platform/words/words.ts'

const remark = 'Fra indlæsningen: '

export const importWords = words({
  da: {
    remark,
    stripped: (count: number) =>
      `${remark}${count} usynlige tegn er taget ud. De hører ikke til ordene.`,
    visionProposed: (line: number) =>
      `${remark}planen har ikke et afsnit, der hedder vision. Forslaget står fra linje ${line} i filen.`,
    vision: (count: number) => `Vision: ${count} ord`,
    noVision: 'Vision: ikke fundet',
    areas: (count: number) => `Fokusområder: ${count}`,
    area: (number: number, title: string) => `${number}. ${title}`,
    counts: (goals: number, actions: number, quotes: number) =>
      `   mål: ${goals}, handlinger: ${actions}, citater: ${quotes}`,
    goal: (goal: string) => `   mål: ${goal}`,
    action: (action: string) => `   handling: ${action}`,
    quote: (quote: string) => `   citat: ${quote}`,
    notes: (count: number) => `Noter, som du kan gå igennem: ${count}`,
    note: (note: string) => ` – ${note}`,
    problems: {
      empty: 'Filen er tom. Vælg den fil, som planen står i.',
      too_long:
        'Filen er over 2 megabyte. Gem planen som ren tekst uden billeder, og vælg den igen.',
      pdf: 'Filen er en pdf-fil. Gem planen som ren tekst eller Markdown, og vælg den igen.',
      office_file: 'Filen er fra et skriveprogram. Gem planen som ren tekst, og vælg den igen.',
      image: 'Filen er et billede. Gem planen som ren tekst, og vælg den igen.',
      archive: 'Filen er pakket. Pak den ud, og vælg planen som ren tekst.',
      web_page: 'Filen er en hjemmeside. Gem planen som ren tekst, og vælg den igen.',
      not_text: 'Vi kan ikke læse filen som tekst. Gem planen som ren tekst, og vælg den igen.',
      cut_off: 'Filen slutter midt i et bogstav. Hent eller gem den igen, så hele planen er med.',
      broken_letters:
        'Nogle bogstaver er gået i stykker. Gem planen som ren tekst igen, og vælg den.',
    },
  },
  en: {
    remark: 'From the import: ',
    stripped: (count) =>
      `From the import: ${count} invisible characters are taken out. They are not part of the words.`,
    visionProposed: (line) =>
      `From the import: no part of the plan is called vision. The proposal starts at line ${line}.`,
    vision: (count) => `Vision: ${count} words`,
    noVision: 'Vision: not found',
    areas: (count) => `Focus areas: ${count}`,
    area: (number, title) => `${number}. ${title}`,
    counts: (goals, actions, quotes) =>
      `   goals: ${goals}, actions: ${actions}, quotes: ${quotes}`,
    goal: (goal) => `   goal: ${goal}`,
    action: (action) => `   action: ${action}`,
    quote: (quote) => `   quote: ${quote}`,
    notes: (count) => `Notes for you to go through: ${count}`,
    note: (note) => ` – ${note}`,
    problems: {
      empty: 'The file is empty. Choose the file that holds the plan.',
      too_long: 'The file is over 2 MB. Save the plan as plain text and choose it again.',
      pdf: 'The file is a PDF. Save the plan as plain text or Markdown and choose it again.',
      office_file:
        'The file is from a word processor. Save the plan as plain text and choose it again.',
      image: 'The file is a picture. Save the plan as plain text and choose it again.',
      archive: 'The file is packed. Unpack it and choose the plan as plain text.',
      web_page: 'The file is a web page. Save the plan as plain text and choose it again.',
      not_text: 'We cannot read the file as text. Save the plan as plain text and choose it again.',
      cut_off: 'The file ends inside a letter. Fetch or save it again, so that all of it is there.',
      broken_letters: 'Some letters are damaged. Save the plan as UTF-8 text and choose it again.',
    },
  },
})
