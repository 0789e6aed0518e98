import type { Role, Somebody } from './somebody.ts'
import type { Unit } from './town.ts'

const staff = (title: string, unit: Unit): Role => ({ kind: 'staff', title, unit })
const partner = (title: string): Role => ({ kind: 'partner', title })

/** Those around them: family, neighbours, and partners of the municipality. */
export const around = {
  ida: {
    name: ['Ida', 'Lindholm'],
    says: 'Pårørende. Annas søster.',
    roles: [{ kind: 'relative' }],
    code: 'IDAS-4726',
  },
  hanne: {
    name: ['Hanne', 'Kjær'],
    says: 'Nabo. Bor over Peter.',
    roles: [{ kind: 'relative' }],
    code: 'HANN-4726',
  },
  camilla: {
    name: ['Camilla', 'Bruun'],
    says: 'Pårørende. Emils mor.',
    roles: [{ kind: 'relative' }],
    code: 'CAMI-3594',
  },
  svend: {
    name: ['Svend', 'Sommer'],
    says: 'Pårørende. Birgits far på 81.',
    roles: [{ kind: 'relative' }],
    code: 'SVEN-8263',
  },
  helle: {
    name: ['Helle', 'Juul'],
    says: 'Pårørende. Marias mor.',
    roles: [{ kind: 'relative' }],
    code: 'HELE-6385',
  },
  grethe: {
    name: ['Grethe', 'Mølgaard'],
    says: 'Forening. Formand for Rytmekoret.',
    roles: [partner('Formand for Rytmekoret')],
  },
  ali: {
    name: ['Ali', 'Demir'],
    says: 'Arbejdsplads. Driver restaurant Havnen.',
    roles: [partner('Restaurant Havnen')],
    code: 'HAVN-5274',
  },
  dorte: {
    name: ['Dorte', 'Lassen'],
    says: 'Jobcenter. Ser det, Mehmet har delt.',
    roles: [partner('Jobcenter Nordby')],
    code: 'DORT-7392',
  },
  henrik: {
    name: ['Henrik', 'Sand'],
    says: 'Sygeplejerske på det psykiatriske hospital.',
    roles: [partner('Afdelingssygeplejerske')],
    code: 'HENR-4839',
  },
  vibeke: {
    name: ['Vibeke', 'Poulsen'],
    says: 'Politiker. Sidder i udvalget og læser planen.',
    roles: [partner('Medlem af social- og sundhedsudvalget')],
  },
} satisfies Record<string, Somebody>

/** Those who work for Nordby. */
export const workers = {
  maja: {
    name: ['Maja', 'Toft'],
    says: 'Medarbejder. Støtte i eget hjem.',
    roles: [staff('Socialpædagog', 'support')],
  },
  karen: {
    name: ['Karen', 'Lund'],
    says: 'Medarbejder. Tovholder, når mange er med.',
    roles: [staff('Koordinerende tovholder', 'support')],
  },
  hassan: {
    name: ['Hassan', 'Ali'],
    says: 'Medarbejder. Afgør, hvilken hjælp man har ret til.',
    roles: [staff('Socialrådgiver', 'authority')],
  },
  sami: {
    name: ['Sami', 'Haddad'],
    says: 'Medarbejder. Går på gaden og drikker kaffe.',
    roles: [staff('Støtte- og kontaktperson', 'street')],
  },
  ulla: {
    name: ['Ulla', 'Mikkelsen'],
    says: 'Medarbejder. Nattevagt i Fyrhuset.',
    roles: [staff('Nattevagt', 'fyrhuset')],
  },
  tine: {
    name: ['Tine', 'Holst'],
    says: 'Medarbejder. Dagvagt i Fyrhuset.',
    roles: [staff('Pædagog', 'fyrhuset')],
  },
  nina: {
    name: ['Nina', 'Bech'],
    says: 'Medarbejder. Sidder i Døren.',
    roles: [staff('Rådgiver', 'door')],
  },
  morten: {
    name: ['Morten', 'Skov'],
    says: 'Medarbejder. Aktiviteter på Værket.',
    roles: [staff('Værkstedsleder', 'vaerket')],
  },
  line: {
    name: ['Line', 'Østergaard'],
    says: 'Medarbejder og peer. Har selv prøvet det.',
    roles: [
      staff('Peermedarbejder', 'vaerket'),
      { kind: 'peer', title: 'Peermedarbejder', listed: true },
    ],
  },
  christine: {
    name: ['Christine', 'Vang'],
    says: 'Leder. Styrer efter Fælles kurs.',
    roles: [{ kind: 'leader', title: 'Leder af det psykosociale område', unit: 'leaders' }],
  },
  bo: {
    name: ['Bo', 'Steen'],
    says: 'Administrator. Passer på data og adgang.',
    roles: [{ kind: 'admin', title: 'Administrator og databeskyttelsesrådgiver', unit: 'leaders' }],
  },
} satisfies Record<string, Somebody>
