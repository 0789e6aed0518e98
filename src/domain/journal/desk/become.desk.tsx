import type { Filled } from '../../../platform/web/form.ts'
import { Button } from '../../../ui/button/button.tsx'
import { ButtonForm } from '../../../ui/button/button-form.tsx'
import { RadioGroup } from '../../../ui/field/choices.tsx'
import { DateField, TextArea } from '../../../ui/field/inputs.tsx'
import { kept } from '../../../ui/field/kept.ts'
import { Fold } from '../../../ui/fold/fold.tsx'
import { Form } from '../../../ui/form/form.tsx'
import { List } from '../../../ui/list/list.tsx'
import { appointmentAt } from '../../appointment/index.ts'
import { journalAt } from '../journal.addresses.ts'
import { doers, stepMost } from '../journal.forms.ts'
import { journalDeskWords } from './desk.words.ts'
import type { DeskNoteProps } from './one.desk.tsx'

/** What was agreed becomes a step, a promise or the next appointment: the words are there already. */
export function Become(props: DeskNoteProps & { filled: Filled }) {
  const { visit, life, note, outcomes, filled } = props
  const w = journalDeskWords[visit.lang]
  const agreed = note.parts.find(({ role, thirdParty }) => role === 'agreement' && !thirdParty)
  const again = life.makesAppointments && note.appointment !== null
  if (!(agreed && life.makesSteps) && !again) return null
  const isOpen =
    (agreed !== undefined && outcomes.length === 0) ||
    filled.problems.some(({ field }) => ['step', 'doer'].includes(field))
  return (
    <Fold title={w.become} note={w.becomeNote} open={isOpen}>
      {outcomes.length > 0 && (
        <>
          <p class="by">{w.becameList}</p>
          <List
            items={outcomes.map(
              ({ step, words }) => words || (step ? w.becameStep : w.becameAppointment),
            )}
          />
        </>
      )}
      {life.makesSteps && (
        <Form
          action={journalAt.deskStep({ citizen: life.id, note: note.id })}
          once={visit.onceKey()}
          label={w.become}
        >
          <TextArea
            lang={visit.lang}
            label={w.stepWords}
            rows={2}
            {...kept(filled, 'step', [...(agreed?.words ?? '')].slice(0, stepMost).join(''))}
          />
          <RadioGroup
            lang={visit.lang}
            label={w.doer}
            options={doers.map((value) => ({
              value,
              label: value === 'me' ? w.doers.me(life.name) : w.doers[value],
            }))}
            {...kept(filled, 'doer', 'us')}
          />
          <DateField lang={visit.lang} label={w.due} optional {...kept(filled, 'due')} />
          <Button kind="secondary">{w.becomeSave}</Button>
        </Form>
      )}
      {again && (
        <ButtonForm
          kind="quiet"
          action={journalAt.deskAgain({ citizen: life.id, note: note.id })}
          once={visit.onceKey()}
        >
          {w.again}
        </ButtonForm>
      )}
      {life.makesAppointments && (
        <p>
          <a href={appointmentAt.deskNew({ citizen: life.id })}>{w.nextAppointment}</a>
        </p>
      )}
    </Fold>
  )
}
