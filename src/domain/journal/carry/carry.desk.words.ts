import { words } from '../../../platform/words/words.ts'

export const carryDeskWords = words({
  da: {
    title: 'Over i det andet system',
    lead: (system: string) =>
      `Kopiér det herfra, sæt det ind i ${system}, og sæt et mærke. Så skriver ingen to gange.`,
    kept: {
      here: 'Journalen føres her. Du behøver ikke kopiere noget.',
      there: (system: string) =>
        `Journalen føres i ${system}. Det, du skriver her, kopierer du dertil.`,
      both: (system: string) => `Journalen føres her, og en kopi ligger i ${system}.`,
    },
    other: 'det andet system',
    day: 'Dag',
    dayShow: 'Vis dagen',
    of: (day: string) => `Din dag, ${day}`,
    none: 'Du har ikke skrevet noget den dag.',
    noneText: 'Notater og aftaler fra dagen står her, når de er skrevet.',
    notYet: 'Ikke overført endnu',
    notYetNone: 'Alt fra de sidste 14 dage er overført.',
    notYetDay: (day: string, count: number) =>
      count === 1 ? `${day}: én ting` : `${day}: ${count} ting`,
    block: (name: string) => `Teksten om ${name}`,
    copy: 'Kopiér',
    copied: 'Teksten er kopieret.',
    mark: 'Overført',
    marked: 'Det er mærket som overført.',
    markAll: 'Alt fra dagen er overført',
    markedAll: (count: number) =>
      count === 1 ? 'Én ting er mærket som overført.' : `${count} ting er mærket som overført.`,
    carried: (system: string, name: string, day: string) =>
      `Overført til ${system} af ${name}, ${day}.`,
    undo: 'Fortryd mærket',
    undone: 'Mærket er taget af igen.',
    files: 'Hele dagen som fil',
    asText: 'Tekst',
    asCsv: 'Regneark',
    link: 'Over i det andet system',
    cardTitle: 'Over i det andet system',
    cardText: (count: number) =>
      count === 0
        ? 'Alt fra i dag er overført.'
        : count === 1
          ? 'Én ting fra i dag er ikke overført.'
          : `${count} ting fra i dag er ikke overført.`,
    cardLink: 'Se dagen',
    person: 'Borger',
    by: 'Skrevet af',
    from: 'Kopieret fra Roret',
    head: {
      day: 'Dag',
      time: 'Tid',
      person: 'Borger',
      what: 'Hvad',
      by: 'Skrevet af',
      words: 'Tekst',
    },
    appointment: 'Aftale',
    place: 'Sted',
    about: 'Om',
    roles: { observation: 'Iagttagelse', agreement: 'Aftalt' },
    aboutOther: 'Om en anden',
    correction: 'Rettelse',
    supplement: 'Tilføjelse',
    notHappened: 'Mødet blev ikke til noget',
  },
  en: {
    title: 'Into the other system',
    lead: (system) =>
      `Copy it from here, paste it into ${system}, and set a mark. Then nobody writes twice.`,
    kept: {
      here: 'The journal is kept here. You need not copy anything.',
      there: (system) => `The journal is kept in ${system}. What you write here you copy there.`,
      both: (system) => `The journal is kept here, and a copy lies in ${system}.`,
    },
    other: 'the other system',
    day: 'Day',
    dayShow: 'Show the day',
    of: (day) => `Your day, ${day}`,
    none: 'You wrote nothing that day.',
    noneText: 'Notes and appointments of the day stand here when they are written.',
    notYet: 'Not copied yet',
    notYetNone: 'Everything of the last 14 days is copied.',
    notYetDay: (day, count) => (count === 1 ? `${day}: one thing` : `${day}: ${count} things`),
    block: (name) => `The text about ${name}`,
    copy: 'Copy',
    copied: 'The text is copied.',
    mark: 'Carried over',
    marked: 'It is marked as carried over.',
    markAll: 'Everything of the day is carried over',
    markedAll: (count) =>
      count === 1
        ? 'One thing is marked as carried over.'
        : `${count} things are marked as carried over.`,
    carried: (system, name, day) => `Carried over to ${system} by ${name}, ${day}.`,
    undo: 'Take back the mark',
    undone: 'The mark is taken back.',
    files: 'The whole day as a file',
    asText: 'Text',
    asCsv: 'Spreadsheet',
    link: 'Into the other system',
    cardTitle: 'Into the other system',
    cardText: (count) =>
      count === 0
        ? 'Everything of today is carried over.'
        : count === 1
          ? 'One thing of today is not carried over.'
          : `${count} things of today are not carried over.`,
    cardLink: 'See the day',
    person: 'Person',
    by: 'Written by',
    from: 'Copied from Roret',
    head: {
      day: 'Day',
      time: 'Time',
      person: 'Person',
      what: 'What',
      by: 'Written by',
      words: 'Text',
    },
    appointment: 'Appointment',
    place: 'Place',
    about: 'About',
    roles: { observation: 'Observation', agreement: 'Agreed' },
    aboutOther: 'About somebody else',
    correction: 'Correction',
    supplement: 'Supplement',
    notHappened: 'The meeting did not happen',
  },
})
