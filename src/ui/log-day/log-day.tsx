import type { ComponentChildren } from 'preact'
import { HeadingRow } from '../heading/heading.tsx'

export interface LogLine {
  time: string
  text: string
  /** Why, in plain words: the ground and the purpose. */
  why?: string
  /** What can be done about it, quietly. */
  more?: ComponentChildren
}

/** One day of who looked or what changed, in plain words, newest first. */
export function LogDay(props: { day: string; level?: 2 | 3; lines: readonly LogLine[] }) {
  return (
    <section class="log-day">
      <HeadingRow title={props.day} level={props.level ?? 3} />
      <ul class="plain-list">
        {props.lines.map(({ time, text, why, more }) => (
          <li>
            <time datetime={time.replace('.', ':')}>{time}</time>
            <div>
              {text}
              {why && <p class="by">{why}</p>}
              {more}
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
