import { type Filled, nothingFilled } from '../../../platform/web/form.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { BackLink } from '../../../ui/back-link/back-link.tsx'
import { Button, Row } from '../../../ui/button/button.tsx'
import { Card } from '../../../ui/card/card.tsx'
import { ErrorSummary } from '../../../ui/error-summary/error-summary.tsx'
import { TextArea } from '../../../ui/field/inputs.tsx'
import { kept } from '../../../ui/field/kept.ts'
import { Form } from '../../../ui/form/form.tsx'
import { PageHead } from '../../../ui/heading/heading.tsx'
import { Page } from '../../../ui/page/page.tsx'
import { contactAt } from '../contact.addresses.ts'
import { MeetingFields } from '../write/write.fields.tsx'
import { wordsMax } from '../write/write.forms.ts'
import { changedWords } from './changed.words.ts'
import type { ContactStaff } from './changed.writes.ts'

export interface ChangedProps {
  visit: Visit
  staff: ContactStaff | undefined
  filled?: Filled
}

const DRAFT = 'contact.changed'

/** Something has changed: one page, a few words, and how one would like to meet this time. */
export function ChangedPage({ visit, staff, filled = nothingFilled }: ChangedProps) {
  const w = changedWords[visit.lang]
  return (
    <Page visit={visit} title={w.title} layout="narrow">
      <BackLink href={contactAt.mine()} label={w.back} />
      <PageHead title={w.title} lead={staff ? w.leadStaff(staff.name) : w.leadDoor} />
      <ErrorSummary lang={visit.lang} problems={filled.problems} />
      <Card>
        <Form action={contactAt.changed()} once={visit.onceKey()} draft={DRAFT}>
          <TextArea
            lang={visit.lang}
            label={w.words}
            description={w.wordsHelp}
            voice="own"
            max={wordsMax}
            {...kept(filled, 'words')}
          />
          <MeetingFields visit={visit} filled={filled} />
          <Row>
            <Button>{w.send}</Button>
          </Row>
        </Form>
      </Card>
    </Page>
  )
}
