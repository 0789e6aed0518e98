export type WhoKind = 'you' | 'staff' | 'peer' | 'relative'

export interface WhoProps {
  name: string
  kind: WhoKind
  /** What the person is here: "peer". */
  as?: string
  /** When the chip says "Du": the name whose letter it shows. */
  letter?: string
  /** Where people are shown by face: the address of the picture, or null for the letter in the same size. */
  face?: string | null
}

/** A chip that says who: the first letter, the name, and what the person is here. */
export function Who(props: WhoProps) {
  const { name, kind, as, letter = name, face } = props
  return (
    <span class={face === undefined ? 'who' : 'who by-face'}>
      {face === undefined ? (
        <Initial name={letter} kind={kind} />
      ) : (
        <Face name={letter} kind={kind} src={face} />
      )}
      <span>{as ? `${name}, ${as}` : name}</span>
    </span>
  )
}

interface FaceProps {
  name: string
  kind: WhoKind
  /** Where the picture is; nothing: the letter, as large and as calm. */
  src?: string | null
  /** What it shows, where no name stands beside it. */
  alt?: string
}

/** A face: the picture somebody has put up of themselves, or the first letter. Beside a name it is drawing, not text. */
export function Face({ name, kind, src = null, alt = '' }: FaceProps) {
  if (src === null) return <Initial name={name} kind={kind} large />
  return <img class="face" src={src} alt={alt} width="56" height="56" loading="lazy" />
}

/** The letter is drawing, not text: the name stands beside it. */
export function Initial({ name, kind, large }: { name: string; kind: WhoKind; large?: boolean }) {
  return (
    <span class={`initial ${kind}${large ? ' face' : ''}`} aria-hidden="true">
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
