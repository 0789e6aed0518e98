import { dayOf, sayDate } from '../../platform/time/days.ts'
import type { Filled } from '../../platform/web/form.ts'
import type { Visit } from '../../platform/web/visit.ts'
import { BackLink } from '../../ui/back-link/back-link.tsx'
import { Button, Row } from '../../ui/button/button.tsx'
import { ButtonForm } from '../../ui/button/button-form.tsx'
import { Card } from '../../ui/card/card.tsx'
import { ErrorSummary } from '../../ui/error-summary/error-summary.tsx'
import { TextArea, TextField } from '../../ui/field/inputs.tsx'
import { kept } from '../../ui/field/kept.ts'
import { Fold } from '../../ui/fold/fold.tsx'
import { Form } from '../../ui/form/form.tsx'
import { PageHead } from '../../ui/heading/heading.tsx'
import { Hint } from '../../ui/notice/notice.tsx'
import { OwnWords } from '../../ui/own-words/own-words.tsx'
import { Page } from '../../ui/page/page.tsx'
import { crisisAt } from './crisis.addresses.ts'
import { headingMax, wordsMax } from './crisis.forms.ts'
import type { OldWords } from './crisis.queries.ts'
import { headingOf } from './crisis.rules.ts'
import type { Part, PartKind } from './crisis.types.ts'
import { crisisWords } from './crisis.words.ts'

export const draftOfKind = (kind: PartKind) => `crisis.part:${kind}`
export const draftOfPart = (id: string) => `crisis.part:${id}`

export function WritePartPage(props: { visit: Visit; kind: PartKind; filled: Filled }) {
  const { visit, kind, filled } = props
  const w = crisisWords[visit.lang]
  const draft = draftOfKind(kind)
  return (
    <Page visit={visit} title={w.headings[kind]} place={w.title} layout="narrow">
      <BackLink href={crisisAt.mine()} label={w.back} />
      <PageHead title={w.headings[kind]} lead={w.ask[kind]} />
      <ErrorSummary lang={visit.lang} problems={filled.problems} />
      {filled.draftFrom && <Hint>{w.draft}</Hint>}
      <Form action={crisisAt.write()} once={visit.onceKey()} draft={draft} hidden={{ kind }}>
        <Fields visit={visit} kind={kind} filled={filled} />
        <Row>
          <Button>{w.save}</Button>
          <Button kind="quiet" href={crisisAt.mine()}>
            {w.cancel}
          </Button>
        </Row>
      </Form>
    </Page>
  )
}

function Fields(props: { visit: Visit; kind: PartKind; filled: Filled; part?: Part }) {
  const { visit, kind, filled, part } = props
  const w = crisisWords[visit.lang]
  const own = kind === 'own'
  return (
    <>
      <TextField
        lang={visit.lang}
        label={w.heading}
        {...(own ? {} : { description: w.headingHelp, optional: true })}
        max={headingMax}
        {...kept(filled, 'heading', part?.heading ?? '')}
      />
      <TextArea
        lang={visit.lang}
        label={w.words}
        voice="own"
        rows={7}
        max={wordsMax}
        {...kept(filled, 'words', part?.words)}
      />
    </>
  )
}

interface PartPageProps {
  visit: Visit
  part: Part
  before: readonly OldWords[]
  filled: Filled
}

/** One part: change it, put it away, and every earlier wording below. */
export function PartPage({ visit, part, before, filled }: PartPageProps) {
  const w = crisisWords[visit.lang]
  const heading = headingOf(part, visit.lang)
  const older = before.filter((one) => one.version < part.version)
  return (
    <Page visit={visit} title={w.editTitle(heading)} place={w.title} layout="narrow">
      <BackLink href={crisisAt.mine()} label={w.back} />
      <PageHead title={heading} lead={part.putAwayAt ? w.putAwayNote : w.ask[part.kind]} />
      <ErrorSummary lang={visit.lang} problems={filled.problems} />
      {part.putAwayAt ? (
        <>
          <OwnWords text={part.words} />
          <ButtonForm action={crisisAt.partBroughtBack({ part: part.id })} once={visit.onceKey()}>
            {w.bringBack}
          </ButtonForm>
        </>
      ) : (
        <Change visit={visit} part={part} filled={filled} />
      )}
      {older.length > 0 && (
        <Fold title={w.earlier}>
          {older.map((one) => (
            <OwnWords
              size="small"
              text={one.words}
              by={w.earlierBy(sayDate(dayOf(one.writtenAt), visit.lang, visit.today))}
              key={one.version}
            />
          ))}
        </Fold>
      )}
    </Page>
  )
}

function Change({ visit, part, filled }: Omit<PartPageProps, 'before'>) {
  const w = crisisWords[visit.lang]
  const at = { part: part.id }
  return (
    <>
      {filled.draftFrom && <Hint>{w.draft}</Hint>}
      <Card>
        <Form
          action={crisisAt.part(at)}
          once={visit.onceKey()}
          version={part.version}
          draft={draftOfPart(part.id)}
        >
          <Fields visit={visit} kind={part.kind} filled={filled} part={part} />
          <Button>{w.save}</Button>
        </Form>
      </Card>
      <Card>
        <p>{w.upHelp}</p>
        <ButtonForm kind="secondary" action={crisisAt.partUp(at)} once={visit.onceKey()}>
          {w.up}
        </ButtonForm>
        <p>{w.putAwayHelp}</p>
        <ButtonForm kind="secondary" action={crisisAt.partPutAway(at)} once={visit.onceKey()}>
          {w.putAway}
        </ButtonForm>
      </Card>
    </>
  )
}
