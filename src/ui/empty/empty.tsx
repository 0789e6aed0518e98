import type { ComponentChildren } from 'preact'

/** Nothing here yet, said kindly, with the one thing that can be done about it. */
export function Empty(props: { title: string; text?: string; action?: ComponentChildren }) {
  return (
    <div class="empty">
      <svg class="empty-way" viewBox="0 0 120 40" aria-hidden="true" focusable="false">
        <path d="M6 30C24 6 38 8 54 21s32 18 60-9" />
        <circle cx="6" cy="30" r="5" />
      </svg>
      {/* One paragraph: a bold one before another would be taken for a heading. */}
      <p>
        <b>{props.title}</b>
        {props.text && <span class="by">{props.text}</span>}
      </p>
      {props.action && <div class="row">{props.action}</div>}
    </div>
  )
}
