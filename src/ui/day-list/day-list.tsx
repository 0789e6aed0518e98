import { OwnLine } from '../own-words/own-words.tsx'
export interface DayItem {
  time: string
  title: string
  text?: string
  /** The person's own words, in their own voice. */
  own?: string
  href?: string
  /** What comes next: the one warm dot. */
  next?: boolean
}

/** A day from morning to evening. */
export function DayList({ items }: { items: readonly DayItem[] }) {
  return (
    <ol class="day-list">
      {items.map(({ time, title, text, own, href, next }) => (
        <li class={next ? 'next-up' : undefined}>
          <time datetime={time.replace('.', ':')}>{time}</time>
          <div>
            <b>{href ? <a href={href}>{title}</a> : title}</b>
            {text && <p class="by">{text}</p>}
            {own && (
              <p>
                <OwnLine text={own} />
              </p>
            )}
          </div>
        </li>
      ))}
    </ol>
  )
}
