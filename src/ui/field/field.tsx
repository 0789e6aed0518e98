import type { ComponentChildren } from 'preact'
import type { Lang } from '../../platform/words/words.ts'
import { uiWords } from '../ui.words.ts'

export interface FieldProps {
  lang: Lang
  name: string
  label: string
  description?: string
  /** What to do about it, when the form came back. The same words as in the error summary. */
  problem?: string | undefined
  /** Says "frivilligt" after the label. Nothing is marked as demanded: few fields are. */
  optional?: boolean
}

export const fieldId = (name: string) => `felt-${name}`
const descriptionId = (name: string) => `${fieldId(name)}-hjaelp`
const problemId = (name: string) => `${fieldId(name)}-problem`

/** What binds an input to its description and its problem. */
export function bound({ name, description, problem }: FieldProps, more?: string) {
  const by = [description && descriptionId(name), more, problem && problemId(name)].filter(Boolean)
  return {
    'aria-describedby': by.length > 0 ? by.join(' ') : undefined,
    'aria-invalid': problem ? ('true' as const) : undefined,
  }
}

/** A label, a description, the input, and its problem in words. */
export function Field({ children, ...props }: FieldProps & { children: ComponentChildren }) {
  return (
    <div class="ds-field field">
      <label class="ds-label" for={fieldId(props.name)}>
        <Label {...props} />
      </label>
      <Description {...props} />
      {children}
      <Problem {...props} />
    </div>
  )
}

/** The same for a question with several inputs. */
export function Group({ children, ...props }: FieldProps & { children: ComponentChildren }) {
  return (
    <fieldset class="ds-fieldset field" aria-describedby={bound(props)['aria-describedby']}>
      <legend class="ds-label">
        <Label {...props} />
      </legend>
      <Description {...props} />
      {children}
      <Problem {...props} />
    </fieldset>
  )
}

function Label({ label, optional, lang }: FieldProps) {
  return (
    <>
      {label}
      {optional && <span class="optional"> ({uiWords[lang].optional})</span>}
    </>
  )
}

const Description = ({ name, description }: FieldProps) =>
  description ? (
    <p data-field="description" id={descriptionId(name)}>
      {description}
    </p>
  ) : null

const Problem = ({ name, problem, lang }: FieldProps) =>
  problem ? (
    <p class="ds-validation-message" data-field="validation" id={problemId(name)}>
      <span class="ds-sr-only">{uiWords[lang].problem} </span>
      {problem}
    </p>
  ) : null
