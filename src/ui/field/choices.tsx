import { uiWords } from '../ui.words.ts'
import { bound, Field, type FieldProps, fieldId, Group } from './field.tsx'

export interface Option {
  value: string
  label: string
  description?: string
}

interface SelectProps extends FieldProps {
  options: readonly Option[]
  value?: string | undefined
  /** The first line, for nothing chosen; false when something always is. */
  empty?: string | false
}

export function SelectField({ options, value = '', empty, ...field }: SelectProps) {
  return (
    <Field {...field}>
      <select class="ds-input" id={fieldId(field.name)} name={field.name} {...bound(field)}>
        {empty !== false && <option value="">{empty ?? uiWords[field.lang].chooseOne}</option>}
        {options.map((option) => (
          <option value={option.value} selected={option.value === value} key={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Field>
  )
}

interface GroupProps extends FieldProps {
  options: readonly Option[]
}

/** One of several. */
export function RadioGroup({ value, ...group }: GroupProps & { value?: string | undefined }) {
  return <Toggles type="radio" chosen={value === undefined ? [] : [value]} {...group} />
}

/** Any of several, none included. */
export function CheckboxGroup({
  values = [],
  ...group
}: GroupProps & { values?: readonly string[] | undefined }) {
  return <Toggles type="checkbox" chosen={values} {...group} />
}

interface TogglesProps extends GroupProps {
  type: 'radio' | 'checkbox'
  chosen: readonly string[]
}

function Toggles({ type, options, chosen, ...field }: TogglesProps) {
  return (
    <Group {...field}>
      {options.map((option, at) => (
        <Toggle
          type={type}
          name={field.name}
          option={option}
          id={at === 0 ? fieldId(field.name) : `${fieldId(field.name)}-${at + 1}`}
          checked={chosen.includes(option.value)}
          invalid={field.problem !== undefined}
          key={option.value}
        />
      ))}
    </Group>
  )
}

interface ToggleProps {
  type: 'radio' | 'checkbox'
  name: string
  id: string
  option: Option
  checked: boolean
  invalid?: boolean
}

function Toggle({ type, name, id, option, checked, invalid = false }: ToggleProps) {
  const helpId = option.description ? `${id}-om` : undefined
  return (
    <div class="ds-field toggle">
      <input
        class="ds-input"
        type={type}
        id={id}
        name={name}
        value={option.value}
        checked={checked}
        aria-describedby={helpId}
        aria-invalid={invalid && type === 'checkbox' ? 'true' : undefined}
      />
      <label class="ds-label" for={id}>
        {option.label}
      </label>
      {option.description && (
        <p data-field="description" id={helpId}>
          {option.description}
        </p>
      )}
    </div>
  )
}

/** One checkbox by itself: yes when it is sent. */
export function Checkbox(props: {
  name: string
  label: string
  description?: string
  value?: string
  checked?: boolean
}) {
  const { name, label, description, value = 'on', checked = false } = props
  const option = { value, label, ...(description ? { description } : {}) }
  return <Toggle type="checkbox" name={name} id={fieldId(name)} option={option} checked={checked} />
}
