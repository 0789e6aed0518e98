export type WhoKind = 'you' | 'staff' | 'peer' | 'relative'

export interface WhoProps {
  name: string
  kind: WhoKind
  /** What the person is here: "peer". */
  as?: string
  /** When the chip says "Du": the name whose letter it shows. */
  letter?: string
}

/** A chip that says who: the first letter, the name, and what the person is here. */
export function Who(props: WhoProps) {
  const { name, kind, as, letter = name } = props
  return (
    <span class="who">
      <Initial name={letter} kind={kind} />
      <span>{as ? `${name}, ${as}` : name}</span>
    </span>
  )
}

/** The letter is drawing, not text: the name stands beside it. */
export function Initial({ name, kind }: { name: string; kind: WhoKind }) {
  return (
    <span class={`initial ${kind}`} aria-hidden="true">
      {Array.from(name.trim())[0]?.toUpperCase() ?? '·'}
    </span>
  )
}

/** The colour of a person's letter, from what they are in the municipality. */
export function kindClass(kinds: readonly string[]): WhoKind {
  if (kinds.includes('citizen')) return 'you'
  if (kinds.includes('peer') || kinds.includes('volunteer')) return 'peer'
  return kinds.includes('relative') ? 'relative' : 'staff'
}
