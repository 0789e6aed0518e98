/**
 * What an enrolled phone carries, as the server writes it. The shape stands alone here, so that nothing of the server
 * travels with it; the story of a phone without a network holds it to the server's own.
 */
export interface Day {
  /** Whose phone it is: words that wait on it are sent in nobody else's name. */
  owner: string
  /** The server's time when it was made. */
  made: string
  hours: number
  waitingHours: number
  visits: CarriedVisit[]
  people: CarriedPerson[]
}

export interface CarriedVisit {
  id: string
  citizen: string
  name: string
  when: string
  title: string
  place: string
  what: string
  stands: string
}

export interface CarriedPerson {
  id: string
  name: string
  about: string
  address: string
  /** How the person wants to be met, in their own words. */
  meeting: string[]
  /** What was agreed when one last met. */
  agreed: string[]
  /** Who has promised what, and by when. */
  promises: string[]
  next: string
  /** Only where it is shared with the reader, or agreed beforehand with the one who has the duty. */
  crisis: { title: string; words: string }[]
  numbers: { name: string; phone: string; note: string }[]
  /** What of this is shown when the card is opened: told to the log afterwards. */
  subjects: string[]
}
