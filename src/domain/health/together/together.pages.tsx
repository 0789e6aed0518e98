import type { Filled } from '../../../platform/web/form.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { listed } from '../../../platform/words/listed.ts'
import { BackLink } from '../../../ui/back-link/back-link.tsx'
import { Button } from '../../../ui/button/button.tsx'
import { Card } from '../../../ui/card/card.tsx'
import { Empty } from '../../../ui/empty/empty.tsx'
import { ErrorSummary } from '../../../ui/error-summary/error-summary.tsx'
import { CheckboxGroup } from '../../../ui/field/choices.tsx'
import { TextArea, TextField } from '../../../ui/field/inputs.tsx'
import { kept, keptMany } from '../../../ui/field/kept.ts'
import { Fold } from '../../../ui/fold/fold.tsx'
import { Form } from '../../../ui/form/form.tsx'
import { PageHead } from '../../../ui/heading/heading.tsx'
import { Page } from '../../../ui/page/page.tsx'
import { circleAt } from '../../circle/index.ts'
import { healthAt, isOwnLife } from '../health.addresses.ts'
import type { Challenge } from './together.queries.ts'
import { togetherWords } from './together.words.ts'

interface AllProps {
  visit: Visit
  all: readonly Challenge[]
  people: readonly { id: string; name: string }[]
  filled: Filled
}

/** What one tries with others: the same page for everybody, whoever they are here. */
export function TogetherPage({ visit, all, people, filled }: AllProps) {
  const w = togetherWords[visit.lang]
  return (
    <Page visit={visit} title={w.title} layout="narrow">
      {isOwnLife(visit) && <BackLink href={healthAt.mine()} label={w.back} />}
      <PageHead title={w.title} lead={w.lead} />
      <ErrorSummary lang={visit.lang} problems={filled.problems} />
      {all.length === 0 && (
        <Card>
          <Empty title={w.none} text={w.noneText} />
        </Card>
      )}
      {all.map((one) => (
        <ChallengeCard visit={visit} challenge={one} key={one.id} />
      ))}
      <Fold title={w.begin} open={all.length === 0 || filled.problems.length > 0}>
        <p>{w.beginLead}</p>
        {people.length === 0 ? (
          <p>
            {w.nobody} <a href={circleAt.mine()}>{w.circle}</a>
          </p>
        ) : (
          <BeginForm visit={visit} action={healthAt.together()} people={people} filled={filled} />
        )}
      </Fold>
    </Page>
  )
}

function ChallengeCard({ visit, challenge }: { visit: Visit; challenge: Challenge }) {
  const w = togetherWords[visit.lang]
  const { id, title, names, joined, endedAt } = challenge
  return (
    <Card
      title={title}
      link={{ href: healthAt.togetherOne({ challenge: id }), label: w.open, about: title }}
    >
      <p>{w.names(listed(names, visit.lang))}</p>
      {endedAt ? <p class="by">{w.isEnded}</p> : !joined && <p>{w.asked}</p>}
    </Card>
  )
}

interface BeginProps {
  visit: Visit
  action: string
  /** Whom one can ask along; nobody where it is begun with the one whose page it is on. */
  people: readonly { id: string; name: string }[]
  filled: Filled
  kind?: 'primary' | 'secondary'
}

export function BeginForm({ visit, action, people, filled, kind = 'primary' }: BeginProps) {
  const w = togetherWords[visit.lang]
  const field = { lang: visit.lang }
  return (
    <Form action={action} once={visit.onceKey()}>
      <TextField
        {...field}
        label={w.name}
        description={w.nameHelp}
        max={120}
        {...kept(filled, 'title')}
      />
      <TextArea
        {...field}
        label={w.tries}
        voice="own"
        rows={3}
        max={500}
        {...kept(filled, 'tries')}
      />
      {people.length > 0 && (
        <CheckboxGroup
          {...field}
          label={w.with}
          description={w.withHelp}
          options={people.map(({ id, name }) => ({ value: id, label: name }))}
          {...keptMany(filled, 'with')}
        />
      )}
      <Button kind={kind}>{w.start}</Button>
    </Form>
  )
}
