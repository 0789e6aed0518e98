import { type Filled, nothingFilled } from '../../../platform/web/form.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { BackLink } from '../../../ui/back-link/back-link.tsx'
import { Card } from '../../../ui/card/card.tsx'
import { Empty } from '../../../ui/empty/empty.tsx'
import { ErrorSummary } from '../../../ui/error-summary/error-summary.tsx'
import { HeadingRow, PageHead } from '../../../ui/heading/heading.tsx'
import { Page } from '../../../ui/page/page.tsx'
import { Pager } from '../../../ui/pager/pager.tsx'
import { messageAt } from '../message.addresses.ts'
import { NotForNow } from '../message.parts.tsx'
import type { Threads } from '../message.queries.ts'
import { type Names, sayWaiting, sayWhen, titleOf } from '../message.says.ts'
import type { Away, Thread } from '../message.types.ts'
import { messageWords } from '../message.words.ts'
import { TeamPart } from './team.part.tsx'
import type { Team } from './team.queries.ts'
import { Times } from './team.times.tsx'
import { teamWords } from './team.words.ts'

export interface TeamProps {
  visit: Visit
  threads: Threads
  names: Names
  away: readonly Away[]
  teams: readonly Team[]
  /** Those who lead the work set by when a team answers. */
  leads: boolean
  page: number
  filled?: Filled
}

/** What waits in the team, the longest first: nothing lies with somebody who is away. */
export function TeamPage(props: TeamProps) {
  const { visit, threads, teams, page, filled = nothingFilled } = props
  const w = teamWords[visit.lang]
  const waiting = threads.threads.filter(({ waitingSince }) => waitingSince !== null)
  const answered = threads.threads.filter(({ waitingSince }) => waitingSince === null)
  return (
    <Page visit={visit} title={w.title} aside={<NotForNow visit={visit} />}>
      <BackLink href={messageAt.mine()} label={messageWords[visit.lang].back} />
      <PageHead title={w.title} lead={w.lead} />
      <ErrorSummary lang={visit.lang} problems={filled.problems} />
      {threads.threads.length === 0 && (
        <Card>
          <Empty
            title={teams.length > 0 ? w.none : w.noTeam}
            {...(teams.length > 0 ? { text: w.noneText } : {})}
          />
        </Card>
      )}
      <Some {...props} title={w.waiting} of={waiting} primary />
      <Some {...props} title={w.answered} of={answered} primary={false} />
      <Pager
        lang={visit.lang}
        page={page}
        pages={threads.pages}
        hrefOf={(to) => messageAt.team({}, { side: String(to) })}
      />
      <Times {...props} filled={filled} />
    </Page>
  )
}

interface SomeProps extends TeamProps {
  title: string
  of: readonly Thread[]
  primary: boolean
}

function Some({ visit, names, away, title, of, primary }: SomeProps) {
  const w = messageWords[visit.lang]
  const first = primary ? of.find(({ taken }) => !taken) : undefined
  if (of.length === 0) return null
  return (
    <section>
      <HeadingRow title={title} />
      {of.map((one) => (
        <Card
          title={titleOf(one, names, visit)}
          level={3}
          link={{
            href: messageAt.thread({ thread: one.id }),
            label: w.open,
            about: w.about(titleOf(one, names, visit)),
          }}
          key={one.id}
        >
          <p class="by">{w.withWhom(names.get(one.citizen) ?? w.somebody)}</p>
          {sayWaiting(one, names, visit).map((line) => (
            <p key={line}>{line}</p>
          ))}
          {!one.waitingSince && one.last && (
            <p class="by">
              {w.last(names.get(one.last.author) ?? w.somebody, sayWhen(one.last.at, visit))}
            </p>
          )}
          <TeamPart visit={visit} thread={one} names={names} away={away} primary={one === first} />
        </Card>
      ))}
    </section>
  )
}
