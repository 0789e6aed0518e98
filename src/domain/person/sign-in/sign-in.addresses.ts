import { addresses } from '../../../platform/web/addresses.ts'

/** The ways in. The front of them all is `uiAt.signIn`. */
export const signInAt = addresses({
  citizen: '/log-ind/borger',
  staff: '/log-ind/medarbejder',
  answer: '/log-ind/svar/:issuer',
  signedOut: '/log-ud/videre',
  signOutThere: '/log-ud/udbyder/:issuer',
  over: '/log-ud/besked/:issuer',
  link: '/log-ind/kode',
  typing: '/log-ind/kode/skriv',
  typed: '/log-ind/kode/skrevet',
  follow: '/log-ind/link',
  followed: '/log-ind/link/fulgt',
  told: '/log-ind/fortalt',
  toldUsed: '/log-ind/fortalt/brugt',
  passkey: '/log-ind/noegle',
  passkeys: '/mig/noegler',
  passkeyEnded: '/mig/noegler/:passkey/fjernet',
})
