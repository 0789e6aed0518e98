import type { ComponentChildren } from 'preact'

export interface Link {
  href: string
  label: string
  /** Said, not shown: makes it unlike its neighbours for those who hear the page. */
  about?: string
}

/** The page's one h1, with a lead that says what matters here. */
export function PageHead(props: { title: string; lead?: string; children?: ComponentChildren }) {
  return (
    <div class="page-head">
      <h1>{props.title}</h1>
      {props.lead && <p class="lead">{props.lead}</p>}
      {props.children}
    </div>
  )
}

export interface HeadingRowProps {
  title: string
  level?: 2 | 3
  id?: string
  /** To the right: one link, or a quiet note. */
  link?: Link
  note?: string
}

export function HeadingRow({ title, level = 2, id, link, note }: HeadingRowProps) {
  const Heading = `h${level}` as const
  return (
    <div class="heading-row">
      <Heading id={id}>{title}</Heading>
      {link && (
        <a href={link.href}>
          {link.label}
          {link.about && <span class="ds-sr-only"> {link.about}</span>}
        </a>
      )}
      {note && <p class="by">{note}</p>}
    </div>
  )
}
