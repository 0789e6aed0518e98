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
