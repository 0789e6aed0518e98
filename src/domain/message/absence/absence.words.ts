import { words } from '../../../platform/words/words.ts'

/** A worker says when they are away. */
export const awayWords = words({
  da: {
    title: 'Når du er væk',
    lead: 'De borgere, du arbejder med, ser det, før de skriver til dig.',
    note: 'Den, der er sat i stedet for dig, kan læse og svare i dine samtaler. Det er ledelsen, der sætter en i stedet.',
    from: 'Første dag, du er væk',
    until: 'Sidste dag, du er væk',
    save: 'Gem',
    saved: 'Det er gemt. De, der skriver til dig, kan se det.',
    backwards: 'Den sidste dag ligger før den første. Se dagene efter.',
    tooLong: 'Det kan højst være et år ad gangen.',
    planned: 'Det har du sagt',
    none: 'Du har ikke sagt, at du er væk.',
    days: (from: string, until: string) => `Fra ${from} til og med ${until}`,
    end: 'Jeg er her alligevel',
    ended: 'Det er taget tilbage.',
    link: 'Sig, når du er væk',
  },
  en: {
    title: 'When you are away',
    lead: 'The citizens you work with see it before they write to you.',
    note: 'Whoever stands in for you can read and answer in your conversations. Those who lead put somebody in.',
    from: 'First day you are away',
    until: 'Last day you are away',
    save: 'Save',
    saved: 'It is kept. Those who write to you can see it.',
    backwards: 'The last day is before the first. Look the days over.',
    tooLong: 'It can be a year at a time at most.',
    planned: 'You have said',
    none: 'You have not said that you are away.',
    days: (from, until) => `From ${from} until ${until}`,
    end: 'I am here after all',
    ended: 'It is taken back.',
    link: 'Say when you are away',
  },
})
