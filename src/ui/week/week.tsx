import type { ComponentChildren } from 'preact'

export interface WeekDay {
  /** 'Mandag den 16. november'. */
  title: string
  /** What stands beside it: 'i dag'. */
  note?: string
  today?: boolean
  children: ComponentChildren
}

/** Days beside each other where there is room, and under each other on a phone. */
export function Week({ days, label }: { days: readonly WeekDay[]; label: string }) {
  return (
    <section class="week" aria-label={label}>
      {days.map(({ title, note, today, children }) => (
        <section class={today ? 'week-day today' : 'week-day'} key={title}>
          <h2>
            {title}
            {note && <span class="by"> {note}</span>}
          </h2>
          {children}
        </section>
      ))}
    </section>
  )
}
