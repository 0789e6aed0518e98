import type { Visit } from '../../../platform/web/visit.ts'
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
import { audiences, type Question } from './finder.queries.ts'
import { firstSteps } from './finder.rules.ts'
import { finderWords } from './finder.words.ts'

export interface Found {
  wanted: string
  questions: readonly Question[]
  places: readonly Place[]
  /** The words may mean danger to life: who to call stands first. */
  danger: boolean
}

export const choiceOf = (visit: Visit, { code, said }: Question) => ({
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
      {found ? (
        <FoundHere visit={visit} found={found} />
      ) : (
        audiences.map((audience) => (
          <section key={audience}>
            <h2>{w.audience[audience]}</h2>
            <Choices
              choices={first
                .filter((one) => one.audience === audience)
                .map((one) => choiceOf(visit, one))}
            />
          </section>
        ))
      )}
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
      <p>
        <a href={uiAt.findWay()}>{w.allQuestions}</a>
      </p>
    </>
  )
}
