import type { Rule } from '../rules.ts'

/** What a route leaves behind: a look for each person shown, an event for each change, or nothing about anybody. */
export type Audit = 'look' | 'event' | 'none'

/** One route as the municipality has decided it. */
export interface RoutePolicy {
  to: Rule
  /** Who may know that the thing is there, though not do this with it: they get a plain no. */
  sees?: Rule
  audit: Audit
  /** Why: the code that the log keeps. */
  purpose: string
  /** Those who may are also told that there is nothing here, when there is nothing to do. */
  mayBeEmpty?: true
}

export type RouteTable = Readonly<Record<string, RoutePolicy>>

/** The same for many routes. */
export const each = (keys: readonly string[], policy: RoutePolicy): RouteTable =>
  Object.fromEntries(keys.map((key) => [key, policy]))

export const open = (to: Rule, purpose = 'public'): RoutePolicy => ({ to, audit: 'none', purpose })
export const shows = (to: Rule, purpose: string, more: Partial<RoutePolicy> = {}): RoutePolicy => ({
  to,
  audit: 'look',
  purpose,
  ...more,
})
export const does = (to: Rule, purpose: string, more: Partial<RoutePolicy> = {}): RoutePolicy => ({
  to,
  audit: 'event',
  purpose,
  mayBeEmpty: true,
  ...more,
})
