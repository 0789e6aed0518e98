import { dayOf, sayNear } from '../../../platform/time/days.ts'
import { Button, Row } from '../../../ui/button/button.tsx'
import { ButtonForm } from '../../../ui/button/button-form.tsx'
import { TextArea } from '../../../ui/field/inputs.tsx'
import { kept } from '../../../ui/field/kept.ts'
import { Fold } from '../../../ui/fold/fold.tsx'
import { Form } from '../../../ui/form/form.tsx'
import { List } from '../../../ui/list/list.tsx'
import { Voice } from '../../../ui/voice/voice.tsx'
import { contactAt } from '../contact.addresses.ts'
import { whenOf } from '../talk/lines.tsx'
import { NOTE_MAX } from './desk.forms.ts'
import { contactDeskWords } from './desk.words.ts'
import { isMine, type OneProps } from './one.desk.tsx'

/** Short notes, for those who work here. */
export function NotePart({ visit, contact, notes, filled }: OneProps) {
  const w = contactDeskWords[visit.lang]
  return (
    <Fold title={w.notes} note={w.notesNote}>
      {notes.map(({ id, name, words, at }) => (
        <Voice text={words} by={w.look(name, ...whenOf(visit, at))} key={id} />
      ))}
      {!contact.endedAt && (
        <Form action={contactAt.note({ contact: contact.id })} once={visit.onceKey()}>
          <TextArea
            lang={visit.lang}
            label={w.note}
            description={w.noteHelp}
            rows={3}
            max={NOTE_MAX}
            {...kept(filled, 'note')}
          />
          <Row>
            <Button kind="secondary">{w.noteSave}</Button>
          </Row>
        </Form>
      )}
    </Fold>
  )
}

/** What belongs to a first contact (Sorø: whole view, partners, the person's own part). */
export function CheckPart(props: OneProps) {
  const { visit, contact, checks } = props
  const w = contactDeskWords[visit.lang]
  const done = checks.filter(({ at }) => at).length
  const mine = isMine(props) && !contact.endedAt
  return (
    <Fold title={w.checklist} note={w.checklistNote(String(done), String(checks.length))}>
      {!mine && <p class="by">{w.onlyOwner}</p>}
      <List
        items={checks.map(({ item, label, name, at }) => (
          <>
            {label}{' '}
            {at && (
              <span class="by">
                {w.ticked(name ?? '', sayNear(dayOf(at), visit.today, visit.lang))}
              </span>
            )}
            {mine && (
              <ButtonForm
                kind="quiet"
                action={contactAt.check({ contact: contact.id })}
                once={visit.onceKey()}
                hidden={{ item, done: at ? 'no' : 'yes' }}
                about={label}
              >
                {at ? w.untick : w.tick}
              </ButtonForm>
            )}
          </>
        ))}
      />
    </Fold>
  )
}

export function HandOverPart({ visit, contact }: OneProps) {
  const w = contactDeskWords[visit.lang]
  return (
    <Fold title={w.handOver} note={w.handOverNote}>
      <p>
        <a href={contactAt.handOver({ contact: contact.id })}>{w.handOverLink}</a>
      </p>
      <ButtonForm
        kind="quiet"
        action={contactAt.newCode({ contact: contact.id })}
        once={visit.onceKey()}
      >
        {w.newCode}
      </ButtonForm>
    </Fold>
  )
}

/** The ending talk: not a status, but last words that the person can read. */
export function EndPart({ visit, contact, filled }: OneProps) {
  const w = contactDeskWords[visit.lang]
  return (
    <Fold title={w.end} note={w.endNote}>
      <Form action={contactAt.ending({ contact: contact.id })} once={visit.onceKey()}>
        <TextArea
          lang={visit.lang}
          label={w.endWords}
          description={w.endHelp}
          rows={4}
          max={NOTE_MAX}
          {...kept(filled, 'ending')}
        />
        <Row>
          <Button kind="secondary">{w.endButton}</Button>
        </Row>
      </Form>
    </Fold>
  )
}

export function LookPart({ visit, readings }: OneProps) {
  const w = contactDeskWords[visit.lang]
  return (
    <Fold title={w.looks}>
      <List items={readings.map(({ name, at }) => w.look(name, ...whenOf(visit, at)))} />
    </Fold>
  )
}
