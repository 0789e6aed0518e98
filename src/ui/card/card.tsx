import type { ComponentChildren } from 'preact'
import { HeadingRow, type HeadingRowProps } from '../heading/heading.tsx'

export interface CardProps extends Partial<HeadingRowProps> {
  /** help is the warm one: only for help. */
  kind?: 'plain' | 'help'
  children: ComponentChildren
}

export function Card({ kind = 'plain', children, title, ...heading }: CardProps) {
  return (
    <section class="ds-card card" data-color={kind === 'help' ? 'rust' : 'neutral'}>
      {title && <HeadingRow title={title} {...heading} />}
      {children}
    </section>
  )
}

export interface NextCardProps {
  /** Two short lines: "i dag", "13.00". */
  when?: { day: string; time?: string }
  title: string
  text?: string
  level?: 2 | 3
  /** One primary button, and quieter ones after it. */
  actions?: ComponentChildren
}

/** The one thing now, with time, place and a human being. At most one a page. */
export function NextCard({ when, title, text, level = 2, actions }: NextCardProps) {
  const Heading = `h${level}` as const
  return (
    <section class="next">
      {when && (
        <p class="next-when">
          {when.day} {when.time && <b>{when.time}</b>}
        </p>
      )}
      <div class="next-what">
        <Heading>{title}</Heading>
        {text && <p>{text}</p>}
      </div>
      {actions && <div class="row">{actions}</div>}
    </section>
  )
}
