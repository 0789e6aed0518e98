import type { Filled } from '../../../platform/web/form.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { TextField } from '../../../ui/field/inputs.tsx'
import { kept } from '../../../ui/field/kept.ts'
import { Fold } from '../../../ui/fold/fold.tsx'
import { most } from '../appointment.forms.ts'
import type { Appointment } from '../appointment.types.ts'
import { aroundWords } from './around.words.ts'

interface WayProps {
  visit: Visit
  filled: Filled
  /** What stands now, when something that stands is changed. */
  now?: Appointment
}

const way = ['way', 'address', 'link'] as const

/** The way there, folded: most meetings need none of it. Open as soon as there is something in it. */
export function AroundFields(props: WayProps) {
  const { visit, filled, now } = props
  const w = aroundWords[visit.lang]
  const open = way.some((name) => now?.[name] || filled.values[name]?.[0])
  return (
    <Fold title={w.fold} note={w.foldNote} open={open}>
      <WayFields {...props} />
    </Fold>
  )
}

/** How one gets there, what a map looks for, and a link for a video call. */
export function WayFields({ visit: { lang }, filled, now }: WayProps) {
  const w = aroundWords[lang]
  return (
    <>
      {way.map((name) => (
        <TextField
          lang={lang}
          label={w[name]}
          description={w[`${name}Help`]}
          optional
          max={most[name]}
          {...kept(filled, name, now?.[name])}
          key={name}
        />
      ))}
    </>
  )
}
