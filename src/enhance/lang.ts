import { enhanceWords } from './enhance.words.ts'

/** The language of the page that the script is on. */
export const pageLang = () => (document.documentElement.lang === 'en' ? 'en' : 'da')
export const pageWords = () => enhanceWords[pageLang()]
