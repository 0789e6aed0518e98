import type { Filled } from '../../../platform/web/form.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { SelectField } from '../../../ui/field/choices.tsx'
import { DateField } from '../../../ui/field/inputs.tsx'
import { kept } from '../../../ui/field/kept.ts'
import { Fold } from '../../../ui/fold/fold.tsx'
import { everies } from '../appointment.types.ts'
import { seriesWords } from './series.words.ts'

interface FieldsProps {
  visit: Visit
  filled: Filled
}

/** Whether it comes again, folded: most appointments are once. */
export function SeriesFields({ visit, filled }: FieldsProps) {
  const { lang } = visit
  const w = seriesWords[lang]
  const open = [filled.values.repeat, filled.values.until].some((one) => one?.[0])
  return (
    <Fold title={w.fold} note={w.foldNote} open={open}>
      <SelectField
        lang={lang}
        label={w.repeat}
        empty={w.repeatOnce}
        options={everies.map((value) => ({ value, label: w.repeats[value] }))}
        {...kept(filled, 'repeat')}
      />
      <DateField
        lang={lang}
        label={w.until}
        description={w.untilHelp}
        optional
        {...kept(filled, 'until')}
      />
    </Fold>
  )
}
