import { words } from '../../../platform/words/words.ts'

/** "Min situation er ændret". */
export const changedWords = words({
  da: {
    title: 'Min situation er ændret',
    leadStaff: (name: string) => `${name} får besked og holder i det, til I har talt sammen.`,
    leadDoor: 'Døren får besked. En af os svarer dig.',
    back: 'Tilbage til mine samtaler',
    words: 'Hvad er ændret?',
    wordsHelp: 'Et par ord er nok. I taler om resten, når I mødes.',
    send: 'Send',
    sent: 'Det er sendt. Her kan du følge med og skrive videre.',
  },
  en: {
    title: 'My situation has changed',
    leadStaff: (name) => `${name} is told and holds on to it until you have talked.`,
    leadDoor: 'The door is told. One of us answers you.',
    back: 'Back to my conversations',
    words: 'What has changed?',
    wordsHelp: 'A few words are enough. You talk about the rest when you meet.',
    send: 'Send it',
    sent: 'It is sent. Here you can follow it and write on.',
  },
})
