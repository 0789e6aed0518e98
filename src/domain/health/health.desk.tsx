import { sayDate } from '../../platform/time/days.ts'
import { type Filled, nothingFilled } from '../../platform/web/form.ts'
import type { Visit } from '../../platform/web/visit.ts'
import { BackLink } from '../../ui/back-link/back-link.tsx'
import { ButtonForm } from '../../ui/button/button-form.tsx'
import { Card } from '../../ui/card/card.tsx'
import { ErrorSummary } from '../../ui/error-summary/error-summary.tsx'
import { Fold } from '../../ui/fold/fold.tsx'
import { HeadingRow, PageHead } from '../../ui/heading/heading.tsx'
import { List } from '../../ui/list/list.tsx'
import { Page } from '../../ui/page/page.tsx'
import { planAt } from '../plan/index.ts'
import type { Stand } from './asking/asking.queries.ts'
import { healthAt } from './health.addresses.ts'
import { healthDeskWords } from './health.desk.words.ts'
import { lifeTopics } from './health.types.ts'
import { SharedNotes } from './notes/notes.card.tsx'
import type { SharedNote } from './notes/notes.queries.ts'
import { BeginForm } from './together/together.pages.tsx'
import { topicWords } from './topics.words.ts'

export interface DeskProps {
  visit: Visit
  citizen: string
  name: string
  stand: Stand
  talking: boolean
  offered: boolean
  notes: readonly SharedNote[]
  filled?: Filled
}

/** For those who work with a person: ask first. What can be done here follows from the answer. */
export function HealthDeskPage(props: DeskProps) {
  const { visit, citizen, name, stand, notes, filled = nothingFilled } = props
  const w = healthDeskWords[visit.lang]
  return (
    <Page visit={visit} title={w.title(name)} layout="narrow">
      <BackLink href={planAt.course({ citizen })} label={w.back(name)} />
      <PageHead title={w.title(name)} lead={w.lead(name)} />
      <ErrorSummary lang={visit.lang} problems={filled.problems} />
      {stand.may === 'ask' && (
        <Card title={w.ask}>
          <p>{w.askHelp(name)}</p>
          <ButtonForm action={healthAt.deskAsked({ citizen })} once={visit.onceKey()}>
            {w.askDo(name)}
          </ButtonForm>
        </Card>
      )}
      {stand.may === 'wait' && <p>{w.wait(name)}</p>}
      {stand.may === 'not_now' && <p>{notNow(visit, name, stand)}</p>}
      {stand.may === 'talk' && <Talking {...props} filled={filled} />}
      {notes.length > 0 && <HeadingRow title={w.shared} />}
      <SharedNotes visit={visit} notes={notes} />
    </Page>
  )
}

function notNow(visit: Visit, name: string, { until }: Stand): string {
  const w = healthDeskWords[visit.lang]
  return until ? w.notNowUntil(name, sayDate(until, visit.lang, visit.today)) : w.notNow(name)
}

/** Somebody has said yes: a talk, an offer, or something to try oneself too. */
function Talking(props: DeskProps & { filled: Filled }) {
  const { visit, citizen, name, talking, offered, filled } = props
  const w = healthDeskWords[visit.lang]
  return (
    <>
      <Card title={w.yes(name)}>
        <p>{w.yesText}</p>
        <p>{talking ? w.talkOn : w.talkHelp}</p>
        {talking ? (
          <Questions visit={visit} />
        ) : (
          <ButtonForm action={healthAt.deskTalk({ citizen })} once={visit.onceKey()}>
            {w.talk}
          </ButtonForm>
        )}
      </Card>
      <Card title={w.offer}>
        <p>{offered ? w.offerWaits : w.offerHelp}</p>
        {!offered && (
          <ButtonForm
            kind="secondary"
            action={healthAt.deskOffered({ citizen })}
            once={visit.onceKey()}
          >
            {w.offer}
          </ButtonForm>
        )}
      </Card>
      <Fold title={w.together} open={filled.problems.length > 0}>
        <p>{w.togetherHelp}</p>
        <BeginForm
          visit={visit}
          action={healthAt.deskTogether({ citizen })}
          people={[]}
          filled={filled}
          kind="secondary"
        />
      </Fold>
    </>
  )
}

function Questions({ visit }: { visit: Visit }) {
  return (
    <Fold title={healthDeskWords[visit.lang].questions}>
      <List
        items={lifeTopics.map((topic) => (
          <>
            <b>{topicWords[visit.lang].topics[topic]}</b> {topicWords[visit.lang].topicAsk[topic]}
          </>
        ))}
      />
    </Fold>
  )
}

/** The way there, for the page about a person. */
export function HealthDeskLink(props: { visit: Visit; citizen: string; name: string }) {
  const { visit, citizen, name } = props
  return (
    <p>
      <a href={healthAt.desk({ citizen })}>{healthDeskWords[visit.lang].link(name)}</a>
    </p>
  )
}
