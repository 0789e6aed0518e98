import type { Visit } from '../../../platform/web/visit.ts'
import { BackLink } from '../../../ui/back-link/back-link.tsx'
import { Button } from '../../../ui/button/button.tsx'
import { Card } from '../../../ui/card/card.tsx'
import { Choices } from '../../../ui/choices/choices.tsx'
import { PageHead } from '../../../ui/heading/heading.tsx'
import { Page } from '../../../ui/page/page.tsx'
import { SearchBox } from '../../../ui/search-box/search-box.tsx'
import { uiAt } from '../../../ui/ui.addresses.ts'
import { telephone } from '../../municipality/index.ts'
import { contactAt } from '../contact.addresses.ts'
import { doorAt } from '../door/door.addresses.ts'
import type { Place } from '../door/door.queries.ts'
import { audiences, type Question, type Way, wayKinds } from './finder.queries.ts'
import { firstSteps, secondSteps } from './finder.rules.ts'
import { finderWords } from './finder.words.ts'
import { type Known, WayCard } from './way-card.tsx'

export interface Found {
  wanted: string
  questions: readonly Question[]
  places: readonly Place[]
  /** The words may mean danger to life: who to call stands first. */
  danger: boolean
}

const choiceOf = (visit: Visit, { code, said }: Question) => ({
  href: doorAt.everyday({ everyday: code }),
  label: said[visit.lang],
})

export interface FinderPageProps {
  visit: Visit
  questions: readonly Question[]
  found: Found | undefined
}

/** The first step: a question as one would say it, or a search. Ordinary links, and nothing is kept. */
export function FinderPage({ visit, questions, found }: FinderPageProps) {
  const w = finderWords[visit.lang]
  const first = firstSteps(questions)
  return (
    <Page visit={visit} title={w.title}>
      <PageHead title={w.title} lead={w.lead} />
      <SearchBox
        lang={visit.lang}
        action={uiAt.findWay()}
        label={w.searchLabel}
        value={found?.wanted ?? ''}
      />
      {found && <FoundHere visit={visit} found={found} />}
      {audiences.map((audience) => (
        <section key={audience}>
          <h2>{w.audience[audience]}</h2>
          <Choices
            choices={first
              .filter((one) => one.audience === audience)
              .map((one) => choiceOf(visit, one))}
          />
        </section>
      ))}
      <Card title={w.otherTitle}>
        <p>{w.other}</p>
        <div class="row">
          <Button href={contactAt.write()}>{w.writePlain}</Button>
          <Button kind="secondary" href={telephone(visit.municipality.phone)}>
            {w.call(visit.municipality.phone)}
          </Button>
          <a href={doorAt.places()}>{w.all}</a>
        </div>
      </Card>
    </Page>
  )
}

function FoundHere({ visit, found }: { visit: Visit; found: Found }) {
  const w = finderWords[visit.lang]
  const none = found.questions.length + found.places.length === 0
  return (
    <>
      {found.danger && (
        <Card kind="help" title={w.dangerTitle}>
          <p>{w.danger}</p>
          <Button kind="warm" href={uiAt.help()}>
            {w.help}
          </Button>
        </Card>
      )}
      {none ? <p role="status">{w.nothing}</p> : <h2>{w.found(found.wanted)}</h2>}
      {found.questions.length > 0 && (
        <Choices choices={found.questions.map((one) => choiceOf(visit, one))} />
      )}
      {found.places.length > 0 && (
        <>
          <h3>{w.foundPlaces}</h3>
          <Choices
            choices={found.places.map(({ code, name, what }) => ({
              href: `${doorAt.places()}#${code}`,
              label: name,
              note: what[visit.lang],
            }))}
          />
        </>
      )}
    </>
  )
}

export interface AnswerPageProps {
  visit: Visit
  question: Question
  questions: readonly Question[]
  ways: readonly Way[]
  known: Known
}

/** Where a question leads: people, places, courses, and one mailbox. It asks nothing. */
export function AnswerPage({ visit, question, questions, ways, known }: AnswerPageProps) {
  const { lang } = visit
  const w = finderWords[lang]
  const above = questions.find(({ code }) => code === question.under)
  const below = secondSteps(questions, question.code)
  return (
    <Page visit={visit} title={question.said[lang]} place={w.title} layout="narrow">
      {above ? (
        <BackLink
          href={doorAt.everyday({ everyday: above.code })}
          label={w.backTo(above.said[lang])}
        />
      ) : (
        <BackLink href={uiAt.findWay()} label={w.back} />
      )}
      <PageHead title={question.said[lang]} lead={question.answer[lang]} />
      {below.length > 0 && (
        <section>
          <h2>{w.closer}</h2>
          <Choices choices={below.map((one) => choiceOf(visit, one))} />
        </section>
      )}
      <Ways visit={visit} ways={ways} known={known} />
      <Card title={w.inboxTitle}>
        <p>{w.inbox}</p>
        <div class="row">
          <Button href={contactAt.write({}, { om: question.code })}>{w.write}</Button>
          <a href={doorAt.everydaySheet({ everyday: question.code })}>{w.sheet}</a>
        </div>
      </Card>
    </Page>
  )
}

/** The ways of a question, each kind under its heading. */
export function Ways({ visit, ways, known }: { visit: Visit; ways: readonly Way[]; known: Known }) {
  const w = finderWords[visit.lang]
  return (
    <>
      {wayKinds.map((kind) => {
        const own = ways.filter((way) => way.kind === kind)
        if (own.length === 0) return null
        return (
          <section key={kind}>
            <h2>{w.kinds[kind]}</h2>
            {own.map((way) => (
              <WayCard visit={visit} way={way} known={known} key={way.said.da} />
            ))}
          </section>
        )
      })}
    </>
  )
}
