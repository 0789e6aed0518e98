import { words } from '../../../platform/words/words.ts'

/** What `roret audit` says to the one who runs it. */
export const chainWords = words({
  da: {
    well: 'Loggen er hel.',
    broken: (count: number) =>
      count === 1 ? 'Der er 1 fejl i loggen.' : `Der er ${count} fejl i loggen.`,
    counted: (entries: string, heads: string, compared: string) =>
      `${entries} linjer under ${heads} forseglinger. ${compared} hoveder er sammenlignet.`,
    unsealed: (count: string) => `${count} nye linjer venter på at blive forseglet.`,
    speed: (perSecond: string) => `${perSecond} linjer i sekundet.`,
    letGo: (months: string) => `Måneder, der er slettet efter tiden: ${months}.`,
    gap: (after: number, until: number) =>
      `Efter forsegling ${after} mangler dem til og med ${until}. En sikkerhedskopi er lagt tilbage.`,
    noHeads: 'Der er ingen hoveder andre steder fra at sammenligne med.',
    noGap: 'Loggen er lige så ny som hovederne. Der er intet at mærke.',
    nothingSealed: 'Intet er forseglet endnu.',
    place: (seal: number | null, from: number | null, to: number | null) =>
      [
        seal === null ? '' : `forsegling ${seal}`,
        from === null ? '' : `fra linje ${from}`,
        to === null ? '' : `til linje ${to}`,
      ]
        .filter(Boolean)
        .join(', '),
    faults: {
      lines_changed: 'Linjer er rettet',
      lines_missing: 'Linjer mangler',
      lines_added: 'Linjer er kommet til bagefter',
      seal_changed: 'Forseglingen er rettet',
      seal_missing: 'Forseglinger mangler før denne',
      chain_broken: 'Forseglingen følger ikke den, der står før',
      range_broken: 'Forseglingen begynder ikke, hvor den før slutter',
      signature_wrong: 'Forseglingen er ikke skrevet under med kommunens nøgle',
      head_differs: 'Et hoved, der blev sendt, var et andet',
      head_missing: 'Et hoved blev sendt, og forseglingen er her ikke',
      month_returned: 'Linjer står i en måned, der er slettet',
    },
  },
  en: {
    well: 'The log is whole.',
    broken: (count) =>
      count === 1 ? 'There is 1 fault in the log.' : `There are ${count} faults in the log.`,
    counted: (entries, heads, compared) =>
      `${entries} lines under ${heads} seals. ${compared} heads were compared.`,
    unsealed: (count) => `${count} new lines wait to be sealed.`,
    speed: (perSecond) => `${perSecond} lines a second.`,
    letGo: (months) => `Months that were let go after their time: ${months}.`,
    gap: (after, until) =>
      `After seal ${after} those up to ${until} are missing. A backup was put back.`,
    noHeads: 'There are no heads from elsewhere to compare with.',
    noGap: 'The log is as new as its heads. There is nothing to mark.',
    nothingSealed: 'Nothing is sealed yet.',
    place: (seal, from, to) =>
      [
        seal === null ? '' : `seal ${seal}`,
        from === null ? '' : `from line ${from}`,
        to === null ? '' : `to line ${to}`,
      ]
        .filter(Boolean)
        .join(', '),
    faults: {
      lines_changed: 'Lines were changed',
      lines_missing: 'Lines are missing',
      lines_added: 'Lines came in afterwards',
      seal_changed: 'The seal was changed',
      seal_missing: 'Seals are missing before this one',
      chain_broken: 'The seal does not follow the one before it',
      range_broken: 'The seal begins in the wrong place',
      signature_wrong: 'The seal is not signed with the key of the municipality',
      head_differs: 'A head that was sent was another',
      head_missing: 'A head was sent whose seal is not here',
      month_returned: 'Lines stand in a month that was let go',
    },
  },
})
