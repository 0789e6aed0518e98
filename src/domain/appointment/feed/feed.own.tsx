import { dayOf, sayNear, sayTime } from '../../../platform/time/days.ts'
import { type Filled, nothingFilled } from '../../../platform/web/form.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { BackLink } from '../../../ui/back-link/back-link.tsx'
import { Button } from '../../../ui/button/button.tsx'
import { ButtonForm } from '../../../ui/button/button-form.tsx'
import { Card } from '../../../ui/card/card.tsx'
import { Empty } from '../../../ui/empty/empty.tsx'
import { ErrorSummary } from '../../../ui/error-summary/error-summary.tsx'
import { RadioGroup } from '../../../ui/field/choices.tsx'
import { TextField } from '../../../ui/field/inputs.tsx'
import { kept } from '../../../ui/field/kept.ts'
import { Form } from '../../../ui/form/form.tsx'
import { PageHead } from '../../../ui/heading/heading.tsx'
import { List } from '../../../ui/list/list.tsx'
import { Page } from '../../../ui/page/page.tsx'
import { appointmentAt } from '../appointment.addresses.ts'
import { feedAt } from './feed.addresses.ts'
import type { Feed } from './feed.queries.ts'
import { feedShows } from './feed.rules.ts'
import { feedWords } from './feed.words.ts'

interface FeedsProps {
  visit: Visit
  feeds: readonly Feed[]
  /** The whole address, right after it was made. */
  made?: string | undefined
  filled?: Filled
}

/** Which calendars may ask for the person's appointments, and how much each is told. */
export function FeedsPage({ visit, feeds, made, filled = nothingFilled }: FeedsProps) {
  const w = feedWords[visit.lang]
  return (
    <Page visit={visit} title={w.title} layout="narrow">
      <BackLink href={appointmentAt.mine()} label={w.back} />
      <PageHead title={w.title} lead={w.lead} />
      <ErrorSummary lang={visit.lang} problems={filled.problems} />
      {made && <Made visit={visit} address={made} />}
      <Card title={w.yours}>
        {feeds.length === 0 && <Empty title={w.none} />}
        <List items={feeds.map((feed) => <FeedLine visit={visit} feed={feed} />)} />
      </Card>
      <MakeCard visit={visit} filled={filled} />
    </Page>
  )
}

const Made = ({ visit, address }: { visit: Visit; address: string }) => {
  const w = feedWords[visit.lang]
  return (
    <Card title={w.once}>
      <p>
        <code class="break">{address}</code>
      </p>
      <List items={[w.onceHow, w.onceCare]} />
    </Card>
  )
}

function FeedLine({ visit, feed }: { visit: Visit; feed: Feed }) {
  const { lang, today } = visit
  const w = feedWords[lang]
  const at = feed.fetchedAt
  return (
    <>
      <p>
        <b>{feed.name}</b>
        <br />
        {w.showsOf[feed.shows]}
        <br />
        <span class="by">
          {at ? w.fetched(sayNear(dayOf(at), today, lang), sayTime(at, lang)) : w.never}
        </span>
      </p>
      <ButtonForm
        kind="quiet"
        action={feedAt.ended({ feed: feed.id })}
        once={visit.onceKey()}
        about={feed.name}
      >
        {w.close}
      </ButtonForm>
    </>
  )
}

function MakeCard({ visit, filled }: { visit: Visit; filled: Filled }) {
  const w = feedWords[visit.lang]
  const works = visit.person?.kinds.includes('staff') ?? false
  const options = feedShows
    .filter((shows) => shows !== 'named' || visit.person?.kinds.includes('citizen'))
    .map((shows) => ({
      ...{ value: shows, label: w.showsOf[shows] },
      ...(shows === 'named' ? { description: w.namedHint } : {}),
    }))
  return (
    <Card title={w.make}>
      <Form action={feedAt.mine()} once={visit.onceKey()} label={w.make}>
        <TextField
          lang={visit.lang}
          label={w.name}
          description={w.nameHint}
          max={60}
          {...kept(filled, 'name', w.nameMine)}
        />
        <RadioGroup
          lang={visit.lang}
          label={w.shows}
          {...(works ? { description: w.staffHint } : {})}
          {...kept(filled, 'shows', 'plain')}
          options={options}
        />
        <Button>{w.save}</Button>
      </Form>
    </Card>
  )
}
