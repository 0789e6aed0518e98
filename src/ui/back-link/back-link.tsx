import { Icon } from '../icon/icon.tsx'

/** The way back, first on a page that lies below another. */
export function BackLink({ href, label }: { href: string; label: string }) {
  return (
    <p class="back-link">
      <a href={href}>
        <Icon name="back" />
        {label}
      </a>
    </p>
  )
}
