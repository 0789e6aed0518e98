import type { ComponentChildren } from 'preact'

export interface PrintSheetProps {
  title: string
  /** Whose sheet it is, and from when: "Anna, den 22. november 2026". */
  by: string
  /** The last line: who to call. */
  contact: string
  children: ComponentChildren
}

/** One sheet of paper, as one would hang it on the fridge. On screen it shows how it will print. */
export function PrintSheet({ title, by, contact, children }: PrintSheetProps) {
  return (
    <article class="sheet">
      <header>
        <h1>{title}</h1>
        <p class="by">{by}</p>
      </header>
      {children}
      <p class="sheet-contact">{contact}</p>
    </article>
  )
}

/** One part of the sheet: a heading and what stands under it. */
export function SheetPart({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section class="sheet-part">
      <h2>{title}</h2>
      {children}
    </section>
  )
}
