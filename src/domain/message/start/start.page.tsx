import { type Filled, nothingFilled } from '../../../platform/web/form.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { BackLink } from '../../../ui/back-link/back-link.tsx'
import { Button } from '../../../ui/button/button.tsx'
import { Card } from '../../../ui/card/card.tsx'
import { Empty } from '../../../ui/empty/empty.tsx'
import { ErrorSummary } from '../../../ui/error-summary/error-summary.tsx'
import { CheckboxGroup } from '../../../ui/field/choices.tsx'
import { TextField } from '../../../ui/field/inputs.tsx'
import { kept, keptMany } from '../../../ui/field/kept.ts'
import { Form } from '../../../ui/form/form.tsx'
import { PageHead } from '../../../ui/heading/heading.tsx'
import { Page } from '../../../ui/page/page.tsx'
import { type Around, circleAt } from '../../circle/index.ts'
import type { Help } from '../../journal/index.ts'
import { messageAt } from '../message.addresses.ts'
import { DraftLine, NotForNow, WriteFields } from '../message.parts.tsx'
import { sayAway, sayWhen } from '../message.says.ts'
import { messageWords } from '../message.words.ts'
import { type Choices, wouldAnswer } from './start.queries.ts'
import { startWords } from './start.words.ts'

export const startDraft = 'message new'
export const startWithDraft = (citizen: string) => `message to ${citizen}`

export interface StartProps {
  visit: Visit
  choices: Choices
  filled?: Filled
}

/** The person writes to those they choose, and sees by when there is an answer before they write. */
export function StartPage({ visit, choices, filled = nothingFilled }: StartProps) {
  const w = startWords[visit.lang]
  const options = optionsOf(visit, choices)
  const first = visit.query.get('til')
  return (
    <Page visit={visit} title={w.title} aside={<NotForNow visit={visit} />}>
      <BackLink href={messageAt.mine()} label={messageWords[visit.lang].back} />
      <PageHead title={w.title} lead={w.lead} />
      <ErrorSummary lang={visit.lang} problems={filled.problems} />
      <Card>
        {options.length === 0 ? (
          <Empty
            title={w.nobody}
            text={w.nobodyText}
            action={<Button href={circleAt.mine()}>{w.toCircle}</Button>}
          />
        ) : (
          <Form action={messageAt.start()} once={visit.onceKey()} draft={startDraft} files>
            <DraftLine visit={visit} filled={filled} />
            <CheckboxGroup
              lang={visit.lang}
              label={w.to}
              description={w.toHelp}
              options={options}
              {...keptMany(filled, 'to', first ? [first] : [])}
            />
            <TextField lang={visit.lang} label={w.subject} optional {...kept(filled, 'title')} />
            <WriteFields visit={visit} filled={filled} own />
          </Form>
        )}
      </Card>
    </Page>
  )
}

function optionsOf(visit: Visit, { teams, people, away }: Choices) {
  const w = startWords[visit.lang]
  const phone = visit.municipality.phone
  const byWhen = (unit: string | null) => sayWhen(wouldAnswer(visit.now, unit, teams), visit)
  const about = (one: Around): string => {
    const gone = away.find(({ person }) => person === one.id)
    if (gone) return sayAway(gone, one.name, visit, phone)
    if (one.covers) return w.covers(one.covers)
    return one.isStaff ? w.staffBy(byWhen(one.unit)) : w.circle
  }
  return [
    ...people.map((one) => ({ value: one.id, label: one.name, description: about(one) })),
    ...teams.map(({ id, name }) => ({
      value: id,
      label: name,
      description: w.team(byWhen(name)),
    })),
  ]
}

export interface StartWithProps {
  visit: Visit
  citizen: { id: string; name: string }
  filled?: Filled
  help?: Help
}

/** A worker writes to somebody they work with. */
export function StartWithPage({ visit, citizen, filled = nothingFilled, help }: StartWithProps) {
  const w = startWords[visit.lang]
  return (
    <Page visit={visit} title={w.titleTo(citizen.name)} aside={<NotForNow visit={visit} />}>
      <BackLink href={messageAt.mine()} label={messageWords[visit.lang].back} />
      <PageHead title={w.titleTo(citizen.name)} lead={w.leadTo(citizen.name)} />
      <ErrorSummary lang={visit.lang} problems={filled.problems} />
      <Card>
        <Form
          action={messageAt.startWith({ citizen: citizen.id })}
          once={visit.onceKey()}
          draft={startWithDraft(citizen.id)}
          files
        >
          <DraftLine visit={visit} filled={filled} />
          <TextField lang={visit.lang} label={w.subject} optional {...kept(filled, 'title')} />
          <WriteFields visit={visit} filled={filled} own={false} help={help} />
        </Form>
      </Card>
    </Page>
  )
}
