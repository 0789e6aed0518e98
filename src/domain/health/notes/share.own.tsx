import { Button } from '../../../ui/button/button.tsx'
import { ButtonForm } from '../../../ui/button/button-form.tsx'
import { RadioGroup } from '../../../ui/field/choices.tsx'
import { kept } from '../../../ui/field/kept.ts'
import { Fold } from '../../../ui/fold/fold.tsx'
import { Form } from '../../../ui/form/form.tsx'
import { List } from '../../../ui/list/list.tsx'
import { circleAt } from '../../circle/index.ts'
import { healthAt } from '../health.addresses.ts'
import { healthWords } from '../health.words.ts'
import type { NotePageProps } from './note.own.tsx'

/** Who reads this one now, each with the way to close it. */
export function Readers({
  visit,
  note,
  receivers,
}: Pick<NotePageProps, 'visit' | 'note' | 'receivers'>) {
  const w = healthWords[visit.lang]
  if (receivers.length === 0) return <p class="by">{w.onlyYou}</p>
  return (
    <List
      items={receivers.map(({ id, name }) => (
        <>
          <p>{w.sharedWith(name)}</p>
          <ButtonForm
            kind="quiet"
            action={healthAt.shareEnded({ healthNote: note.id })}
            once={visit.onceKey()}
            hidden={{ person: id }}
            about={w.shareEndAbout(name)}
          >
            {w.shareEnd}
          </ButtonForm>
        </>
      ))}
    />
  )
}

/** Lets one person read this one. */
export function Share({ visit, note, people, filled }: NotePageProps) {
  const w = healthWords[visit.lang]
  return (
    <Fold title={w.shareTitle}>
      <p>{w.shareLead}</p>
      {people.length === 0 ? (
        <p>
          {w.nobody} <a href={circleAt.mine()}>{w.circle}</a>
        </p>
      ) : (
        <Form action={healthAt.share({ healthNote: note.id })} once={visit.onceKey()}>
          <RadioGroup
            lang={visit.lang}
            label={w.shareWith}
            options={people.map(({ id, name }) => ({ value: id, label: name }))}
            {...kept(filled, 'person')}
          />
          <Button kind="secondary">{w.share}</Button>
        </Form>
      )}
    </Fold>
  )
}
