import { dayOf, sayDate } from '../../../platform/time/days.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { BackLink } from '../../../ui/back-link/back-link.tsx'
import { Button, Row } from '../../../ui/button/button.tsx'
import { ButtonForm } from '../../../ui/button/button-form.tsx'
import { Card } from '../../../ui/card/card.tsx'
import { Empty } from '../../../ui/empty/empty.tsx'
import { Fold } from '../../../ui/fold/fold.tsx'
import { HeadingRow, PageHead } from '../../../ui/heading/heading.tsx'
import { List } from '../../../ui/list/list.tsx'
import { OwnWords } from '../../../ui/own-words/own-words.tsx'
import { Page } from '../../../ui/page/page.tsx'
import { everydayAt } from '../everyday.addresses.ts'
import { everydayWords } from '../everyday.words.ts'
import { BoardAside } from './board.aside.tsx'
import type { Notice, Rules } from './board.queries.ts'
import { Meals } from './meals.part.tsx'
import type { Meal } from './meals.queries.ts'
import type { OnDuty, Place, Resident } from './place.queries.ts'
import { placeWords } from './place.words.ts'

export interface BoardProps {
  visit: Visit
  place: Place
  notices: readonly Notice[]
  meals: readonly Meal[]
  residents: readonly Resident[]
  rules: Rules | null
  here: readonly OnDuty[]
}

/** The board of a home: what is eaten, what is written, who is at work. Nothing of anybody's life. */
export function BoardPage(props: BoardProps) {
  const { visit, place } = props
  const w = placeWords[visit.lang]
  const title = w.board(place.name)
  return (
    <Page
      visit={visit}
      title={title}
      place={everydayWords[visit.lang].title}
      aside={<BoardAside {...props} />}
    >
      <BackLink href={everydayAt.mine()} label={w.back} />
      <PageHead title={title} lead={w.boardLead} />
      <Meals {...props} />
      <Notices {...props} />
    </Page>
  )
}

function Notices({ visit, place, notices }: BoardProps) {
  const w = placeWords[visit.lang]
  const up = notices.filter(({ downAt }) => downAt === null)
  const down = notices.filter(({ downAt }) => downAt !== null)
  const write = <Button href={everydayAt.noticeWrite({ home: place.id })}>{w.noticeWrite}</Button>
  return (
    <section>
      <HeadingRow title={w.notices} />
      {up.length === 0 ? (
        <Card>
          <Empty title={w.noticesNone} text={w.noticesNoneText} action={write} />
        </Card>
      ) : (
        <Row>{write}</Row>
      )}
      {up.map((notice) => (
        <NoticeCard visit={visit} place={place} notice={notice} key={notice.id} />
      ))}
      {down.length > 0 && (
        <Fold title={w.down}>
          <List items={down.map((notice) => TakenDown(visit, notice))} />
        </Fold>
      )}
    </section>
  )
}

interface NoticeProps {
  visit: Visit
  place: Place
  notice: Notice
}

function NoticeCard({ visit, place, notice }: NoticeProps) {
  const w = placeWords[visit.lang]
  const name = notice.name ?? w.somebody
  const day = sayDate(dayOf(notice.writtenAt), visit.lang, visit.today)
  const by = notice.atWork ? w.byWork(name, day) : w.by(name, day)
  return (
    <Card>
      {notice.atWork ? (
        <>
          <p>{notice.words}</p>
          <p class="by">{by}</p>
        </>
      ) : (
        <OwnWords text={notice.words} size="small" by={by} />
      )}
      {(place.works || notice.person === visit.person?.id) && (
        <ButtonForm
          kind="quiet"
          action={everydayAt.noticeDown({ boardNotice: notice.id })}
          once={visit.onceKey()}
          about={w.noticeTakeAbout(name)}
        >
          {w.noticeTake}
        </ButtonForm>
      )}
    </Card>
  )
}

function TakenDown(visit: Visit, notice: Notice) {
  const w = placeWords[visit.lang]
  const day = sayDate(dayOf(notice.downAt ?? notice.writtenAt), visit.lang, visit.today)
  return (
    <>
      <p>{notice.words}</p>
      <p class="by">{w.downBy(notice.downBy ?? w.somebody, day)}</p>
    </>
  )
}
