import type { Visit } from '../../platform/web/visit.ts'
import { type Choice, Choices } from '../../ui/choices/choices.tsx'
import { HeadingRow, PageHead } from '../../ui/heading/heading.tsx'
import { Page } from '../../ui/page/page.tsx'
import { everydayAt } from './everyday.addresses.ts'
import { everydayWords } from './everyday.words.ts'
import { checklistWords, lists } from './home/checklists.words.ts'
import { homeWords } from './home/home.words.ts'
import { letterWords } from './letter/letter.words.ts'
import type { Place } from './place/place.queries.ts'
import { placeWords } from './place/place.words.ts'
import { trainingWords } from './training/training.words.ts'

/** Everyday life: one's own first, then the places. */
export function EverydayPage({ visit, places }: { visit: Visit; places: readonly Place[] }) {
  const w = everydayWords[visit.lang]
  return (
    <Page visit={visit} title={w.title} layout="narrow">
      <PageHead title={w.title} lead={w.lead} />
      <Own visit={visit} />
      <Places visit={visit} places={places} />
    </Page>
  )
}

/** The lists, the budget, and what others show of theirs. */
function Own({ visit }: { visit: Visit }) {
  const w = homeWords[visit.lang]
  const texts = checklistWords[visit.lang]
  return (
    <>
      <Choices
        choices={[
          { href: everydayAt.letters(), label: letterWords[visit.lang].title },
          { href: everydayAt.training(), label: trainingWords[visit.lang].title },
          { href: everydayAt.budget(), label: w.budget },
          { href: everydayAt.budgetsShown(), label: w.withMe },
        ]}
      />
      <section>
        <HeadingRow title={w.lists} />
        <Choices
          choices={lists.map((list) => ({
            href: everydayAt.lists({}, { liste: list }),
            label: texts[list].title,
            note: texts[list].lead,
          }))}
        />
      </section>
    </>
  )
}

function Places({ visit, places }: { visit: Visit; places: readonly Place[] }) {
  const w = placeWords[visit.lang]
  const homes = places.filter(({ kind }) => kind === 'home')
  const centres = places.filter(({ kind }) => kind === 'centre')
  const choice = ({ id, kind, name, where }: Place): Choice =>
    kind === 'home'
      ? { href: everydayAt.board({ home: id }), label: w.board(name), note: where }
      : { href: everydayAt.programme({ centre: id }), label: w.programme(name), note: where }
  return (
    <>
      {homes.length > 0 && (
        <section>
          <HeadingRow title={w.boards} />
          <Choices choices={homes.map(choice)} />
        </section>
      )}
      {centres.length > 0 && (
        <section>
          <HeadingRow title={w.centres} />
          <p>{w.centresLead}</p>
          <Choices choices={centres.map(choice)} />
        </section>
      )}
    </>
  )
}
