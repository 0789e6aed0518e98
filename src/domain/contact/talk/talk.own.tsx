import { type Filled, nothingFilled } from '../../../platform/web/form.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { Button, Row } from '../../../ui/button/button.tsx'
import { ButtonForm } from '../../../ui/button/button-form.tsx'
import { Card } from '../../../ui/card/card.tsx'
import { ErrorSummary } from '../../../ui/error-summary/error-summary.tsx'
import { TextArea } from '../../../ui/field/inputs.tsx'
import { kept } from '../../../ui/field/kept.ts'
import { Fold, Folds } from '../../../ui/fold/fold.tsx'
import { Form } from '../../../ui/form/form.tsx'
import { PageHead } from '../../../ui/heading/heading.tsx'
import { Page } from '../../../ui/page/page.tsx'
import { contactAt } from '../contact.addresses.ts'
import { type Door, sayWhenRead } from '../contact.door.ts'
import type { Contact, Line, Reading } from '../contact.types.ts'
import { DangerCard } from '../danger/danger.card.tsx'
import type { Booking } from '../time/time.writes.ts'
import { wordsMax } from '../write/write.forms.ts'
import { Lines, whenOf } from './lines.tsx'
import { talkWords } from './talk.words.ts'

export interface TalkProps {
  visit: Visit
  contact: Contact
  lines: readonly Line[]
  readings: readonly Reading[]
  bookings: readonly Booking[]
  door: Door | undefined
  filled?: Filled
}

/** The conversation of somebody who came back: who holds on to it, what was said, and how to go on or stop. */
export function TalkPage(props: TalkProps) {
  const { visit, contact, lines, filled = nothingFilled } = props
  const w = talkWords[visit.lang]
  return (
    <Page visit={visit} title={w.title} layout="narrow">
      <PageHead title={w.title} lead={leadOf(props)} />
      <ErrorSummary lang={visit.lang} problems={filled.problems} />
      {contact.dangerOpen && <DangerCard visit={visit} door={props.door} />}
      <Card>
        <Lines visit={visit} lines={lines} />
        <ReadMarks {...props} />
      </Card>
      {contact.endedAt ? (
        <Button href={contactAt.write()}>{w.again}</Button>
      ) : (
        <WriteOn visit={visit} filled={filled} />
      )}
      <Folds>
        {!contact.endedAt && <Times {...props} />}
        <Ways visit={visit} contact={contact} />
      </Folds>
      <ButtonForm kind="quiet" action={contactAt.leave()} once={visit.onceKey()}>
        {w.leave}
      </ButtonForm>
      <p class="by">{w.leaveText}</p>
    </Page>
  )
}

function leadOf({ visit, contact, door }: TalkProps): string {
  const w = talkWords[visit.lang]
  if (contact.endedHow === 'handed_on') return w.handedOn
  if (contact.endedAt) return w.ended
  if (contact.owner) return w.owner(contact.owner.name)
  return w.nobody(door ? sayWhenRead(door, visit.now, visit.lang) : '')
}

function ReadMarks({ visit, readings, contact }: TalkProps) {
  const w = talkWords[visit.lang]
  if (readings.length === 0) return contact.endedAt ? null : <p class="by">{w.unread}</p>
  return (
    <>
      {readings.map(({ name, at }) => (
        <p class="by" key={name}>
          {w.read(name, ...whenOf(visit, at))}
        </p>
      ))}
    </>
  )
}

function WriteOn({ visit, filled }: Pick<TalkProps, 'visit'> & { filled: Filled }) {
  const w = talkWords[visit.lang]
  return (
    <Card>
      <Form action={contactAt.talk()} once={visit.onceKey()}>
        <TextArea
          lang={visit.lang}
          label={w.writeOn}
          voice="own"
          max={wordsMax}
          {...kept(filled, 'words')}
        />
        <Row>
          <Button>{w.send}</Button>
        </Row>
      </Form>
    </Card>
  )
}

function Times({ visit, bookings }: TalkProps) {
  const w = talkWords[visit.lang]
  return (
    <Fold title={w.times} note={w.timesNote}>
      {bookings.map(({ booking, at, name }) => (
        <p key={booking}>{w.yourTime(...whenOf(visit, at), name || w.someone)}</p>
      ))}
      <a href={contactAt.times()}>{w.timesLink}</a>
    </Fold>
  )
}

/** What a person can do with their conversation, without saying why. */
function Ways({ visit, contact }: Pick<TalkProps, 'visit' | 'contact'>) {
  const w = talkWords[visit.lang]
  return (
    <>
      <Fold title={w.name} note={w.nameNote}>
        <p>{w.nameText}</p>
        <a href={contactAt.itWasMe()}>{w.nameLink}</a>
      </Fold>
      <Fold title={w.endTitle} note={w.endNote}>
        {!contact.endedAt && (
          <>
            <p>{w.endText}</p>
            <ButtonForm kind="secondary" action={contactAt.end()} once={visit.onceKey()}>
              {w.end}
            </ButtonForm>
          </>
        )}
        <p>{w.removeText}</p>
        <ButtonForm kind="secondary" action={contactAt.removeWords()} once={visit.onceKey()}>
          {w.remove}
        </ButtonForm>
      </Fold>
    </>
  )
}
