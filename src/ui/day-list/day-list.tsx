export interface DayItem {
  time: string
  title: string
  text?: string
  href?: string
  /** What comes next: the one warm dot. */
  next?: boolean
}

/** A day from morning to evening. */
export function DayList({ items }: { items: readonly DayItem[] }) {
  return (
    <ol class="day-list">
      {items.map(({ time, title, text, href, next }) => (
        <li class={next ? 'next-up' : undefined}>
          <time datetime={time.replace('.', ':')}>{time}</time>
          <div>
            <b>{href ? <a href={href}>{title}</a> : title}</b>
            {text && <p class="by">{text}</p>}
          </div>
        </li>
      ))}
    </ol>
  )
}
