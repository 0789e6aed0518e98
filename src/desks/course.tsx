import { appointmentAt, NextAppointment, nextOfMine } from '../domain/appointment/index.ts'
import { auditAt, looksAtMe, type SeenLook } from '../domain/audit/index.ts'
import { type Around, circleAt, emergencyNotices, peopleAround } from '../domain/circle/index.ts'
import { contactAt } from '../domain/contact/index.ts'
import { CrisisCard } from '../domain/crisis/index.ts'
import { placeCard } from '../domain/everyday/index.ts'
import { AskedCard, askingsOfMe, CheckDueCard, checkWish } from '../domain/health/index.ts'
import { latestNote, WrittenCard } from '../domain/journal/index.ts'
import { NewMessagesCard, newMessages } from '../domain/message/index.ts'
import {
  goalsAndSteps,
  HopesCard,
  ownWords,
  PromisesCard,
  planAt,
  promisesOf,
  readersOf,
  turns,
  WayCard,
} from '../domain/plan/index.ts'
import { myNudges, NudgeWaits, wellbeingAt } from '../domain/wellbeing/index.ts'
import { actorId, type Read } from '../platform/data/db.ts'
import { dayOf, sayDay, sayNear, sayTime, wall } from '../platform/time/days.ts'
import type { Visit } from '../platform/web/visit.ts'
import { capital } from '../platform/words/capital.ts'
import { listed } from '../platform/words/listed.ts'
import { Button } from '../ui/button/button.tsx'
import { Card } from '../ui/card/card.tsx'
import { Fold } from '../ui/fold/fold.tsx'
import { PageHead } from '../ui/heading/heading.tsx'
import { List } from '../ui/list/list.tsx'
import { Page } from '../ui/page/page.tsx'
import { uiAt } from '../ui/ui.addresses.ts'
import { courseWords } from './course.words.ts'

/** Min kurs: one thing now, the hopes, and the way to the next step. The rest is folded. */
export async function coursePage(visit: Visit, read: Read) {
  const w = courseWords[visit.lang]
  const me = actorId(read)
  const next = await nextOfMine(read)
  const hopes = await ownWords(read, me, ['hope'])
  const people = await peopleAround(read, me)
  const readers = await readersOf(read, me, people)
  const { goals, steps } = await goalsAndSteps(read, me)
  const bends = await turns(read, me)
  const { looks } = await looksAtMe(read)
  const emergencies = await emergencyNotices(visit, read)
  const news = await newMessages(read)
  const nudges = await myNudges(read)
  const written = await latestNote(read, me)
  const askings = await askingsOfMe(read)
  const check = await checkWish(read)
  const day = sayDay(visit.today, visit.lang)
  const aside = (
    <>
      {await placeCard(visit, read)}
      <PromisesCard visit={visit} promises={promisesOf(steps, visit.today)} />
      <HelpCard visit={visit} />
      <CrisisCard visit={visit} />
      <CheckDueCard visit={visit} wish={check} />
      <WrittenCard visit={visit} note={written} />
      <CircleCard visit={visit} people={people} last={looks[0]} />
    </>
  )
  return (
    <Page visit={visit} title={w.title} aside={aside}>
      <PageHead title={greeting(visit)} lead={w.lead(capital(day))} />
      {emergencies}
      {next && <NextAppointment visit={visit} appointment={next} />}
      <AskedCard visit={visit} askings={askings} />
      <NudgeWaits visit={visit} nudges={nudges} />
      <NewMessagesCard visit={visit} news={news} />
      <HopesCard visit={visit} hopes={hopes} seenBy={readers('hopes')} />
      <WayCard visit={visit} goals={goals} steps={steps} turns={bends} />
      <Fold title={w.more} note={w.moreNote}>
        <More visit={visit} />
      </Fold>
    </Page>
  )
}

function greeting(visit: Visit): string {
  const w = courseWords[visit.lang]
  const name = visit.person?.name ?? ''
  const { hour } = wall(visit.now)
  if (hour < 5) return w.night(name)
  if (hour < 10) return w.morning(name)
  return hour < 18 ? w.day(name) : w.evening(name)
}

function More({ visit }: { visit: Visit }) {
  const w = courseWords[visit.lang]
  return (
    <List
      items={[
        <>
          <a href={planAt.hopes()}>{w.words}</a> <span class="by">{w.wordsText}</span>
        </>,
        <a href={planAt.newGoal()}>{w.goal}</a>,
        <a href={planAt.areas()}>{w.areas}</a>,
        <a href={planAt.withMe()}>{w.asked}</a>,
        <a href={planAt.sheet()}>{w.sheet}</a>,
        <a href={wellbeingAt.mine()}>{w.howItGoes}</a>,
        <a href={appointmentAt.talk()}>{w.talk}</a>,
        <a href={contactAt.changed()}>{w.changed}</a>,
      ]}
    />
  )
}

function HelpCard({ visit }: { visit: Visit }) {
  const w = courseWords[visit.lang]
  return (
    <Card kind="help" title={w.help}>
      <p>{w.helpText}</p>
      <Button kind="warm" href={uiAt.help()}>
        {w.helpCall}
      </Button>
    </Card>
  )
}

function CircleCard(props: { visit: Visit; people: Around[]; last: SeenLook | undefined }) {
  const { visit, last } = props
  const w = courseWords[visit.lang]
  const names = [...new Set(props.people.map((one) => one.name))]
  const all = listed(names, visit.lang)
  return (
    <Card title={w.circle} link={{ href: circleAt.mine(), label: w.all }}>
      <p>{all ? w.circleText(all) : w.circleNobody}</p>
      {last?.name && (
        <p class="by">
          <a href={auditAt.seen()}>
            {w.lastSeen(last.name.split(' ')[0] ?? '', whenSeen(visit, last.at))}
          </a>
        </p>
      )}
    </Card>
  )
}

const whenSeen = (visit: Visit, at: Date) =>
  `${sayNear(dayOf(at), visit.today, visit.lang)} ${sayTime(at, visit.lang)}`
