import type { Id } from '../../../src/platform/data/id.ts'
import type { Met, Sent } from '../../house/formed.ts'
import type { FormField } from '../../house/forms.ts'

/** One request that nobody of good will makes. */
export interface Attempt {
  method: string
  address: string
  headers: Record<string, string>
  /** Fields, or bytes as they are. */
  body: Sent | string | Uint8Array
  /** What no log and no header may repeat. */
  payload: string
  /** Only these answers are right; any calm answer when nothing is said. */
  wanted?: readonly number[]
}

/** What a case may need to know of the town and of the form it is tried on. */
export interface Around {
  met: Met
  field: FormField
  /** Another’s thing of each kind: goal, step, person… */
  theirs: ReadonlyMap<string, Id>
  /** The session of somebody else, by role. */
  cookies: ReadonlyMap<string, string>
}

export interface Case {
  name: string
  make(plain: Attempt, around: Around): Attempt
  /** Not tried on what it does not fit. */
  fits?(around: Around): boolean
}

export interface BadClass {
  letter: string
  name: string
  /** Once for each field, or once for each form. */
  each: 'field' | 'form'
  cases: readonly Case[]
}

const isSent = (body: Attempt['body']): body is Sent =>
  typeof body === 'object' && !(body instanceof Uint8Array)

/** A text in a field, whatever the field was meant for. */
export const value = (name: string, text: string): Case => ({
  name,
  make: (plain, { field }) => ({
    ...plain,
    payload: text,
    body: isSent(plain.body) ? { ...plain.body, [field.name]: text } : plain.body,
  }),
})

/** The same form with something else in it. */
export const sent = (
  name: string,
  change: (body: Sent, around: Around) => Sent,
  wanted?: readonly number[],
): Case => ({
  name,
  make: (plain, around) => ({
    ...plain,
    body: isSent(plain.body) ? change(plain.body, around) : plain.body,
    ...(wanted && { wanted }),
  }),
})

/** The same request made in another way. */
export const asked = (
  name: string,
  change: (plain: Attempt, around: Around) => Partial<Attempt>,
  wanted?: readonly number[],
): Case => ({
  name,
  make: (plain, around) => ({ ...plain, ...(wanted && { wanted }), ...change(plain, around) }),
})

export const headers = (
  name: string,
  more: Record<string, string>,
  wanted?: readonly number[],
): Case => asked(name, ({ headers: has }) => ({ headers: { ...has, ...more } }), wanted)

export const values = (list: Record<string, string>): Case[] =>
  Object.entries(list).map(([name, text]) => value(name, text))
