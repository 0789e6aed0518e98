import { attributesIn, readable } from './pages.ts'

export interface FormField {
  name: string
  kind: 'text' | 'hidden' | 'choice' | 'button'
  /** What the browser would send when nothing is touched. */
  value: string | undefined
  /** What can be chosen. */
  options: string[]
  /** textarea, text, date, radio … */
  type: string
}

export interface FoundForm {
  action: string
  fields: FormField[]
}

const forms = /<form\b((?:"[^"]*"|[^">])*)>([\s\S]*?)<\/form>/g
const quoted = '(?:"[^"]*"|[^">])*'
// An input has no end of its own; the others have something between their tags.
const parts = new RegExp(
  `<(input)\\b(${quoted})>|<(textarea|select|button)\\b(${quoted})>([\\s\\S]*?)</\\3>`,
  'g',
)
const optionTags = /<option\b((?:"[^"]*"|[^">])*)>/g

/** The forms of a page that change something, as a browser would know them. */
export function formsIn(html: string): FoundForm[] {
  return [...html.matchAll(forms)]
    .map(([, inside = '', body = '']) => ({ has: attributesIn(inside), body }))
    .filter(({ has }) => has.method?.toLowerCase() === 'post')
    .map(({ has, body }) => ({ action: has.action ?? '', fields: fieldsIn(body) }))
}

function fieldsIn(body: string): FormField[] {
  const found = new Map<string, FormField>()
  for (const [, input, alone = '', other, opening = '', within = ''] of body.matchAll(parts)) {
    const has = attributesIn(input ? alone : opening)
    const { name } = has
    if (!name || 'disabled' in has) continue
    const field = fieldOf(input ?? other ?? '', has, within)
    const before = found.get(name)
    if (!before) found.set(name, field)
    else {
      before.options.push(...field.options)
      before.value ??= field.value
    }
  }
  return [...found.values()]
}

function fieldOf(tag: string, has: Record<string, string>, within: string): FormField {
  const name = has.name ?? ''
  const type = tag === 'input' ? (has.type ?? 'text') : tag
  if (tag === 'textarea')
    return { name, type, kind: 'text', value: readable(within).replace(/^\n/, ''), options: [] }
  if (tag === 'select') {
    const options = [...within.matchAll(optionTags)].map(([, one = '']) => attributesIn(one))
    const chosen = options.find((one) => 'selected' in one) ?? options[0]
    const values = options.map(({ value = '' }) => value)
    return { name, type, kind: 'choice', value: chosen?.value, options: values }
  }
  const value = has.value ?? ''
  if (tag === 'button') return { name, type, kind: 'button', value: undefined, options: [value] }
  if (type === 'hidden') return { name, type, kind: 'hidden', value, options: [] }
  if (type !== 'radio' && type !== 'checkbox')
    return { name, type, kind: 'text', value, options: [] }
  return {
    name,
    type,
    kind: 'choice',
    value: 'checked' in has ? value : undefined,
    options: [value],
  }
}
