import { type Filled, nothingFilled } from '../../../platform/web/form.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { BackLink } from '../../../ui/back-link/back-link.tsx'
import { Button, Row } from '../../../ui/button/button.tsx'
import { ButtonForm } from '../../../ui/button/button-form.tsx'
import { Card } from '../../../ui/card/card.tsx'
import { ErrorSummary } from '../../../ui/error-summary/error-summary.tsx'
import { Checkbox, CheckboxGroup } from '../../../ui/field/choices.tsx'
import { keptMany } from '../../../ui/field/kept.ts'
import { Form } from '../../../ui/form/form.tsx'
import { PageHead } from '../../../ui/heading/heading.tsx'
import { Page } from '../../../ui/page/page.tsx'
import { messageAt } from '../message.addresses.ts'
import { NotForNow } from '../message.parts.tsx'
import { type Names, nameIn, sayWhen, titleOf } from '../message.says.ts'
import type { Member, Thread } from '../message.types.ts'
import { startWords } from './start.words.ts'

export interface AroundProps {
  visit: Visit
  thread: Thread
  names: Names
  members: readonly Member[]
  /** Whom the person can take in; none for others. */
  choices: readonly { id: string; name: string }[]
  filled?: Filled
}

/** Who can read this thread now, who could, and how the person changes it. */
export function AroundPage(props: AroundProps) {
  const { visit, thread, names, members, filled = nothingFilled } = props
  const w = startWords[visit.lang]
  const own = thread.citizen === visit.person?.id
  const now = members.filter(({ endedAt }) => endedAt === null)
  const before = members.filter(({ endedAt }) => endedAt !== null)
  return (
    <Page
      visit={visit}
      title={w.aroundTitle}
      place={titleOf(thread, names, visit)}
      aside={<NotForNow visit={visit} />}
    >
      <BackLink href={messageAt.thread({ thread: thread.id })} label={w.backTo} />
      <PageHead title={w.aroundTitle} lead={w.aroundLead} />
      <ErrorSummary lang={visit.lang} problems={filled.problems} />
      <Card>
        <p>{own ? w.own : w.ownOf(nameIn(names, thread.citizen, visit))}</p>
        {thread.unit && <p>{w.wholeTeam(thread.unit.name)}</p>}
      </Card>
      {now.map((member) => (
        <MemberCard {...props} member={member} own={own} key={member.id} />
      ))}
      {own && !thread.closedAt && <Add {...props} filled={filled} />}
      {before.length > 0 && (
        <Card title={w.before}>
          {before.map((one) => (
            <p class="by" key={one.id}>
              {nameIn(names, one.person, visit)}:{' '}
              {one.endedAt &&
                one.endedBy &&
                w.ended(nameIn(names, one.endedBy, visit), sayWhen(one.endedAt, visit))}
            </p>
          ))}
        </Card>
      )}
    </Page>
  )
}

function MemberCard({
  visit,
  thread,
  names,
  member,
  own,
}: AroundProps & { member: Member; own: boolean }) {
  const w = startWords[visit.lang]
  const name = nameIn(names, member.person, visit)
  const me = member.person === visit.person?.id
  const action = messageAt.left({ thread: thread.id, member: member.id })
  return (
    <Card title={name}>
      <p class="by">
        {w.since(nameIn(names, member.addedBy, visit), sayWhen(member.addedAt, visit))}
      </p>
      {member.seesFrom && <p>{w.onlyFrom}</p>}
      {me && <p>{w.leaveText}</p>}
      {(own || me) && (
        <ButtonForm
          kind="quiet"
          action={action}
          once={visit.onceKey()}
          about={me ? '' : w.goodbyeTo(name)}
        >
          {me ? w.leave : w.goodbye}
        </ButtonForm>
      )}
    </Card>
  )
}

function Add({ visit, thread, choices, filled }: AroundProps & { filled: Filled }) {
  const w = startWords[visit.lang]
  if (choices.length === 0) return <p class="by">{w.nobodyMore}</p>
  return (
    <Card title={w.add}>
      <Form action={messageAt.around({ thread: thread.id })} once={visit.onceKey()}>
        <CheckboxGroup
          lang={visit.lang}
          label={w.who}
          options={choices.map(({ id, name }) => ({ value: id, label: name }))}
          {...keptMany(filled, 'who')}
        />
        <Checkbox
          name="earlier"
          label={w.earlier}
          description={w.earlierHelp}
          checked={filled.values.earlier?.[0] === 'on'}
        />
        <Row>
          <Button>{w.addThem}</Button>
        </Row>
      </Form>
    </Card>
  )
}
