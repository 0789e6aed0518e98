import type { ComponentChildren } from 'preact'

/** primary: one a page. secondary: beside it. quiet: looks like a link. warm: only for help. */
export type ButtonKind = 'primary' | 'secondary' | 'quiet' | 'warm'

export interface ButtonProps {
  kind?: ButtonKind
  /** With an address it is a link that looks like a button. */
  href?: string
  /** Said, not shown: makes "Se aftalen" unlike its neighbours for those who hear the page. */
  about?: string
  name?: string
  value?: string
  type?: 'submit' | 'button'
  children: ComponentChildren
}

export function Button(props: ButtonProps) {
  const { kind = 'primary', href, about, name, value, type = 'submit' } = props
  const look = looks[kind]
  const inside = (
    <>
      {props.children}
      {about && <span class="ds-sr-only"> {about}</span>}
    </>
  )
  if (href !== undefined) {
    return (
      <a href={href} {...look}>
        {inside}
      </a>
    )
  }
  return (
    <button type={type} name={name} value={value} {...look}>
      {inside}
    </button>
  )
}

const looks = {
  primary: { class: 'ds-button', 'data-color': 'pine' },
  secondary: { class: 'ds-button', 'data-color': 'pine', 'data-variant': 'secondary' },
  quiet: { class: 'ds-button quiet', 'data-color': 'pine', 'data-variant': 'tertiary' },
  warm: { class: 'ds-button', 'data-color': 'rust' },
} as const

/** Buttons and links side by side; they wrap on a small screen. */
export function Row({ children }: { children: ComponentChildren }) {
  return <div class="row">{children}</div>
}
