import { ago, type Day } from './calendar.ts'
import type { Unit } from './town.ts'

export interface Role {
  kind: 'citizen' | 'relative' | 'staff' | 'peer' | 'volunteer' | 'leader' | 'admin' | 'partner'
  title?: string
  unit?: Unit
  listed?: boolean
  from?: Day
  until?: Day
}

export interface Somebody {
  name: [given: string, family: string]
  /** The calm line on the sign-in page. */
  says: string
  roles: Role[]
  /**
   * A number that no one can have: there is no day 00 in a month (a replacement number adds 60 to the day,
   * so it has none either), and the last digits do not fit the old check by 11.
   */
  cpr?: string
  address?: { text: string; protected?: boolean }
  /** Given to those who may add this person to a circle. */
  code?: string
}

export const yearsAgo = (count: number) => ago(365 * count)
