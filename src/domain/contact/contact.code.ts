import { randomInt } from 'node:crypto'
import { hashOf } from '../../platform/identity/token.ts'

/**
 * The code one comes back with: five groups of four, 19 of them drawn at random from 31 (94 bits), the last
 * one a check. 31 is prime and each place has a weight of its own, so that one misread letter, or two that
 * changed places, are told at once and never open another's conversation.
 */
const LETTERS = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789'
const LENGTH = 20

const sumOf = (code: string) =>
  [...code].reduce((sum, letter, at) => sum + (at + 1) * LETTERS.indexOf(letter), 0)

const isWhole = (code: string) =>
  code.length === LENGTH &&
  [...code].every((letter) => LETTERS.includes(letter)) &&
  sumOf(code) % LETTERS.length === 0

/** A new code, as it is shown: ABCD-EFGH-JKMN-PQRS-TUVW. */
export function makeCode(): string {
  const drawn = Array.from({ length: LENGTH - 1 }, () => LETTERS[randomInt(LETTERS.length)]).join(
    '',
  )
  const last = [...LETTERS].find((letter) => isWhole(drawn + letter)) ?? ''
  return inGroups(drawn + last)
}

const inGroups = (code: string) => code.match(/.{4}/g)?.join('-') ?? ''

/** The code that somebody typed, however they typed it; undefined when it is not a whole one. */
export function readCode(raw: string): string | undefined {
  const code = raw.toUpperCase().replaceAll(/[^\p{L}\p{N}]/gu, '')
  return isWhole(code) ? inGroups(code) : undefined
}

/** What the database knows of a code. */
export const codeHash = (code: string) => hashOf(`roret.contact ${code}`)

/** The same for the once-key of a form that anybody may send. */
export const onceHash = (key: string) => hashOf(`roret.contact.once ${key}`)
