import type { Visit } from '../../platform/web/visit.ts'
import { Card } from '../../ui/card/card.tsx'
import { notifyAt } from './notify.addresses.ts'
import { notifyWords } from './notify.words.ts'

/** For the first page of a day: that there is something new, and the way to it. Nothing when there is not. */
export function NewsCard({ visit, unread }: { visit: Visit; unread: number }) {
  const w = notifyWords[visit.lang]
  if (unread === 0) return null
  return (
    <Card title={w.news}>
      <p>
        <a href={notifyAt.news()}>{w.unread(unread)}</a>
      </p>
    </Card>
  )
}
