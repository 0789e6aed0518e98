import type { Filled } from '../../../platform/web/form.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { BackLink } from '../../../ui/back-link/back-link.tsx'
import { Button } from '../../../ui/button/button.tsx'
import { Card } from '../../../ui/card/card.tsx'
import { ErrorSummary } from '../../../ui/error-summary/error-summary.tsx'
import { TextArea } from '../../../ui/field/inputs.tsx'
import { kept } from '../../../ui/field/kept.ts'
import { Form } from '../../../ui/form/form.tsx'
import { PageHead } from '../../../ui/heading/heading.tsx'
import { Page } from '../../../ui/page/page.tsx'
import { Voice } from '../../../ui/voice/voice.tsx'
import type { Appointment } from '../../appointment/index.ts'
import { proposed } from './join.rules.ts'
import { meetingAt } from './meeting.addresses.ts'
import { most } from './meeting.forms.ts'
import type { Paragraph } from './meeting.types.ts'
import { meetingWords } from './meeting.words.ts'

interface Props {
  visit: Visit
  a: Appointment
  one: Paragraph
  filled: Filled
}

/** It keeps which texts it was written from: what another wrote meanwhile is not put away by it. */
export const paragraphDraft = (minute: string) => `journal.paragraph:${minute}`

/** One paragraph to say otherwise; where two texts stand, both are shown and every word of both is in the field. */
export function ParagraphPage({ visit, a, one, filled }: Props) {
  const w = meetingWords[visit.lang]
  const at = { appointment: a.id }
  const isDouble = one.texts.length > 1
  const title = isDouble ? w.joinTitle : w.changeTitle
  const texts = one.texts.map(({ words }) => words)
  return (
    <Page visit={visit} title={title} place={w.title} layout="narrow">
      <BackLink href={meetingAt.one(at)} label={w.back} />
      <PageHead title={title} lead={isDouble ? w.joinLead : w.changeLead} />
      <ErrorSummary lang={visit.lang} problems={filled.problems} />
      {isDouble && (
        <div class="kept-both">
          {one.texts.map((text) => (
            <Voice text={text.words} by={w.textBy(text.by.name)} key={text.id} />
          ))}
        </div>
      )}
      <Card>
        <Form
          action={meetingAt.minute({ ...at, minute: one.id })}
          once={visit.onceKey()}
          label={title}
          draft={paragraphDraft(one.id)}
        >
          {(filled.values.from ?? one.texts.map(({ id }) => id)).map((id) => (
            <input type="hidden" name="from" value={id} key={id} />
          ))}
          <TextArea
            lang={visit.lang}
            label={w.words}
            rows={8}
            max={most.words}
            {...kept(filled, 'words', proposed(one.base, texts))}
          />
          <Button>{w.save}</Button>
        </Form>
      </Card>
    </Page>
  )
}
