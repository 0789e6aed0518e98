import { dayOf, sayDate } from '../../../platform/time/days.ts'
import type { Filled } from '../../../platform/web/form.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { BackLink } from '../../../ui/back-link/back-link.tsx'
import { ButtonForm } from '../../../ui/button/button-form.tsx'
import { Card } from '../../../ui/card/card.tsx'
import { Choices } from '../../../ui/choices/choices.tsx'
import { Empty } from '../../../ui/empty/empty.tsx'
import { ErrorSummary } from '../../../ui/error-summary/error-summary.tsx'
import { PageHead } from '../../../ui/heading/heading.tsx'
import { List } from '../../../ui/list/list.tsx'
import { Page } from '../../../ui/page/page.tsx'
import { type Around, circleAt } from '../../circle/index.ts'
import { short, titleOfThought } from '../thoughts/thoughts.says.ts'
import { shareAt, wellbeingAt } from '../wellbeing.addresses.ts'
import { wellbeingWords } from '../wellbeing.words.ts'
import type { Item } from './items.tsx'
import type { Shown } from './shared.queries.ts'
import { sharingWords } from './sharing.words.ts'

interface ChooseProps {
  visit: Visit
  shown: Shown
}

/** Everything of one's own that can be shared, each by itself. */
export function ChoosePage({ visit, shown }: ChooseProps) {
  const w = sharingWords[visit.lang]
  const answered = (at: Date) => sayDate(dayOf(at), visit.lang, visit.today)
  const all = [
    ...shown.measures.map(({ id, name }) => ({ id, label: name })),
    ...shown.results.map(({ id, questionnaire, at }) => ({
      id,
      label: questionnaire.title[visit.lang],
      note: answered(at),
    })),
    ...shown.thoughts
      .filter(({ putAwayAt }) => !putAwayAt)
      .map((one) => ({
        id: one.id,
        label: titleOfThought(one, visit.lang),
        note: short(one.words) || answered(one.writtenAt),
      })),
  ]
  return (
    <Page
      visit={visit}
      title={w.chooseTitle}
      place={wellbeingWords[visit.lang].title}
      layout="narrow"
    >
      <BackLink href={wellbeingAt.mine()} label={wellbeingWords[visit.lang].back} />
      <PageHead title={w.chooseTitle} lead={w.chooseLead} />
      {all.length === 0 && (
        <Card>
          <Empty title={w.chooseNone} />
        </Card>
      )}
      <Choices choices={all.map(({ id, ...one }) => ({ href: shareAt(id), ...one }))} />
    </Page>
  )
}

interface ShareProps {
  visit: Visit
  item: Item
  people: readonly Around[]
  /** Who sees it now. */
  seen: ReadonlySet<string>
  filled: Filled
}

/** One thing, as the other will see it, and one press for each person: to share, and to take back. */
export function SharePage({ visit, item, people, seen, filled }: ShareProps) {
  const w = sharingWords[visit.lang]
  return (
    <Page visit={visit} title={w.title} place={wellbeingWords[visit.lang].title} layout="narrow">
      <BackLink href={item.back} label={w.back} />
      <PageHead title={w.title} lead={item.putAway ? w.away : w.lead} />
      <ErrorSummary lang={visit.lang} problems={filled.problems} />
      <Card title={item.title}>{item.shown}</Card>
      {!item.putAway && (
        <Card title={w.who}>
          {people.length === 0 && (
            <Empty title={w.nobody} action={<a href={circleAt.mine()}>{w.nobodyLink}</a>} />
          )}
          <List
            items={people.map(({ id, name }) => (
              <>
                {seen.has(id) && <p>{w.sees(name)}</p>}
                <ButtonForm
                  kind={seen.has(id) ? 'quiet' : 'secondary'}
                  action={seen.has(id) ? wellbeingAt.withdrawn() : wellbeingAt.shared()}
                  once={visit.onceKey()}
                  hidden={{ object: item.id, person: id }}
                >
                  {seen.has(id) ? w.take(name) : w.give(name)}
                </ButtonForm>
              </>
            ))}
          />
        </Card>
      )}
    </Page>
  )
}
