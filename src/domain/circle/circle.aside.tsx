import type { Visit } from '../../platform/web/visit.ts'
import { Card } from '../../ui/card/card.tsx'
import { auditAt } from '../audit/index.ts'
import { circleAt } from './circle.addresses.ts'
import { circleWords } from './circle.words.ts'
import { exchangeWords } from './exchange/exchange.words.ts'
import { networkWords } from './network/network.words.ts'
import { toldWords } from './told/told.words.ts'

/** The rest of what is about the circle: one link each. */
export function CircleAside({ visit }: { visit: Visit }) {
  const w = circleWords[visit.lang]
  const links = [
    {
      card: networkWords[visit.lang].title,
      text: networkWords[visit.lang].aside,
      href: circleAt.network(),
    },
    {
      card: exchangeWords[visit.lang].title,
      text: exchangeWords[visit.lang].aside,
      href: circleAt.exchange(),
    },
    {
      card: toldWords[visit.lang].ownTitle,
      text: toldWords[visit.lang].ownAside,
      href: circleAt.toldOfMe(),
    },
    { card: w.log, text: w.logText, href: auditAt.seen() },
  ]
  return (
    <Card>
      <ul class="plain-list">
        {links.map(({ card, text, href }) => (
          <li key={href}>
            <a href={href}>{card}</a>
            <p class="by">{text}</p>
          </li>
        ))}
      </ul>
    </Card>
  )
}
