import type { JSX } from 'preact'
import type { Read, Write } from '../data/db.ts'
import type { Level } from '../identity/level.ts'
import type { Address } from './addresses.ts'
import type { Filled, Form } from './form.ts'
import type { Notice, Visit } from './visit.ts'

/** Who may knock: anyone, or a person who is signed in. What they then see is for the database to say. */
export type Who = 'anyone' | 'person'

interface Guard {
  who: Who
  /** Why this page looks at a person's data: a code that the log keeps and explains in plain words. */
  purpose: string
  /** How sure the session has to be, where it is another than `levelFor` says for all. */
  level?: Level
  /** The person has proved who they are within so many minutes: before what cannot be called back (ASVS 5.0, 7.5.3). */
  fresh?: number
}

export interface PageRoute extends Guard {
  method: 'GET'
  pattern: string
  show(visit: Visit, read: Read): Promise<JSX.Element | Reply> | JSX.Element | Reply
}

export interface ActionRoute extends Guard {
  method: 'POST'
  pattern: string
  form: Form<unknown>
  again?:
    | ((visit: Visit, read: Read, filled: Filled) => Promise<JSX.Element> | JSX.Element)
    | undefined
  act(visit: Visit, write: Write, input: unknown): Promise<Done>
  /** Signing in acts as the one who is about to be signed in. */
  as?: ((visit: Visit) => string | undefined) | undefined
}

export type Route = PageRoute | ActionRoute

/** What is not a page: data for a program or a file. */
export interface Reply {
  reply: {
    status?: number
    type: string
    body: string | Uint8Array
    headers?: Record<string, string>
  }
}

/** Where the person goes when it is done, and what is told there. */
export interface Done {
  to: string
  notice?: Notice
  cookies?: string[]
  headers?: Record<string, string>
}

export function page(
  at: Address<string> | { pattern: string },
  guard: Guard,
  show: PageRoute['show'],
): PageRoute {
  return { method: 'GET', pattern: at.pattern, ...guard, show }
}

export function action<T>(
  at: Address<string> | { pattern: string },
  guard: Guard & Pick<ActionRoute, 'again' | 'as'> & { form: Form<T> },
  act: (visit: Visit, write: Write, input: T) => Promise<Done>,
): ActionRoute {
  return {
    method: 'POST',
    pattern: at.pattern,
    ...guard,
    act: act as ActionRoute['act'],
  }
}

/** Done: go there, and tell this. A sentence alone is enough where nothing can be undone. */
export function seeOther(to: string, notice?: string | Notice): Done {
  if (notice === undefined) return { to }
  return { to, notice: typeof notice === 'string' ? { text: notice } : notice }
}

/** A rule says no to what was typed: the same page again, 422, with the words kept and nothing changed. */
export class Refused extends Error {
  override name = 'Refused'
  readonly problems: Filled['problems']
  constructor(field: string, text: string) {
    super('refused')
    this.problems = [{ field, text }]
  }
}
