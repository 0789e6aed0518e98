import { words } from '../words/words.ts'

export const lateWords = words({
  da: {
    kept: 'Dine ord er gemt. De står på siden igen, når du kommer tilbage.',
    rested: 'Du er logget ud, fordi siden hvilede. Det, du har gemt, er der stadig.',
  },
  en: {
    kept: 'Your words are kept. They are on the page again when you come back.',
    rested: 'You are signed out because the page was at rest. What you saved is still there.',
  },
})
