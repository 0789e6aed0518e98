import { sayNear } from '../../../platform/time/days.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { Button } from '../../../ui/button/button.tsx'
import { Card, NextCard } from '../../../ui/card/card.tsx'
import { PageHead } from '../../../ui/heading/heading.tsx'
import { List } from '../../../ui/list/list.tsx'
import { Page } from '../../../ui/page/page.tsx'
import { uiAt } from '../../../ui/ui.addresses.ts'
import {
  momentOf,
  opensNext,
  openUntil,
  sayClock,
  sayMinute,
  telephone,
  Week,
} from '../../municipality/index.ts'
import { contactAt } from '../contact.addresses.ts'
import type { Place } from './door.queries.ts'
import { doorWords } from './door.words.ts'
import { Hosts } from './place-parts.tsx'

export interface DoorPageProps {
  visit: Visit
  place: Place
  young: boolean
}

/** The door and the young people's door: open or when next, how to come, what happens, and who is there. */
export function DoorPage(props: DoorPageProps) {
  const { visit, place, young } = props
  const w = doorWords[visit.lang]
  const own = young ? w.young : w.door
  return (
    <Page visit={visit} title={own.title} aside={<Aside {...props} />}>
      <PageHead title={own.title} lead={own.lead} />
      <DoorNow {...props} />
      <Card title={w.comesTitle}>
        {own.comes.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </Card>
      <Card title={w.waysTitle}>
        <List items={own.ways} />
      </Card>
      {young && (
        <Card title={w.parentsTitle}>
          {w.parents.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </Card>
      )}
      {place.hosts.length > 0 && (
        <Card title={w.people}>
          <Hosts visit={visit} hosts={place.hosts} />
        </Card>
      )}
    </Page>
  )
}

/** Open: call. Closed: write, and be read when it opens. */
function DoorNow({ visit, place, young }: DoorPageProps) {
  const { lang } = visit
  const w = doorWords[lang]
  const now = momentOf(visit.now)
  const until = place.calendar && openUntil(place.calendar, now)
  const next = place.calendar && !until ? opensNext(place.calendar, now) : undefined
  const day = next && sayNear(next.day, now.day, lang)
  const closes = until && until !== 'always' ? sayClock(until.minute, lang) : undefined
  const opens = next && day ? { day, time: sayClock(next.minute, lang) } : undefined
  const when = closes ? { day: w.openUntil, time: closes } : opens
  const call = { href: telephone(place.phone), label: w.call(place.phone) }
  const write = { href: contactAt.write({}, young ? { ung: '1' } : {}), label: w.write }
  const [first, second] = until ? [call, write] : [write, call]
  const shut = next && day ? w.closedTitle(day, sayMinute(next.minute, lang)) : w.awayTitle
  return (
    <div
      data-door={until ? 'open' : 'closed'}
      data-made={now.day}
      data-week={JSON.stringify(place.calendar?.week)}
      data-days={JSON.stringify(place.calendar?.days)}
    >
      <NextCard
        {...(when ? { when } : {})}
        title={until ? (young ? w.young : w.door).openTitle : shut}
        text={place.address}
        actions={
          <>
            <Button href={first.href}>{first.label}</Button>
            {(until ?? false) && (
              <Button kind="quiet" href={second.href}>
                {second.label}
              </Button>
            )}
          </>
        }
      />
    </div>
  )
}

function Aside({ visit, place, young }: DoorPageProps) {
  const w = doorWords[visit.lang]
  const other = young
    ? { title: w.doorTitle, text: w.doorText, href: uiAt.door(), label: w.doorLink }
    : { title: w.youngTitle, text: w.youngText, href: uiAt.youngDoor(), label: w.youngLink }
  return (
    <>
      {place.opening && place.calendar && (
        <Card title={w.hours}>
          <Week
            visit={visit}
            opening={place.opening}
            calendar={place.calendar}
            today={visit.today}
          />
        </Card>
      )}
      <Card kind="help" title={w.waitTitle}>
        <p>{w.waitText}</p>
        <a href={uiAt.help()}>{w.wait}</a>
      </Card>
      <Card title={w.againTitle}>
        <p>{w.againText}</p>
        <a href={contactAt.comeBack()}>{w.again}</a>
      </Card>
      <Card title={other.title}>
        <p>{other.text}</p>
        <p>
          <a href={other.href}>{other.label}</a>
        </p>
        <a href={uiAt.findWay()}>{w.find}</a>
      </Card>
    </>
  )
}
