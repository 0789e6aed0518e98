import type { ComponentChildren } from 'preact'
import { Icon } from '../icon/icon.tsx'

/** What has just happened, said politely and once: "Gemt kl. 10.42." Undo stands inside it. */
export function Notice({ text, children }: { text: string; children?: ComponentChildren }) {
  return (
    <div class="notice" role="status">
      <Icon name="check" />
      <p>{text}</p>
      {children}
    </div>
  )
}

/** A quiet piece of help beside what it is about. */
export function Hint({ title, children }: { title?: string; children: ComponentChildren }) {
  return (
    <div class="hint">
      {title && <b>{title} </b>}
      {children}
    </div>
  )
}
