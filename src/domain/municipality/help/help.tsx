import { clock, sayDay } from '../../../platform/time/days.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { Button } from '../../../ui/button/button.tsx'
import { Card } from '../../../ui/card/card.tsx'
import { Fold } from '../../../ui/fold/fold.tsx'
import { PageHead } from '../../../ui/heading/heading.tsx'
import { Page } from '../../../ui/page/page.tsx'
import { uiAt } from '../../../ui/ui.addresses.ts'
import type { HelpLine } from '../municipality.queries.ts'
import { type Moment, opensNext, openUntil } from '../opening.now.rules.ts'
import { helpWords } from './help.words.ts'
import { LineCard } from './lines.tsx'
import { WeekOf } from './week.tsx'

export interface HelpPageProps {
  visit: Visit
  lines: readonly HelpLine[]
  now: Moment
}

/** Those who answer at this moment, and then the others by when they answer next. */
export function byNow(lines: readonly HelpLine[], now: Moment) {
  const open = lines.filter(({ calendar }) => openUntil(calendar, now))
  const away = ({ calendar }: HelpLine) => {
    const next = opensNext(calendar, now)
    return next ? `${next.day} ${String(next.minute).padStart(4, '0')}` : '~'
  }
  const later = lines.filter((line) => !open.includes(line))
  return { open, later: later.sort((a, b) => (away(a) < away(b) ? -1 : 1)) }
}

/** Who answers at this hour, with the number, who it is and what it costs; then who answers next. */
export function HelpPage({ visit, lines, now }: HelpPageProps) {
  const w = helpWords[visit.lang]
  const { open, later } = byNow(lines, now)
  return (
    <Page visit={visit} title={w.title} layout="narrow">
      <PageHead title={w.title} lead={w.lead} />
      <Card kind="help" title={w.danger}>
        <p>{w.dangerText}</p>
        <Button kind="warm" href="tel:112">
          {w.call('112')}
        </Button>
      </Card>
      <div data-help data-made={now.day}>
        <div class="heading-row">
          <h2>{w.now}</h2>
          <p class="by" data-when>
            {w.made(sayDay(now.day, visit.lang), clock(visit.now, visit.lang))}
          </p>
        </div>
        <div data-open>
          <p data-nobody hidden={open.length > 0}>
            {w.nobody}
          </p>
          {open.map((line, at) => (
            <LineCard
              visit={visit}
              line={line}
              now={now}
              place={lines.indexOf(line)}
              first={at === 0}
              key={line.id}
            />
          ))}
        </div>
        <div data-later hidden={later.length === 0}>
          <h2>{w.later}</h2>
          {later.map((line) => (
            <LineCard
              visit={visit}
              line={line}
              now={now}
              place={lines.indexOf(line)}
              key={line.id}
            />
          ))}
        </div>
        <Fold title={w.week} note={w.weekNote}>
          {lines.map((line) => (
            <WeekOf visit={visit} line={line} today={now.day} key={line.id} />
          ))}
        </Fold>
      </div>
      <Card title={w.elsewhere}>
        <p>{w.elsewhereText}</p>
        <a href={uiAt.door()}>{w.door}</a>
      </Card>
      <p class="by">{w.kept}</p>
    </Page>
  )
}
