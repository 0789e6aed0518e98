import { type Role, type Somebody, yearsAgo } from './somebody.ts'

const citizen: Role = { kind: 'citizen' }

/** The twelve whose lives the demo tells. */
export const citizens = {
  anna: {
    name: ['Anna', 'Lindholm'],
    says: 'Borger. Synger, og vil i kor igen.',
    roles: [citizen],
    cpr: '000685-0012',
    address: { text: 'Søndergade 31, 3. tv., Nordby' },
    code: 'ANNA-4723',
  },
  peter: {
    name: ['Peter', 'Holm'],
    says: 'Borger. Skibskok, og laver mad om torsdagen.',
    roles: [citizen],
    cpr: '000268-0021',
    address: { text: 'Bredgade 18, 2. th., Nordby' },
  },
  mehmet: {
    name: ['Mehmet', 'Aydın'],
    says: 'Borger. Far til Emil, og på vej til sin egen løn.',
    roles: [citizen],
    cpr: '000993-0034',
    address: { text: 'Kajen 22, 1. mf., Nordby' },
  },
  lise: {
    name: ['Lise', 'Brandt'],
    says: 'Borger. Mormor, strikker, og siger farvel for denne gang.',
    roles: [citizen],
    cpr: '001160-0043',
    address: { text: 'Lindeallé 5, Nordby' },
  },
  signe: {
    name: ['Signe', 'Friis'],
    says: 'Borger. 22 år, tegner, og flytter snart.',
    roles: [citizen],
    cpr: '000304-0056',
    address: { text: 'Stationsvej 2, kælderen, Nordby' },
  },
  jonas: {
    name: ['Jonas', 'Ravn'],
    says: 'Peer. Går ved siden af, og er vært i Recoverycaféen.',
    roles: [
      { kind: 'citizen', from: yearsAgo(9), until: yearsAgo(3) },
      { kind: 'peer', title: 'Frivillig peer', listed: true, from: yearsAgo(2) },
      { kind: 'volunteer', title: 'Vært i Recoverycaféen', unit: 'vaerket', from: yearsAgo(1) },
    ],
    cpr: '000589-0065',
    address: { text: 'Skovvej 12, Nordby' },
    code: 'RAVN-3579',
  },
  birgit: {
    name: ['Birgit', 'Sommer'],
    says: 'Borger. Få ord, stærk vilje, og en have.',
    roles: [citizen],
    cpr: '000774-0074',
    address: { text: 'Fyrvej 12, Nordby' },
  },
  kasper: {
    name: ['Kasper', 'Dahl'],
    says: 'Borger. Kaffe om tirsdagen. Resten kan vente.',
    roles: [citizen],
  },
  fatima: {
    name: ['Fatima', 'Noor'],
    says: 'Borger. Tre børn, god til at tale, og vil have en veninde.',
    roles: [citizen],
    cpr: '001281-0084',
    address: { text: 'Poppelvænget 9, st. th., Nordby', protected: true },
  },
  torben: {
    name: ['Torben', 'Krogh'],
    says: 'Borger. Landmand uden gård, i Skovhuse uden bus.',
    roles: [citizen],
    cpr: '000365-0096',
    address: { text: 'Skovhusevej 61, Skovhuse' },
  },
  maria: {
    name: ['Maria', 'Juul'],
    says: 'Borger. 19 år, går i gymnasiet, og danser.',
    roles: [citizen],
    cpr: '000807-0106',
    address: { text: 'Lærkevej 14, Nordby' },
  },
  erik: {
    name: ['Erik', 'Winther'],
    says: 'Borger. Vil blive boende hjemme, og spiller skak.',
    roles: [citizen],
    cpr: '000453-0114',
    address: { text: 'Møllegade 3, 1. tv., Nordby' },
  },
} satisfies Record<string, Somebody>
