import { words } from '../../platform/words/words.ts'

/** The first page of everyday life. */
export const everydayWords = words({
  da: {
    title: 'Hverdag',
    lead: 'Hjem, penge, breve og det, du gerne vil øve.',
  },
  en: {
    title: 'Everyday',
    lead: 'Home, money, letters, and what you want to practise.',
  },
})
