import { Checkbox } from '../../../ui/field/choices.tsx'
import { TextField } from '../../../ui/field/inputs.tsx'
import { kept } from '../../../ui/field/kept.ts'
import { UploadField } from '../../../ui/field/upload.tsx'
import { Fold } from '../../../ui/fold/fold.tsx'
import type { WriteProps } from './write.desk.tsx'
import { writeWords } from './write.desk.words.ts'

/** A picture, when the person has agreed to it (GDPR art. 9, 2 a): asked each time, and taken back at any time. */
export function Picture(props: WriteProps) {
  const { visit, filled, life } = props
  const { lang } = visit
  const w = writeWords[lang]
  return (
    <Fold
      title={w.photo}
      note={w.photoNote}
      open={filled.problems.some(({ field }) => ['photo', 'shows', 'agrees'].includes(field))}
    >
      <UploadField
        lang={lang}
        label={w.photoLabel}
        description={w.photoHelp}
        pictures
        {...kept(filled, 'photo')}
      />
      <TextField lang={lang} label={w.shows} {...kept(filled, 'shows')} />
      <Checkbox
        name="agrees"
        label={w.agrees(life.name)}
        value="ja"
        checked={filled.values.agrees?.[0] === 'ja'}
      />
    </Fold>
  )
}
