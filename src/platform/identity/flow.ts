import { createHash } from 'node:crypto'
import type { Box } from '../crypto/box.ts'
import type { Comers } from './issuer-settings.ts'

/** What must be remembered between leaving for an issuer and coming back, by the browser that left. */
export interface Flow {
  comers: Comers
  state: string
  nonce: string
  verifier: string
  /** Where the person was going. */
  on: string
  /** The person who is to prove again who they are; '' for an ordinary sign-in. */
  again: string
  begunAt: number
}

export const FLOW_SECONDS = 600
const PLACE = 'sign-in.flow'

/** Only this browser has it, only this program can read it, and it holds for ten minutes (ASVS 5.0, 10.1.2). */
export const flowCookie = (secure: boolean) => (secure ? '__Host-vej' : 'vej')

export const sealFlow = (box: Box, flow: Flow): string =>
  Buffer.from(box.seal(PLACE, flow.comers, JSON.stringify(flow))).toString('base64url')

/** The flow that this browser began with this issuer; nothing when it is another's, changed or too old. */
export function openFlow(
  box: Box,
  comers: Comers,
  sealed: string | undefined,
  now: Date,
): Flow | undefined {
  if (!sealed) return undefined
  try {
    const text = box.open(PLACE, comers, Buffer.from(sealed, 'base64url'))
    const flow = JSON.parse(text) as Flow
    return now.getTime() - flow.begunAt <= FLOW_SECONDS * 1000 ? flow : undefined
  } catch {
    return undefined
  }
}

/** What marks a thing as used, for ever: never the thing itself. */
export const spentMark = (kind: string, secret: string): Uint8Array =>
  createHash('sha256').update(`${kind} ${secret}`).digest()
