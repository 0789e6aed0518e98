import type { ComponentChildren } from 'preact'
import { OwnLine } from '../own-words/own-words.tsx'

export interface PersonRow {
  name: string
  href: string
  /** Where and how: "Hjemme, § 85". */
  about?: string
  ownWords?: string
  next?: string
  /** <Tag …/>: what waits, in words. */
  signal?: ComponentChildren
}

export interface PeopleTableProps {
  /** What the table shows; said, not shown, since the page's h1 says it. */
  caption: string
  columns: { name: string; ownWords: string; next: string; signal: string }
  rows: readonly PersonRow[]
}

/** People with their own words. A table on a wide screen, one card a person on a phone. */
export function PeopleTable({ caption, columns, rows }: PeopleTableProps) {
  return (
    <table class="people">
      <caption class="ds-sr-only">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{columns.name}</th>
          <th scope="col">{columns.ownWords}</th>
          <th scope="col">{columns.next}</th>
          <th scope="col">
            <span class="ds-sr-only">{columns.signal}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.href}>
            <th scope="row">
              <a href={row.href}>{row.name}</a>
              {row.about && <span class="by">{row.about}</span>}
            </th>
            <td>{row.ownWords && <OwnLine text={row.ownWords} />}</td>
            <td class="people-next">{row.next}</td>
            <td>{row.signal}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
