import type { ComponentChildren } from 'preact'
import { Card } from '../../ui/card/card.tsx'
import { List } from '../../ui/list/list.tsx'
import { Tag } from '../../ui/tag/tag.tsx'

interface QueueProps {
  title: string
  none: string
  items: ComponentChildren[]
}

/** What waits of one kind, or that nothing does. */
export const Queue = ({ title, none, items }: QueueProps) => (
  <Card title={title}>
    {items.length === 0 && <p class="by">{none}</p>}
    <List items={items} />
  </Card>
)

/** One thing that waits: what it is, how long, and what is out of the ordinary about it. */
export function Waiting(props: {
  href: string
  text: string
  age: string
  note?: string
  warm?: string | false
}) {
  return (
    <>
      <a href={props.href}>{props.text}</a>{' '}
      <span class="by">
        {props.age}. {props.note}
      </span>{' '}
      {props.warm && <Tag kind="warm" text={props.warm} />}
    </>
  )
}
