import { bound, Field, type FieldProps, fieldId } from '../../../ui/field/field.tsx'

interface Props extends FieldProps {
  value?: string | undefined
  rows?: number
}

/**
 * Where a note is written or spoken. The microphone of the phone's own keyboard does the dictating: it needs to
 * know the language that is spoken, and that a sentence begins with a capital.
 */
export function NoteText({ value, rows = 5, ...field }: Props) {
  return (
    <Field {...field}>
      <textarea
        class="ds-input"
        id={fieldId(field.name)}
        name={field.name}
        rows={rows}
        lang="da"
        autocapitalize="sentences"
        spellcheck
        {...bound(field)}
      >
        {value ?? ''}
      </textarea>
    </Field>
  )
}
