import type { Filled } from '../../platform/web/form.ts'
import type { Visit } from '../../platform/web/visit.ts'
import { Button } from '../../ui/button/button.tsx'
import { ButtonForm } from '../../ui/button/button-form.tsx'
import { Card } from '../../ui/card/card.tsx'
import { ErrorSummary } from '../../ui/error-summary/error-summary.tsx'
import { CheckboxGroup, RadioGroup } from '../../ui/field/choices.tsx'
import { TimeField } from '../../ui/field/inputs.tsx'
import { kept, keptMany } from '../../ui/field/kept.ts'
import { Fold } from '../../ui/fold/fold.tsx'
import { Form } from '../../ui/form/form.tsx'
import { PageHead } from '../../ui/heading/heading.tsx'
import { Page } from '../../ui/page/page.tsx'
import { feedAt } from '../appointment/index.ts'
import { personAt } from '../person/index.ts'
import { BrowsersCard } from './browsers.own.tsx'
import type { Browser } from './browsers.ts'
import { topics } from './kinds.types.ts'
import { notifyAt } from './notify.addresses.ts'
import { type Choice, paces, type Way } from './notify.rules.ts'
import { notifyWords } from './notify.words.ts'

export interface ChoiceProps {
  visit: Visit
  choice: Choice
  reachable: ReadonlyMap<Way, string>
  browsers: readonly Browser[]
  /** By which ways messages can leave. */
  offered: readonly Way[]
  /** What a browser needs to know before it can be pushed to. */
  pushKey?: string | undefined
  filled: Filled
}

/** How one is told, or is not: the page is always there, everything else is chosen. */
export function ChoicePage(props: ChoiceProps) {
  const { visit, choice, filled } = props
  const w = notifyWords[visit.lang]
  return (
    <Page visit={visit} title={w.choose} layout="narrow">
      <PageHead title={w.choose} lead={w.lead}>
        <a href={notifyAt.news()}>{w.toNews}</a>
      </PageHead>
      <ErrorSummary lang={visit.lang} problems={filled.problems} />
      <Stop visit={visit} choice={choice} />
      <Card>
        <Choices {...props} />
      </Card>
      {props.pushKey && (
        <BrowsersCard visit={visit} browsers={props.browsers} pushKey={props.pushKey} />
      )}
      <p>
        <a href={feedAt.mine()}>{w.calendar}</a>
        <br />
        <a href={personAt.me()}>{w.toMe}</a>
      </p>
    </Page>
  )
}

function Stop({ visit, choice }: Pick<ChoiceProps, 'visit' | 'choice'>) {
  const w = notifyWords[visit.lang]
  if (choice.stoppedAt) return <p>{w.stoppedNow}</p>
  if (choice.ways.length === 0 && !choice.invites) return null
  return (
    <Card title={w.stopTitle}>
      <p>{w.stopText}</p>
      <ButtonForm kind="secondary" action={notifyAt.stopped()} once={visit.onceKey()}>
        {w.stop}
      </ButtonForm>
    </Card>
  )
}

/** What most people never touch lies folded; a problem in it opens it. */
const inFold = ({ field }: { field: string }) =>
  ['quietFrom', 'quietUntil', 'topics', 'invites'].includes(field)

function Choices({ visit, choice, reachable, offered, filled }: ChoiceProps) {
  const { lang } = visit
  const w = notifyWords[lang]
  const wayOptions = offered.map((way) => {
    const to = reachable.get(way)
    const description = to === undefined ? w.wayText[way] : to && w.wayTo(to)
    return { value: way, label: w.way[way], ...(description ? { description } : {}) }
  })
  const topicOptions = topics.map((topic) => ({ value: topic, label: w.topic[topic] }))
  const wanted = topics.filter((topic) => !choice.off.includes(topic))
  const invites = choice.invites ? ['ja'] : []
  return (
    <Form action={notifyAt.mine()} once={visit.onceKey()} version={choice.version} label={w.choose}>
      <CheckboxGroup
        {...{ lang, label: w.ways, options: wayOptions }}
        {...keptMany(filled, 'ways', choice.ways)}
      />
      <RadioGroup
        {...{ lang, label: w.pace }}
        {...kept(filled, 'pace', choice.pace)}
        options={paces.map((pace) => ({ value: pace, label: w.paces[pace] }))}
      />
      <Fold title={w.more} note={w.moreNote} open={filled?.problems.some(inFold) ?? false}>
        <TimeField
          {...{ lang, label: w.quietFrom, description: w.quietText, optional: true }}
          {...kept(filled, 'quietFrom', choice.quietFrom ?? '')}
        />
        <TimeField
          {...{ lang, label: w.quietUntil, optional: true }}
          {...kept(filled, 'quietUntil', choice.quietUntil ?? '')}
        />
        <CheckboxGroup
          {...{ lang, label: w.topics, options: topicOptions }}
          {...keptMany(filled, 'topics', wanted)}
        />
        {offered.includes('mail') && (
          <CheckboxGroup
            {...{ lang, label: w.invitesTitle, options: [{ value: 'ja', label: w.invites }] }}
            {...keptMany(filled, 'invites', invites)}
          />
        )}
      </Fold>
      <Button>{w.save}</Button>
    </Form>
  )
}
