/** The thing is not there, or not shared with this person: the two look alike on purpose. */
export class Missing extends Error {
  override name = 'Missing'
}

/** The person may see the thing but not do this with it. */
export class Forbidden extends Error {
  override name = 'Forbidden'
}

/** Somebody else changed the same thing meanwhile. Both texts are shown; neither is lost. */
export class Conflict extends Error {
  override name = 'Conflict'
  readonly theirs: string
  readonly yours: string
  constructor(both: { theirs: string; yours: string }) {
    super('changed meanwhile')
    this.theirs = both.theirs
    this.yours = both.yours
  }
}
