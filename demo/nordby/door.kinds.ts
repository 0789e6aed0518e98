/** Weekday (1 is Monday), from, until. */
export type Hours = [number, string, string]

export interface DemoPlace {
  runBy: 'municipality' | 'region' | 'civil' | 'private'
  name: string
  da: string
  en: string
  address?: string
  phone?: string
  for?: [da: string, en: string]
  cost?: [da: string, en: string]
  find?: string
  /** The line whose phone and hours it has. */
  line?: string
  hours?: Hours[]
  always?: boolean
  hosts?: [name: string, kind: 'staff' | 'peer', da: string, en: string][]
}

export const days = (from: number, until: number, opens: string, closes: string): Hours[] =>
  Array.from({ length: until - from + 1 }, (_, at): Hours => [from + at, opens, closes])
export const free: [string, string] = ['Det er gratis.', 'It is free.']
export const all: [string, string] = ['For alle over 18.', 'For everybody over 18.']
