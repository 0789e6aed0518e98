import type { Id } from '../../../platform/data/id.ts'
import type { Filled } from '../../../platform/web/form.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { BackLink } from '../../../ui/back-link/back-link.tsx'
import { Button, Row } from '../../../ui/button/button.tsx'
import { Card } from '../../../ui/card/card.tsx'
import { ErrorSummary } from '../../../ui/error-summary/error-summary.tsx'
import { CheckboxGroup } from '../../../ui/field/choices.tsx'
import { kept, keptMany } from '../../../ui/field/kept.ts'
import { Form } from '../../../ui/form/form.tsx'
import { PageHead } from '../../../ui/heading/heading.tsx'
import { Phrases } from '../../../ui/note/note.tsx'
import { Page } from '../../../ui/page/page.tsx'
import { type Appointment, sayWhen } from '../../appointment/index.ts'
import { journalAt } from '../journal.addresses.ts'
import type { Codes } from '../journal.codes.ts'
import type { JournalLife } from '../journal.queries.ts'
import { LanguageHelp } from '../language/language.help.tsx'
import type { LanguageHelp as Help } from '../language/language.queries.ts'
import type { Phrase } from '../phrases/phrases.queries.ts'
import { noteDraft } from './drafts.ts'
import { MoreParts } from './more.desk.tsx'
import { NoteText } from './note-text.tsx'
import { writeWords } from './write.desk.words.ts'

export interface WriteProps {
  visit: Visit
  life: JournalLife
  /** The note's own id, made before it is written. */
  note: Id
  appointment: Appointment | null
  codes: Codes
  phrases: readonly Phrase[]
  /** Help with words about people; nothing where the writer has muted it. */
  help: Help
  filled: Filled
}

/** One field, one button. All else is known already, or lies in a fold. */
export function WritePage(props: WriteProps) {
  const { visit, life, note, appointment, filled, phrases } = props
  const w = writeWords[visit.lang]
  return (
    <Page visit={visit} title={w.title} layout="narrow">
      <BackLink href={journalAt.desk({ citizen: life.id })} label={w.back(life.name)} />
      <PageHead title={w.title} lead={w.lead(life.name)}>
        {appointment && (
          <p class="by">{w.from(`${appointment.title}, ${sayWhen(appointment, visit)}`)}</p>
        )}
      </PageHead>
      <ErrorSummary lang={visit.lang} problems={filled.problems} />
      <Kept {...props} />
      <Card>
        <Form
          files
          action={journalAt.deskNew({ citizen: life.id })}
          once={visit.onceKey()}
          draft={noteDraft(life.id, note)}
          hidden={{ note, appointment: appointment?.id ?? '' }}
        >
          <NoteText
            lang={visit.lang}
            label={w.words}
            description={w.wordsHelp}
            {...kept(filled, 'words')}
          />
          <Row>
            <Button>{w.save}</Button>
            <Button kind="quiet" name="later" value="ja">
              {w.later}
            </Button>
          </Row>
          <LanguageHelp visit={visit} help={props.help} field="words" />
          {phrases.length > 0 && (
            <Phrases into="words">
              <CheckboxGroup
                lang={visit.lang}
                label={w.phrases}
                options={phrases.map(({ id, words }) => ({ value: id, label: words }))}
                {...keptMany(filled, 'phrases')}
              />
            </Phrases>
          )}
          <MoreParts {...props} />
          <p class="by">
            <a href={journalAt.phrases()}>{w.ownPhrases}</a>
          </p>
        </Form>
      </Card>
    </Page>
  )
}

/** Words that were left before: they are there again, and another note can be begun. */
function Kept({ visit, life, filled, appointment }: WriteProps) {
  const w = writeWords[visit.lang]
  if (!filled.draftFrom) return null
  const more = { nyt: '1', ...(appointment ? { aftale: appointment.id } : {}) }
  return (
    <p class="by">
      {w.draft} <a href={journalAt.deskNew({ citizen: life.id }, more)}>{w.fresh}</a>
    </p>
  )
}
