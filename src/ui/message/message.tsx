import type { ComponentChildren } from 'preact'
import { Page, type PageProps } from '../page/page.tsx'

export interface MessageProps extends Pick<PageProps, 'visit'> {
  title: string
  /** What happened, what to do now, and that the words are kept when they are. */
  text: readonly string[]
  /** A reference number for a bug: the person can say it on the phone. */
  reference?: string
  actions?: ComponentChildren
  children?: ComponentChildren
}

/** A whole page that says one thing kindly: not found, not shared, something broke, goodbye. */
export function MessagePage({ title, text, reference, actions, children, ...page }: MessageProps) {
  return (
    <Page {...page} title={title} layout="narrow">
      <div class="message">
        <h1>{title}</h1>
        {text.map((sentence) => (
          <p>{sentence}</p>
        ))}
        {reference && (
          <p class="reference">
            <code>{reference}</code>
          </p>
        )}
        {children}
        {actions && <div class="row">{actions}</div>}
      </div>
    </Page>
  )
}
