import { type Filled, nothingFilled } from '../../../platform/web/form.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { BackLink } from '../../../ui/back-link/back-link.tsx'
import { Button, Row } from '../../../ui/button/button.tsx'
import { Card } from '../../../ui/card/card.tsx'
import { ErrorSummary } from '../../../ui/error-summary/error-summary.tsx'
import { RadioGroup } from '../../../ui/field/choices.tsx'
import { TextArea, TextField } from '../../../ui/field/inputs.tsx'
import { kept } from '../../../ui/field/kept.ts'
import { Form } from '../../../ui/form/form.tsx'
import { PageHead } from '../../../ui/heading/heading.tsx'
import { Page } from '../../../ui/page/page.tsx'
import { contactAt } from '../contact.addresses.ts'
import { MeetingFields, YoungField } from '../write/write.fields.tsx'
import { writeWords } from '../write/write.words.ts'
import { NOTE_MAX } from './desk.forms.ts'
import { contactDeskWords } from './desk.words.ts'

const DRAFT = 'contact.record'

/** Somebody came in, called, or was met: in under a minute, and without asking who they are (SEL § 82 c). */
export function RecordPage({ visit, filled = nothingFilled }: { visit: Visit; filled?: Filled }) {
  const w = contactDeskWords[visit.lang]
  const fields = writeWords[visit.lang]
  return (
    <Page visit={visit} title={w.recordTitle} place={w.title} layout="narrow">
      <BackLink href={contactAt.inbox()} label={w.back} />
      <PageHead title={w.recordTitle} lead={w.recordLead} />
      <ErrorSummary lang={visit.lang} problems={filled.problems} />
      <Card>
        <Form action={contactAt.record()} once={visit.onceKey()} draft={DRAFT}>
          <RadioGroup
            lang={visit.lang}
            label={w.recordCame}
            options={(['walk_in', 'phone', 'street'] as const).map((value) => ({
              value,
              label: w.cames[value],
            }))}
            {...kept(filled, 'came', 'walk_in')}
          />
          <TextArea
            lang={visit.lang}
            label={w.recordWords}
            description={w.recordWordsHelp}
            rows={4}
            max={NOTE_MAX}
            {...kept(filled, 'words')}
          />
          <TextField
            lang={visit.lang}
            label={fields.alias}
            description={fields.aliasHelp}
            autocomplete="off"
            optional
            {...kept(filled, 'alias')}
          />
          <TextField
            lang={visit.lang}
            label={fields.number}
            type="tel"
            autocomplete="off"
            optional
            {...kept(filled, 'number')}
          />
          <MeetingFields visit={visit} filled={filled} />
          <YoungField visit={visit} filled={filled} />
          <Row>
            <Button>{w.recordSave}</Button>
          </Row>
        </Form>
      </Card>
    </Page>
  )
}
