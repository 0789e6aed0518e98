import { words } from '../../platform/words/words.ts'

/** For those who lay down the plan, on the page and in the command. */
export const directionDeskWords = words({
  da: {
    read: 'Læs en plan ind',
    readLead:
      'Åbn planen, kopiér teksten, og sæt den ind her. Du ser først, hvad vi fandt. Andre ser intet, før du gemmer.',
    text: 'Planens tekst',
    textHelp: 'Ren tekst eller Markdown. Tag overskrifter og punkter med.',
    look: 'Se, hvad vi finder',
    proposal: 'Det fandt vi',
    proposalLead: 'Læs det igennem. Passer det, så gem planen. Ellers ret teksten.',
    name: 'Planens navn',
    nameHelp: 'Det står øverst på den åbne side.',
    replaces: (title: string) =>
      `Den træder i stedet for ”${title}”. Den kan stadig læses under tidligere planer.`,
    save: 'Gem, og vis planen for alle',
    change: 'Ret teksten',
    saved: 'Planen er gemt. Nu kan alle læse den.',
    unfit: {
      nothing:
        'Vi fandt hverken en vision eller fokusområder. Se, om hele planen er med, og prøv igen.',
      too_big:
        'Planen har et stykke eller et antal linjer, der ikke er plads til. Del den i to, og prøv igen.',
    },
  },
  en: {
    read: 'Read a plan',
    readLead:
      'Open the plan, copy its text and paste it here. First you see what we found. Others see nothing until you save.',
    text: 'The text of the plan',
    textHelp: 'Plain text or Markdown. Take headings and bullets with you.',
    look: 'See what we find',
    proposal: 'What we found',
    proposalLead: 'Read it through. If it fits, save the plan. If not, change the text.',
    name: 'The name of the plan',
    nameHelp: 'It stands at the top of the open page.',
    replaces: (title) => `It takes the place of “${title}”, which can be read under earlier plans.`,
    save: 'Save and show the plan to everybody',
    change: 'Change the text',
    saved: 'The plan is saved. Now everybody can read it.',
    unfit: {
      nothing:
        'We found neither a vision nor focus areas. See whether the whole plan is there and try again.',
      too_big:
        'The plan has a piece or a number of lines that there is no room for. Divide it and try again.',
    },
  },
})
