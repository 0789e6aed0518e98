import { Icon } from '../icon/icon.tsx'

export interface Choice {
  href: string
  label: string
  /** A few words about what lies behind. */
  note?: string
}

/** Ways to go on, each a whole line to press: ordinary links, so that back and sharing work. */
export function Choices({ choices }: { choices: readonly Choice[] }) {
  return (
    <ul class="choices">
      {choices.map(({ href, label, note }) => (
        <li key={href}>
          <a href={href}>
            <span>
              <b>{label}</b>
              {note && <span class="by">{note}</span>}
            </span>
            <Icon name="onward" />
          </a>
        </li>
      ))}
    </ul>
  )
}
