import type { ComponentChildren } from 'preact'
import type { Id } from '../../../platform/data/id.ts'
import { dayOf, sayDate } from '../../../platform/time/days.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { BackLink } from '../../../ui/back-link/back-link.tsx'
import { Button } from '../../../ui/button/button.tsx'
import { ButtonForm } from '../../../ui/button/button-form.tsx'
import { Card } from '../../../ui/card/card.tsx'
import { PageHead } from '../../../ui/heading/heading.tsx'
import { List } from '../../../ui/list/list.tsx'
import { Page } from '../../../ui/page/page.tsx'
import { wellbeingAt, writeAt } from '../wellbeing.addresses.ts'
import { type ListName, lists, type Thought, type ThoughtKind } from '../wellbeing.types.ts'
import { wellbeingWords } from '../wellbeing.words.ts'
import { AwayFold, Said, SaidLinks } from './thought.part.tsx'
import { short } from './thoughts.says.ts'
import { thoughtWords } from './thoughts.words.ts'

export interface ListProps {
  visit: Visit
  list: ListName
  all: readonly Thought[]
  helped: ReadonlyMap<Id, { last: Date; times: number }>
  /** What stands after the list: where it leads on. */
  children?: ComponentChildren
}

/** One list of what a person says about themselves, kind by kind. */
export function ListPage({ visit, list, all, helped, children }: ListProps) {
  const w = wellbeingWords[visit.lang]
  const kept = all.filter(({ putAwayAt }) => !putAwayAt)
  return (
    <Page visit={visit} title={w[list]} place={w.title} layout="narrow">
      <BackLink href={wellbeingAt.mine()} label={w.back} />
      <PageHead title={w[list]} lead={thoughtWords[visit.lang].leads[list]} />
      {lists[list].map((kind, at) => (
        <KindCard
          visit={visit}
          kind={kind}
          first={at === 0}
          alone={lists[list].length === 1}
          said={kept.filter((one) => one.kind === kind)}
          helped={helped}
          key={kind}
        />
      ))}
      {children}
      <AwayFold visit={visit} all={all.filter(({ putAwayAt }) => putAwayAt)} />
    </Page>
  )
}

interface KindProps {
  visit: Visit
  kind: ThoughtKind
  first: boolean
  /** The only kind of its page: the page's heading is enough. */
  alone: boolean
  said: readonly Thought[]
  helped: ListProps['helped']
}

function KindCard({ visit, kind, first, alone, said, helped }: KindProps) {
  const w = thoughtWords[visit.lang]
  return (
    <Card {...(alone ? {} : { title: w.kinds[kind] })}>
      {said.length === 0 && <p class="by">{alone ? `${w.none} ${w.noneText}` : w.asks[kind]}</p>}
      <List
        items={said.map((thought) => (
          <>
            <Said visit={visit} thought={thought} />
            {kind === 'medicine' && <Helped visit={visit} thought={thought} helped={helped} />}
            <SaidLinks visit={visit} thought={thought} />
          </>
        ))}
      />
      <Button
        kind={first ? 'primary' : 'secondary'}
        href={writeAt(kind)}
        about={w.addAbout(w.kinds[kind])}
      >
        {w.add}
      </Button>
    </Card>
  )
}

/** One press: it helped today. How often is only told, never weighed. */
function Helped(props: { visit: Visit; thought: Thought; helped: ListProps['helped'] }) {
  const { visit, thought, helped } = props
  const w = thoughtWords[visit.lang]
  const times = helped.get(thought.id)
  return (
    <>
      {times && (
        <p class="by">
          {w.helpedLast(sayDate(dayOf(times.last), visit.lang, visit.today), times.times)}
        </p>
      )}
      <ButtonForm
        kind="secondary"
        action={wellbeingAt.thoughtHelped({ thought: thought.id })}
        once={visit.onceKey()}
        about={w.helpedAbout(short(thought.words))}
      >
        {w.helped}
      </ButtonForm>
    </>
  )
}
