import type { Filled } from '../../../platform/web/form.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { BackLink } from '../../../ui/back-link/back-link.tsx'
import { Button, Row } from '../../../ui/button/button.tsx'
import { ButtonForm } from '../../../ui/button/button-form.tsx'
import { Card } from '../../../ui/card/card.tsx'
import { ErrorSummary } from '../../../ui/error-summary/error-summary.tsx'
import { type Option, SelectField } from '../../../ui/field/choices.tsx'
import { TextArea, TextField } from '../../../ui/field/inputs.tsx'
import { kept } from '../../../ui/field/kept.ts'
import { Form } from '../../../ui/form/form.tsx'
import { PageHead } from '../../../ui/heading/heading.tsx'
import { Hint } from '../../../ui/notice/notice.tsx'
import { OwnWords } from '../../../ui/own-words/own-words.tsx'
import { Page } from '../../../ui/page/page.tsx'
import { journalAt } from '../journal.addresses.ts'
import { statementAt } from './statement.addresses.ts'
import { most } from './statement.forms.ts'
import { said } from './statement.show.tsx'
import type { Tapering } from './statement.types.ts'
import { taperingWords } from './tapering.words.ts'

interface Props {
  visit: Visit
  tapering: Tapering | null
  /** Who works with the person, to ask one of them. */
  staff: readonly Option[]
  filled: Filled
}

/** The wish in the person's own words, and how it gets to the doctor. */
export function TaperingPage({ visit, tapering, staff, filled }: Props) {
  const w = taperingWords[visit.lang]
  return (
    <Page visit={visit} title={w.title} layout="narrow">
      <BackLink href={journalAt.mine()} label={w.back} />
      <PageHead title={w.title} lead={w.lead} />
      <Hint>{w.care}</Hint>
      <ErrorSummary lang={visit.lang} problems={filled.problems} />
      {tapering ? (
        <Written visit={visit} tapering={tapering} staff={staff} filled={filled} />
      ) : (
        <WriteCard visit={visit} filled={filled} />
      )}
    </Page>
  )
}

function WriteCard({ visit, filled }: { visit: Visit; filled: Filled }) {
  const w = taperingWords[visit.lang]
  return (
    <Card>
      <Form
        action={statementAt.tapering()}
        once={visit.onceKey()}
        label={w.title}
        draft="journal.tapering"
      >
        <TextArea
          lang={visit.lang}
          label={w.words}
          description={w.wordsHelp}
          voice="own"
          rows={6}
          max={most.words}
          {...kept(filled, 'words')}
        />
        <TextField
          lang={visit.lang}
          label={w.doctor}
          description={w.doctorHelp}
          max={most.doctor}
          {...kept(filled, 'doctor')}
        />
        <Button>{w.save}</Button>
      </Form>
    </Card>
  )
}

function Written({ visit, tapering, staff, filled }: Props & { tapering: Tapering }) {
  const w = taperingWords[visit.lang]
  const at = { tapering: tapering.id }
  return (
    <>
      <Card>
        <OwnWords text={tapering.words} by={w.yours(said(tapering.writtenAt, visit))} />
        <ButtonForm kind="quiet" action={statementAt.taperingEnded(at)} once={visit.onceKey()}>
          {w.end}
        </ButtonForm>
      </Card>
      <Card title={w.letter}>
        <p>{w.letterText}</p>
        <Row>
          <Button href={statementAt.letter(at)}>{w.letter}</Button>
        </Row>
      </Card>
      <Card title={w.give}>
        {tapering.given ? (
          <Given visit={visit} tapering={tapering} given={tapering.given} />
        ) : staff.length === 0 ? (
          <p>{w.nobody}</p>
        ) : (
          <Form action={statementAt.give(at)} once={visit.onceKey()} label={w.give}>
            <p>{w.giveText}</p>
            <SelectField
              lang={visit.lang}
              label={w.whom}
              options={staff}
              {...kept(filled, 'whom')}
            />
            <Button kind="secondary">{w.giveSend}</Button>
          </Form>
        )}
      </Card>
    </>
  )
}

type Gave = NonNullable<Tapering['given']>

function Given({ visit, tapering, given }: { visit: Visit; tapering: Tapering; given: Gave }) {
  const w = taperingWords[visit.lang]
  const { name, at, handedAt } = given
  return (
    <>
      <p>{w.given(name, said(at, visit))}</p>
      <p>{handedAt ? w.handed(said(handedAt, visit)) : w.notHanded}</p>
      <ButtonForm
        kind="quiet"
        action={statementAt.giveBack({ tapering: tapering.id })}
        once={visit.onceKey()}
      >
        {w.giveBack}
      </ButtonForm>
    </>
  )
}
