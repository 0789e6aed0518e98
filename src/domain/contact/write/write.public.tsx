import { nothingFilled } from '../../../platform/web/form.ts'
import { BackLink } from '../../../ui/back-link/back-link.tsx'
import { Button, Row } from '../../../ui/button/button.tsx'
import { Card } from '../../../ui/card/card.tsx'
import { ErrorSummary } from '../../../ui/error-summary/error-summary.tsx'
import { TextArea, TextField } from '../../../ui/field/inputs.tsx'
import { kept } from '../../../ui/field/kept.ts'
import { Form } from '../../../ui/form/form.tsx'
import { PageHead } from '../../../ui/heading/heading.tsx'
import { MessagePage } from '../../../ui/message/message.tsx'
import { Page } from '../../../ui/page/page.tsx'
import { uiAt } from '../../../ui/ui.addresses.ts'
import { contactAt } from '../contact.addresses.ts'
import { type Door, sayWhenRead } from '../contact.door.ts'
import { AnswerFields, type FieldsProps, MeetingFields, YoungField } from './write.fields.tsx'
import { wordsMax } from './write.forms.ts'
import { writeWords } from './write.words.ts'

export interface WritePageProps extends FieldsProps {
  door: Door | undefined
  about: 'self' | 'other'
  young?: boolean
}

/** Writing without a name. Before anything else it says which human being reads it, and when. */
export function WritePage(props: WritePageProps) {
  const { visit, door, about, filled = nothingFilled } = props
  const w = writeWords[visit.lang]
  if (!door) return <NoDoor visit={visit} />
  const other = about === 'other'
  const title = other ? w.worriedTitle : w.title
  return (
    <Page visit={visit} title={title} layout="narrow">
      <BackLink href={uiAt.door()} label={w.back} />
      <PageHead title={title} lead={other ? w.worriedLead : w.lead} />
      <ErrorSummary lang={visit.lang} problems={filled.problems} />
      <Card title={w.beforeTitle}>
        <p>
          <b>{sayWhenRead(door, visit.now, visit.lang)}</b>
        </p>
        <p class="by">{w.before}</p>
        <p>
          {w.cannotWait} <a href={uiAt.help()}>{w.helpNow}</a>
        </p>
      </Card>
      {other && <WhatHappens visit={visit} />}
      <Card>
        <WriteForm {...props} filled={filled} />
      </Card>
      <p class="by">
        {w.haveCode} <a href={contactAt.comeBack()}>{w.comeBack}</a>
      </p>
    </Page>
  )
}

function WriteForm({ visit, about, filled, young = false }: WritePageProps) {
  const w = writeWords[visit.lang]
  const other = about === 'other'
  return (
    <Form action={other ? contactAt.worried() : contactAt.write()} once={visit.onceKey()}>
      <TextArea
        lang={visit.lang}
        label={other ? w.worriedWords : w.words}
        description={other ? w.worriedWordsHelp : w.wordsHelp}
        voice="own"
        rows={7}
        max={wordsMax}
        {...kept(filled, 'words')}
      />
      <TextField
        lang={visit.lang}
        label={w.alias}
        description={w.aliasHelp}
        optional
        autocomplete="off"
        {...kept(filled, 'alias')}
      />
      <AnswerFields visit={visit} filled={filled} />
      {!other && <MeetingFields visit={visit} filled={filled} />}
      {!other && <YoungField visit={visit} filled={filled} before={young} />}
      <Row>
        <Button>{w.send}</Button>
      </Row>
    </Form>
  )
}

/** What follows from worrying aloud, and what nobody can tell back (SEL; forvaltningsloven § 27). */
function WhatHappens({ visit }: Pick<WritePageProps, 'visit'>) {
  const w = writeWords[visit.lang]
  return (
    <>
      <Card title={w.worriedNextTitle}>
        <p>{w.worriedNext}</p>
      </Card>
      <Card title={w.worriedNotTitle}>
        <p>{w.worriedNot}</p>
      </Card>
    </>
  )
}

/** A municipality without a door has a phone. */
function NoDoor({ visit }: Pick<WritePageProps, 'visit'>) {
  const w = writeWords[visit.lang]
  return (
    <MessagePage
      visit={visit}
      title={w.noDoor}
      text={[w.noDoorText(visit.municipality.phone)]}
      actions={<Button href={uiAt.help()}>{w.helpNow}</Button>}
    />
  )
}
