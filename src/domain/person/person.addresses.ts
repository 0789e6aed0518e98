import { addresses } from '../../platform/web/addresses.ts'

/** Signing in and out stand with the places that every page leads to (`uiAt`). */
export const personAt = addresses({
  demo: '/demo',
  demoSignIn: '/demo/:person',
  me: '/mig',
  channels: '/mig/kontakt',
  channelPreferred: '/mig/kontakt/:channel/helst',
  channelEnded: '/mig/kontakt/:channel/fjernet',
  sessions: '/mig/adgange',
  sessionEnded: '/mig/adgange/:session/lukket',
  otherSessionsEnded: '/mig/adgange/andre-lukket',
  deviceShared: '/mig/adgange/faelles',
  ownPortrait: '/mig/billede',
  portraitTakenDown: '/mig/billede/taget-ned',
  portrait: '/portraet/:portrait',
  phones: '/mig/telefon',
  phoneEnded: '/mig/telefon/:phone/lukket',
  /** The day on an enrolled phone: answered by the desk that gathers the cards. */
  offline: '/uden-net',
  access: '/adgange',
  allPhones: '/adgange/telefoner',
  anyPhoneEnded: '/adgange/telefoner/:phone/lukket',
  accessEnded: '/adgange/:person/lukket',
  accessEndedByCode: '/adgange/kode',
  everybodyEnded: '/adgange/alle-lukket',
})

/** Where the face of somebody is found who is shown with `portraitOf`; null: their letter is drawn. */
export const faceOf = ({ portrait }: { portrait?: string | null }): string | null =>
  portrait ? personAt.portrait({ portrait }) : null
