import type { ComponentChildren } from 'preact'

/** Short lines with a thin rule between. */
export function List({ items }: { items: readonly ComponentChildren[] }) {
  return (
    <ul class="plain-list">
      {items.map((item) => (
        <li>{item}</li>
      ))}
    </ul>
  )
}

interface LineProps {
  children: ComponentChildren
  /** What one can do with it: it stands at the end of the line, or below where there is no room. */
  action?: ComponentChildren
}

/** A line of a list with something to do. */
export const Line = ({ children, action }: LineProps) => (
  <div class="list-line">
    <div>{children}</div>
    {action}
  </div>
)
