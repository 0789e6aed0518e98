import type { ComponentChildren } from 'preact'

export interface FoldProps {
  title: string
  /** What lies inside, so that nobody has to open it to find out. */
  note?: string
  open?: boolean
  id?: string
  children: ComponentChildren
}

/** Everything else stays folded until the person wants it. Prints open. */
export function Fold({ title, note, open, id, children }: FoldProps) {
  return (
    <details class="ds-details fold" data-color="neutral" open={open} id={id}>
      <summary>
        <span>
          <b>{title}</b>
          {note && <span class="by fold-note">{note}</span>}
        </span>
      </summary>
      <div>{children}</div>
    </details>
  )
}

/** Several folds in one frame. */
export function Folds({ children }: { children: ComponentChildren }) {
  return <div class="folds">{children}</div>
}
