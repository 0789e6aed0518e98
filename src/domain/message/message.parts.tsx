import { FILES_MAX } from '../../platform/files/files.rules.ts'
import { filesWords } from '../../platform/files/files.words.ts'
import type { Filled } from '../../platform/web/form.ts'
import type { Visit } from '../../platform/web/visit.ts'
import { Button, Row } from '../../ui/button/button.tsx'
import { Card } from '../../ui/card/card.tsx'
import { TextArea } from '../../ui/field/inputs.tsx'
import { kept } from '../../ui/field/kept.ts'
import { UploadField } from '../../ui/field/upload.tsx'
import { uiAt } from '../../ui/ui.addresses.ts'
import { type Help, LanguageHelp } from '../journal/index.ts'
import { wordsMax } from './message.forms.ts'
import { sayWhen } from './message.says.ts'
import { messageWords } from './message.words.ts'
import { startWords } from './start/start.words.ts'

/** On every page of the room: this is not for emergencies, and where to turn. */
export function NotForNow({ visit }: { visit: Visit }) {
  const w = messageWords[visit.lang]
  return (
    <Card kind="help" title={w.notNow}>
      <p>{w.notNowText}</p>
      <Button kind="warm" href={uiAt.help()}>
        {w.help}
      </Button>
    </Card>
  )
}

interface WriteProps {
  visit: Visit
  filled: Filled
  own: boolean
  /** Help with words about people, for those at work. */
  help?: Help | undefined
}

/** The words, and what one adds to them. */
export function WriteFields({ visit, filled, own, help }: WriteProps) {
  const w = messageWords[visit.lang]
  const f = filesWords[visit.lang]
  return (
    <>
      <TextArea
        lang={visit.lang}
        label={startWords[visit.lang].words}
        voice={own ? 'own' : 'plain'}
        max={wordsMax}
        {...kept(filled, 'words')}
      />
      <UploadField
        lang={visit.lang}
        label={w.files}
        name="files"
        problem={kept(filled, 'files').problem}
        description={`${f.choose(FILES_MAX)} ${f.note}`}
        optional
        many
      />
      <Row>
        <Button>{w.send}</Button>
      </Row>
      {help && <LanguageHelp visit={visit} help={help} field="words" />}
    </>
  )
}

/** That a draft from before stands in the form. */
export function DraftLine({ visit, filled }: { visit: Visit; filled: Filled }) {
  if (!filled.draftFrom) return null
  return <p class="by">{messageWords[visit.lang].draft(sayWhen(filled.draftFrom, visit))}</p>
}
