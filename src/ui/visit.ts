import type { Lang } from '../platform/words/words.ts'
import type { IconName } from './icon/icon.tsx'

/** How the person wants pages to look. Written on <html>, remembered before sign-in too. */
export interface Modes {
  scheme: 'light' | 'dark' | 'auto'
  calm: boolean
  text: 'normal' | 'large'
  /** 'normal' still follows the system's own wish for more contrast. */
  contrast: 'normal' | 'more'
}

export const plainModes: Modes = { scheme: 'auto', calm: false, text: 'normal', contrast: 'normal' }

export interface Person {
  name: string
  kinds: readonly string[]
  session?: Stays
}

/** How long somebody stays signed in: until it has rested for so long, and at the latest until the end. */
export interface Stays {
  now: Date
  idleAt: Date
  endsAt: Date
  idleMinutes: number
  /** On a computer that several people use. */
  shared: boolean
}

/** What a page needs to know about the request. The platform's Visit has all this and more. */
export interface Visit {
  lang: Lang
  modes: Modes
  person: Person | null
  /** The address of this page, so that choosing another look can lead back to it. */
  address: string
  /** The hashed address of a built file: assets('app.css'). */
  assets: (name: string) => string
  municipality: { name: string; phone: string }
  demo: boolean
  /** A moment as the hour of the day, as people write it here. */
  time?: (at: Date) => string
  /** Several people use this browser: it keeps nothing. */
  shared?: boolean
  /** On an enrolled phone: the address of the script that carries the day without a network. */
  phone?: string
  onceKey: () => string
  /** The main menu, and the person's own; made where all rooms are known. */
  nav: readonly Place[]
  menu: readonly Place[]
  /** What has just happened, told once, with a way back where there is one. */
  notice: { text: string; undo?: { address: string; label: string; version?: number } } | null
  /** What is out of the ordinary on every page until it is ended. */
  banners?: readonly Standing[]
}

/** Said on every page while it is so, with a place to go and the way out. */
export interface Standing {
  text: string
  link: { href: string; label: string }
  action: { address: string; label: string }
}

/** A place in a menu. The first four of the main menu stand in the bar at the bottom of a phone. */
export interface Place {
  label: string
  href: string
  icon?: IconName
  current?: boolean
}
