import type { ComponentChildren } from 'preact'

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

/** A face, and beside it the name and what is said of them. */
export function FaceLine({ children, ...face }: FaceProps & { children: ComponentChildren }) {
  return (
    <div class="face-line">
      <Face {...face} />
      <div>{children}</div>
    </div>
  )
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
