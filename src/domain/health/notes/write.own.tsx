import type { Filled } from '../../../platform/web/form.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { BackLink } from '../../../ui/back-link/back-link.tsx'
import { Button, Row } from '../../../ui/button/button.tsx'
import { ErrorSummary } from '../../../ui/error-summary/error-summary.tsx'
import { RadioGroup } from '../../../ui/field/choices.tsx'
import { TextArea, TextField } from '../../../ui/field/inputs.tsx'
import { kept } from '../../../ui/field/kept.ts'
import { Form } from '../../../ui/form/form.tsx'
import { PageHead } from '../../../ui/heading/heading.tsx'
import { Hint } from '../../../ui/notice/notice.tsx'
import { Page } from '../../../ui/page/page.tsx'
import { groupAt, healthAt } from '../health.addresses.ts'
import { smallMax, wordsMax } from '../health.forms.ts'
import { groupOf, marks, type Note, type NoteKind, type Topic } from '../health.types.ts'
import { healthWords } from '../health.words.ts'
import { topicWords } from '../topics.words.ts'
import { headingOf } from './notes.card.tsx'

export const draftOfKind = (kind: NoteKind, topic: Topic | null) =>
  `health.note:${kind}${topic ? `:${topic}` : ''}`
export const draftOfNote = (id: string) => `health.note:${id}`

interface WriteProps {
  visit: Visit
  kind: NoteKind
  topic: Topic | null
  filled: Filled
}

export function WritePage({ visit, kind, topic, filled }: WriteProps) {
  const w = healthWords[visit.lang]
  const title = headingOf(visit, { kind, topic })
  const back = groupAt(groupOf(kind))
  return (
    <Page visit={visit} title={w.writeOf(title)} place={w.title} layout="narrow">
      <BackLink href={back} label={w.groups[groupOf(kind)]} />
      <PageHead title={title} lead={topic ? topicWords[visit.lang].topicAsk[topic] : w.ask[kind]} />
      <ErrorSummary lang={visit.lang} problems={filled.problems} />
      {filled.draftFrom && <Hint>{w.draft}</Hint>}
      <Form
        action={healthAt.write()}
        once={visit.onceKey()}
        draft={draftOfKind(kind, topic)}
        hidden={{ kind, topic: topic ?? '' }}
      >
        <NoteFields visit={visit} kind={kind} filled={filled} />
        <Row>
          <Button>{w.save}</Button>
          <Button kind="quiet" href={back}>
            {w.cancel}
          </Button>
        </Row>
      </Form>
    </Page>
  )
}

interface FieldsProps {
  visit: Visit
  kind: NoteKind
  filled: Filled
  note?: Note
}

export function NoteFields({ visit, kind, filled, note }: FieldsProps) {
  const w = healthWords[visit.lang]
  const field = { lang: visit.lang, optional: true }
  return (
    <>
      <TextArea
        lang={visit.lang}
        label={w.words}
        voice="own"
        rows={5}
        max={wordsMax}
        {...kept(filled, 'words', note?.words)}
      />
      {(kind === 'sleep' || kind === 'body' || kind === 'effect') && (
        <RadioGroup
          {...field}
          label={w.markLabel}
          description={w.markHelp}
          options={[
            { value: '', label: w.noMark },
            ...marks.map((value) => ({ value, label: w.marks[value] })),
          ]}
          {...kept(filled, 'mark', note?.mark ?? '')}
        />
      )}
      {(kind === 'life' || kind === 'relation') && (
        <TextField
          {...field}
          label={w.small}
          description={w.smallHelp}
          max={smallMax}
          {...kept(filled, 'small', note?.small)}
        />
      )}
    </>
  )
}
