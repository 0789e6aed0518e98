/** All that a push can ever say on a screen. */
export const pushWords = {
  da: {
    title: 'Nyt til dig',
    news: 'Der er noget nyt til dig.',
    nudge: 'Et kærligt puf venter på dig.',
  },
  en: {
    title: 'News for you',
    news: 'There is something new for you.',
    nudge: 'A kind nudge is waiting for you.',
  },
}
