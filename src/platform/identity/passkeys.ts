import {
  type AuthenticationResponseJSON,
  generateAuthenticationOptions,
  generateRegistrationOptions,
  type RegistrationResponseJSON,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server'
import type { Box } from '../crypto/box.ts'
import { spentMark } from './flow.ts'

/** A passkey (WebAuthn level 3) as the browser is asked for it, with what must come back unchanged. */
export interface Asked {
  options: string
  /** The challenge, sealed: for this purpose and this person alone, for five minutes, and once. */
  sealed: string
}

interface Kept {
  challenge: string
  until: number
}

const PLACE = 'sign-in.passkey'
const MINUTES = 5
const TIMEOUT_MS = MINUTES * 60_000

const hostOf = (origin: string) => new URL(origin).hostname

function seal(box: Box, forWhom: string, challenge: string, now: Date): string {
  const kept: Kept = { challenge, until: now.getTime() + TIMEOUT_MS }
  return Buffer.from(box.seal(PLACE, forWhom, JSON.stringify(kept))).toString('base64url')
}

/** The challenge of this purpose and person, and the mark by which it is used up; nothing when it is too old. */
export function openChallenge(
  box: Box,
  forWhom: string,
  sealed: string,
  now: Date,
): { challenge: string; mark: Uint8Array } | undefined {
  try {
    const kept = JSON.parse(box.open(PLACE, forWhom, Buffer.from(sealed, 'base64url'))) as Kept
    if (now.getTime() > kept.until) return undefined
    return { challenge: kept.challenge, mark: spentMark('challenge', kept.challenge) }
  } catch {
    return undefined
  }
}

export async function askForNew(
  box: Box,
  person: { id: string; name: string; known: readonly string[] },
  place: { origin: string; name: string; now: Date },
): Promise<Asked> {
  const options = await generateRegistrationOptions({
    rpID: hostOf(place.origin),
    rpName: place.name,
    // Shown by the person's own device alone. The handle says nothing about the person.
    userName: person.name,
    userID: new Uint8Array(spentMark('passkey user', person.id)),
    attestationType: 'none',
    timeout: TIMEOUT_MS,
    excludeCredentials: person.known.map((id) => ({ id })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  })
  const sealed = seal(box, person.id, options.challenge, place.now)
  return { options: JSON.stringify(options), sealed }
}

export async function askForKnown(box: Box, place: { origin: string; now: Date }): Promise<Asked> {
  const options = await generateAuthenticationOptions({
    rpID: hostOf(place.origin),
    timeout: TIMEOUT_MS,
    userVerification: 'required',
  })
  return { options: JSON.stringify(options), sealed: seal(box, '', options.challenge, place.now) }
}

const ANSWER_MAX = 20_000

/** What the browser's script sent, as an object; undefined when it is none. */
export function readAnswer(text: string): { id: string } | undefined {
  if (text.length > ANSWER_MAX) return undefined
  try {
    const value: unknown = JSON.parse(text)
    const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : undefined
    return typeof id === 'string' && id.length <= 1400 ? (value as { id: string }) : undefined
  } catch {
    return undefined
  }
}

/** The new key, when it was made here, by this challenge, and by somebody whom the device knows. */
export async function readNew(answer: { id: string }, challenge: string, origin: string) {
  try {
    const { registrationInfo } = await verifyRegistrationResponse({
      response: answer as RegistrationResponseJSON,
      expectedChallenge: challenge,
      expectedOrigin: origin,
      expectedRPID: hostOf(origin),
      requireUserVerification: true,
    })
    return registrationInfo?.userVerified ? registrationInfo.credential : undefined
  } catch {
    return undefined
  }
}

/**
 * The key's counter, when its own device answered this challenge, here. A counter that goes back is a copy of
 * the key, and is not believed.
 */
export async function readKnown(
  answer: { id: string },
  challenge: string,
  origin: string,
  key: { publicKey: Uint8Array; counter: number },
): Promise<number | undefined> {
  try {
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response: answer as AuthenticationResponseJSON,
      expectedChallenge: challenge,
      expectedOrigin: origin,
      expectedRPID: hostOf(origin),
      requireUserVerification: true,
      credential: {
        id: answer.id,
        publicKey: new Uint8Array(key.publicKey),
        counter: key.counter,
      },
    })
    return verified ? authenticationInfo.newCounter : undefined
  } catch {
    return undefined
  }
}
