import { dayOf, sayNear, sayTime } from '../../platform/time/days.ts'
import type { Visit } from '../../platform/web/visit.ts'
import { Row } from '../../ui/button/button.tsx'
import { ButtonForm } from '../../ui/button/button-form.tsx'
import { Card } from '../../ui/card/card.tsx'
import { Empty } from '../../ui/empty/empty.tsx'
import { PageHead } from '../../ui/heading/heading.tsx'
import { List } from '../../ui/list/list.tsx'
import { Page } from '../../ui/page/page.tsx'
import { Pager } from '../../ui/pager/pager.tsx'
import { Tag } from '../../ui/tag/tag.tsx'
import { kindNewsWords } from './kinds.words.ts'
import { type Notice, PAGE } from './news.queries.ts'
import { notifyAt } from './notify.addresses.ts'
import { notifyWords } from './notify.words.ts'
import { outDeskWords } from './out.desk.words.ts'

interface NewsProps {
  visit: Visit
  notices: readonly Notice[]
  all: number
  page: number
}

/** All that one has been told, whatever became of the messages that were sent. */
export function NewsPage({ visit, notices, all, page }: NewsProps) {
  const w = notifyWords[visit.lang]
  const unread = notices.some(({ isRead }) => !isRead)
  return (
    <Page visit={visit} title={w.news} layout="narrow">
      <PageHead title={w.news} {...(all > 0 ? { lead: w.newsLead } : {})} />
      {notices.length === 0 ? (
        <Empty title={w.none} text={w.noneText} />
      ) : (
        <Card>
          <List items={notices.map((notice) => <Line visit={visit} notice={notice} />)} />
        </Card>
      )}
      <Pager
        lang={visit.lang}
        page={page}
        pages={Math.ceil(all / PAGE)}
        hrefOf={(at) => notifyAt.news({}, { side: String(at) })}
      />
      <Row>
        {unread && (
          <ButtonForm kind="secondary" action={notifyAt.allRead()} once={visit.onceKey()}>
            {w.allRead}
          </ButtonForm>
        )}
        <a href={notifyAt.mine()}>{w.choose}</a>
        {visit.person?.kinds.includes('staff') && (
          <a href={notifyAt.letters()}>{outDeskWords[visit.lang].letters}</a>
        )}
      </Row>
    </Page>
  )
}

function Line({ visit, notice }: { visit: Visit; notice: Notice }) {
  const { lang, today } = visit
  const w = notifyWords[lang]
  const when = w.when(sayNear(dayOf(notice.at), today, lang), sayTime(notice.at, lang))
  return (
    <>
      <ButtonForm
        kind="quiet"
        action={notifyAt.opened({ notice: notice.id })}
        once={visit.onceKey()}
        about={when}
      >
        {kindNewsWords[lang][notice.kind] ?? w.fresh}
      </ButtonForm>
      <p class="by">
        {!notice.isRead && <Tag kind="new" text={w.fresh} />}{' '}
        {notice.by ? w.by(notice.by, when) : when}
      </p>
    </>
  )
}
