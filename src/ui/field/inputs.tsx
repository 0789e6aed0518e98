import { uiWords } from '../ui.words.ts'
import { bound, Field, type FieldProps, fieldId } from './field.tsx'

/** Preact ties each type to its own roles; these inputs take none, so one type stands for all. */
const typed = (type: string) => type as 'text'

interface TextProps extends FieldProps {
  value?: string | undefined
  max?: number
  /** What the browser may fill in: 'name', 'tel', 'email' ... (WCAG 1.3.5). */
  autocomplete?: string
  type?: 'text' | 'tel' | 'email' | 'search'
}

export function TextField({ value, max, autocomplete, type = 'text', ...field }: TextProps) {
  return (
    <Field {...field}>
      <input
        class="ds-input"
        type={typed(type)}
        id={fieldId(field.name)}
        name={field.name}
        value={value ?? ''}
        autocomplete={autocomplete}
        data-max={max}
        {...bound(field)}
      />
    </Field>
  )
}

interface AreaProps extends FieldProps {
  value?: string | undefined
  /** Said below, and not enforced while writing: a limit that cuts a sentence loses words. */
  max?: number
  rows?: number
  /** own: the person's words about their own life, written in the serif they will be read in. */
  voice?: 'own' | 'plain'
}

export function TextArea({ value, max, rows = 5, voice = 'plain', ...field }: AreaProps) {
  const limitId = max ? `${fieldId(field.name)}-plads` : undefined
  return (
    <Field {...field}>
      <textarea
        class={voice === 'own' ? 'ds-input own-input' : 'ds-input'}
        id={fieldId(field.name)}
        name={field.name}
        rows={rows}
        data-max={max}
        {...bound(field, limitId)}
      >
        {value ?? ''}
      </textarea>
      {max && (
        <p class="by limit" id={limitId}>
          {uiWords[field.lang].room(max.toLocaleString(field.lang))}
        </p>
      )}
    </Field>
  )
}

interface DayProps extends FieldProps {
  value?: string | undefined
  min?: string
  max?: string
}

/**
 * A day. The browser's own date field as long as it can show the value; when the person wrote
 * something it cannot show, an ordinary field, so that the words stay.
 */
export function DateField({ value = '', min, max, ...field }: DayProps) {
  const plain = value !== '' && !/^\d{4}-\d\d-\d\d$/.test(value)
  return (
    <Field {...field}>
      <input
        class="ds-input short"
        type={typed(plain ? 'text' : 'date')}
        id={fieldId(field.name)}
        name={field.name}
        value={value}
        min={min}
        max={max}
        {...bound(field)}
      />
    </Field>
  )
}

/** A time of day, with the same care for what was written. */
export function TimeField({ value = '', ...field }: FieldProps & { value?: string | undefined }) {
  const plain = value !== '' && !/^\d\d:\d\d$/.test(value)
  return (
    <Field {...field}>
      <input
        class="ds-input short"
        type={typed(plain ? 'text' : 'time')}
        id={fieldId(field.name)}
        name={field.name}
        value={value}
        {...bound(field)}
      />
    </Field>
  )
}
