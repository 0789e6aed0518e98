import { bound, Field, type FieldProps, fieldId } from './field.tsx'

/** What can be chosen. A phone that takes pictures of another kind makes them a JPEG when it is asked like this. */
const TAKES = 'image/jpeg,image/png,image/webp,application/pdf,text/plain'
const PICTURES = 'image/jpeg,image/png,image/webp'

interface UploadProps extends FieldProps {
  /** Several at a time. */
  many?: boolean
  /** Pictures alone. */
  pictures?: boolean
}

/** Files from a phone or a computer. It stands in a `<Form files>`; what was chosen cannot be shown again. */
export function UploadField({ many = false, pictures = false, ...field }: UploadProps) {
  return (
    <Field {...field}>
      <input
        class="ds-input"
        type="file"
        id={fieldId(field.name)}
        name={field.name}
        multiple={many}
        accept={pictures ? PICTURES : TAKES}
        {...bound(field)}
      />
    </Field>
  )
}
