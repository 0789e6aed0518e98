import type { Visit } from '../../../platform/web/visit.ts'
import { Button, Row } from '../../../ui/button/button.tsx'
import { Hint } from '../../../ui/notice/notice.tsx'
import { OwnWords } from '../../../ui/own-words/own-words.tsx'
import { Voice } from '../../../ui/voice/voice.tsx'
import type { Appointment } from '../../appointment/index.ts'
import { meetingAt } from './meeting.addresses.ts'
import type { Meeting, Paragraph } from './meeting.types.ts'
import { meetingWords } from './meeting.words.ts'

interface Props {
  visit: Visit
  a: Appointment
  meeting: Meeting
}

/** The text as it stands, paragraph by paragraph; two texts of one stand side by side. */
export function Minutes({ visit, a, meeting }: Props) {
  const shown = meeting.paragraphs.filter(({ texts }) => texts.some(({ words }) => words !== ''))
  return (
    <>
      {shown.map((one) => (
        <Shown visit={visit} a={a} one={one} kept={meeting.note !== null} key={one.id} />
      ))}
    </>
  )
}

function Shown({
  visit,
  a,
  one,
  kept,
}: {
  visit: Visit
  a: Appointment
  one: Paragraph
  kept: boolean
}) {
  const w = meetingWords[visit.lang]
  const at = { appointment: a.id, minute: one.id }
  const isDouble = one.texts.length > 1
  const start = one.texts[0]?.words.slice(0, 40) ?? ''
  return (
    <section>
      {isDouble && <Hint>{w.two}</Hint>}
      <div class={isDouble ? 'kept-both' : undefined}>
        {one.texts.map((text) => {
          const by = w.textBy(text.by.name)
          return text.by.id === a.citizen.id ? (
            <OwnWords size="small" text={text.words} by={by} key={text.id} />
          ) : (
            <Voice text={text.words} by={by} key={text.id} />
          )
        })}
      </div>
      {!kept && (
        <Row>
          <Button kind="quiet" href={meetingAt.minute(at)} about={w.changeAbout(start)}>
            {isDouble ? w.join : w.change}
          </Button>
        </Row>
      )}
    </section>
  )
}
