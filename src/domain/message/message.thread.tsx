import type { Filled } from '../../platform/web/form.ts'
import type { Visit } from '../../platform/web/visit.ts'
import { BackLink } from '../../ui/back-link/back-link.tsx'
import { ButtonForm } from '../../ui/button/button-form.tsx'
import { Card } from '../../ui/card/card.tsx'
import { ErrorSummary } from '../../ui/error-summary/error-summary.tsx'
import { Fold, Folds } from '../../ui/fold/fold.tsx'
import { Form } from '../../ui/form/form.tsx'
import { PageHead } from '../../ui/heading/heading.tsx'
import { List } from '../../ui/list/list.tsx'
import { Page } from '../../ui/page/page.tsx'
import { Pager } from '../../ui/pager/pager.tsx'
import type { Help } from '../journal/index.ts'
import { messageAt } from './message.addresses.ts'
import { LinesOf } from './message.line.tsx'
import type { Lines } from './message.lines.ts'
import { DraftLine, NotForNow, WriteFields } from './message.parts.tsx'
import { type Names, nameIn, titleOf } from './message.says.ts'
import { Marks, Standing } from './message.standing.tsx'
import type { Away, Reading, Thread } from './message.types.ts'
import { messageWords } from './message.words.ts'

export interface ThreadProps {
  visit: Visit
  thread: Thread & { way: string }
  names: Names
  lines: Lines
  page: number
  readings: readonly Reading[]
  away: readonly Away[]
  filled: Filled
  /** For those who answer as their work. */
  help?: Help | undefined
}

/** One conversation: the words, who has read and by when there is an answer, and the field to write on. */
export function ThreadPage(props: ThreadProps) {
  const { visit, thread, names, lines, page, filled } = props
  const w = messageWords[visit.lang]
  const title = titleOf(thread, names, visit)
  return (
    <Page visit={visit} title={title} place={w.title} aside={<Aside {...props} />}>
      <BackLink href={messageAt.mine()} label={w.back} />
      <PageHead title={title} />
      <ErrorSummary lang={visit.lang} problems={filled.problems} />
      <Standing {...props} />
      <Card>
        <LinesOf visit={visit} thread={thread} lines={lines.lines} names={names} />
        <Marks {...props} />
      </Card>
      <Pager
        lang={visit.lang}
        page={page}
        pages={lines.pages}
        hrefOf={(to) => messageAt.thread({ thread: thread.id }, { side: String(to) })}
      />
      {thread.closedAt ? <Closed {...props} /> : <WriteOn {...props} />}
    </Page>
  )
}

function WriteOn({ visit, thread, filled, help }: ThreadProps) {
  const w = messageWords[visit.lang]
  return (
    <Card title={w.reply}>
      <DraftLine visit={visit} filled={filled} />
      <Form
        action={messageAt.thread({ thread: thread.id })}
        once={visit.onceKey()}
        draft={draftOfThread(thread.id)}
        files
      >
        <WriteFields
          visit={visit}
          filled={filled}
          own={thread.citizen === visit.person?.id}
          help={help}
        />
      </Form>
    </Card>
  )
}

export const draftOfThread = (thread: string) => `message ${thread}`

function Closed({ visit, thread, names }: ThreadProps) {
  const w = messageWords[visit.lang]
  if (thread.citizen !== visit.person?.id)
    return <p>{w.closedByOther(nameIn(names, thread.citizen, visit))}</p>
  return (
    <Card>
      <p>{w.isClosed}</p>
      <ButtonForm action={messageAt.reopened({ thread: thread.id })} once={visit.onceKey()}>
        {w.reopen}
      </ButtonForm>
    </Card>
  )
}

function Aside({ visit, thread }: ThreadProps) {
  const w = messageWords[visit.lang]
  const at = { thread: thread.id }
  const own = thread.citizen === visit.person?.id
  const links = [
    <a href={messageAt.around(at)}>{w.around}</a>,
    <a href={messageAt.sheet(at)}>{w.print}</a>,
  ]
  return (
    <>
      <NotForNow visit={visit} />
      <Folds>
        <Fold title={own ? w.more : w.moreStaff} {...(own ? { note: w.moreNote } : {})}>
          <List items={links} />
          {own && !thread.closedAt && (
            <>
              <p>{w.closeText}</p>
              <ButtonForm kind="secondary" action={messageAt.closed(at)} once={visit.onceKey()}>
                {w.close}
              </ButtonForm>
            </>
          )}
        </Fold>
      </Folds>
    </>
  )
}
