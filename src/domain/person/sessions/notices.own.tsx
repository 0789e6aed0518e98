import { clock, dayOf, sayNear } from '../../../platform/time/days.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { Card } from '../../../ui/card/card.tsx'
import type { Told } from './notices.ts'
import { noticeWords } from './notices.words.ts'

/** What was told about changes of how the person is reached, and where to. */
export function ToldCard({ visit, told }: { visit: Visit; told: Told[] }) {
  if (told.length === 0) return null
  const w = noticeWords[visit.lang]
  return (
    <Card title={w.title}>
      <p class="by">{w.why}</p>
      <ul class="plain-list">
        {told.map(({ id, kind, to, sent }) => (
          <li key={id}>
            <p>
              {w.kinds[kind]}
              <br />
              <span class="by">
                {sent
                  ? w.sent(
                      to,
                      sayNear(dayOf(sent), visit.today, visit.lang),
                      clock(sent, visit.lang),
                    )
                  : w.waits(to)}
              </span>
            </p>
          </li>
        ))}
      </ul>
    </Card>
  )
}
