/** A row as the owner of the database sees it; sealed texts stay closed. */
export type Row = Readonly<Record<string, unknown>>

/** Everything that decides who may see what, at one moment. */
export interface Facts {
  now: number
  /** Rows by table, for rules that follow from one thing to another. */
  rows(table: string): readonly Row[]
  /** The row that has this id, in whatever table. */
  find(id: string): Row | undefined
}

/** Who asks: a person, or nobody known. */
export type Me = string | null

export interface Rule {
  says: string
  holds(me: Me, thing: Row, facts: Facts): boolean
}
