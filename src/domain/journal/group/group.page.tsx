import type { Filled } from '../../../platform/web/form.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { BackLink } from '../../../ui/back-link/back-link.tsx'
import { Button } from '../../../ui/button/button.tsx'
import { Card } from '../../../ui/card/card.tsx'
import { Empty } from '../../../ui/empty/empty.tsx'
import { ErrorSummary } from '../../../ui/error-summary/error-summary.tsx'
import { Checkbox, CheckboxGroup } from '../../../ui/field/choices.tsx'
import { DateField, TextArea } from '../../../ui/field/inputs.tsx'
import { kept } from '../../../ui/field/kept.ts'
import { Form } from '../../../ui/form/form.tsx'
import { PageHead } from '../../../ui/heading/heading.tsx'
import { Page } from '../../../ui/page/page.tsx'
import { LanguageHelp } from '../language/language.help.tsx'
import type { LanguageHelp as Help } from '../language/language.queries.ts'
import { writeWords } from '../write/write.desk.words.ts'
import { groupAt } from './group.addresses.ts'
import { groupDeskWords } from './group.desk.words.ts'
import { most } from './group.forms.ts'
import type { Member } from './group.writes.ts'

interface ChooseProps {
  visit: Visit
  people: readonly Member[]
  /** Somebody went on without choosing anybody. */
  again?: boolean
}

/** First: who took part. An ordinary form that asks, so that back and reload work. */
export function ChooseGroupPage({ visit, people, again }: ChooseProps) {
  const w = groupDeskWords[visit.lang]
  const title = again ? w.chooseOne : w.title
  return (
    <Page visit={visit} title={title} {...(again ? { place: w.title } : {})} layout="narrow">
      <PageHead title={title} lead={w.chooseLead} />
      <Card>
        {people.length === 0 ? (
          <Empty title={w.nobody} text={w.nobodyText} />
        ) : (
          <form method="get" action={groupAt.write()}>
            <CheckboxGroup
              lang={visit.lang}
              name="med"
              label={w.who}
              description={w.whoHelp}
              options={people.map(({ id, name }) => ({ value: id, label: name }))}
            />
            <Button>{w.next}</Button>
          </form>
        )}
      </Card>
    </Page>
  )
}

interface WriteProps {
  visit: Visit
  /** Each with their place in the form. */
  members: readonly (Member & { at: number })[]
  help: Help
  filled: Filled
  /** By which name it is kept while it is written. */
  draft: string
}

/** Then: what is common, and a field for each that nobody else in the group ever reads. */
export function WriteGroupPage({ visit, members, help, filled, draft }: WriteProps) {
  const w = groupDeskWords[visit.lang]
  const isNamed = filled.problems.some(({ field }) => field === 'common')
  return (
    <Page visit={visit} title={w.write} place={w.title} layout="narrow">
      <BackLink href={groupAt.choose()} label={w.back} />
      <PageHead title={w.write} lead={w.writeLead} />
      <ErrorSummary lang={visit.lang} problems={filled.problems} />
      {filled.draftFrom && <p class="by">{writeWords[visit.lang].draft}</p>}
      <Card>
        <Form
          action={groupAt.write()}
          once={visit.onceKey()}
          label={w.write}
          draft={draft}
          hidden={Object.fromEntries(members.map(({ id, at }) => [`who${at}`, id]))}
        >
          <TextArea
            lang={visit.lang}
            label={w.common}
            description={w.commonHelp}
            rows={5}
            max={most.words}
            {...kept(filled, 'common')}
          />
          {isNamed && <Checkbox name="sure" label={w.sure} />}
          <LanguageHelp visit={visit} help={help} field="common" />
          <DateField
            lang={visit.lang}
            label={w.day}
            description={w.dayHelp}
            optional
            {...kept(filled, 'day')}
          />
          {members.map(({ id, name, at }) => (
            <TextArea
              lang={visit.lang}
              label={w.own(name)}
              description={w.ownHelp(name)}
              rows={2}
              max={most.words}
              optional
              {...kept(filled, `own${at}`)}
              key={id}
            />
          ))}
          <Button>{w.save}</Button>
        </Form>
      </Card>
    </Page>
  )
}
