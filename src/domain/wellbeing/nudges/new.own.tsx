import { weekdayName } from '../../../platform/time/days.ts'
import type { Filled } from '../../../platform/web/form.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { BackLink } from '../../../ui/back-link/back-link.tsx'
import { Button } from '../../../ui/button/button.tsx'
import { ErrorSummary } from '../../../ui/error-summary/error-summary.tsx'
import { CheckboxGroup, SelectField } from '../../../ui/field/choices.tsx'
import { TextArea, TimeField } from '../../../ui/field/inputs.tsx'
import { kept, keptMany } from '../../../ui/field/kept.ts'
import { Form } from '../../../ui/form/form.tsx'
import { PageHead } from '../../../ui/heading/heading.tsx'
import { Hint } from '../../../ui/notice/notice.tsx'
import { Page } from '../../../ui/page/page.tsx'
import type { Around } from '../../circle/index.ts'
import { wellbeingAt } from '../wellbeing.addresses.ts'
import { wellbeingWords } from '../wellbeing.words.ts'
import { nudgeMax } from './nudges.forms.ts'
import { nudgeWords } from './nudges.words.ts'

export const nudgeDraft = 'wellbeing.nudge'
const everyDay = ['1', '2', '3', '4', '5', '6', '7']

interface Props {
  visit: Visit
  people: readonly Around[]
  filled: Filled
}

/** Asks for a puf: the words, the hour, the days, and whom it comes from. */
export function NewNudgePage({ visit, people, filled }: Props) {
  const { lang } = visit
  const w = nudgeWords[lang]
  return (
    <Page visit={visit} title={w.makeTitle} place={wellbeingWords[lang].title} layout="narrow">
      <BackLink href={wellbeingAt.nudges()} label={wellbeingWords[lang].cancel} />
      <PageHead title={w.makeTitle} lead={w.makeLead} />
      <ErrorSummary lang={lang} problems={filled.problems} />
      {filled.draftFrom && <Hint>{wellbeingWords[lang].draft}</Hint>}
      <Form action={wellbeingAt.newNudge()} once={visit.onceKey()} draft={nudgeDraft}>
        <TextArea
          lang={lang}
          label={w.words}
          voice="own"
          rows={3}
          max={nudgeMax}
          {...kept(filled, 'words')}
        />
        <TimeField lang={lang} label={w.time} description={w.timeHelp} {...kept(filled, 'time')} />
        <CheckboxGroup
          lang={lang}
          label={w.days}
          options={everyDay.map((value) => ({ value, label: weekdayName(Number(value), lang) }))}
          {...keptMany(filled, 'days', everyDay)}
        />
        <SelectField
          lang={lang}
          label={w.sender}
          description={w.senderHelp}
          empty={w.myself}
          options={people.map(({ id, name }) => ({ value: id, label: name }))}
          {...kept(filled, 'sender')}
        />
        <Button>{w.make}</Button>
      </Form>
    </Page>
  )
}
