import { type FormField, type FoundForm, formsIn } from './forms.ts'
import { sharedNordby } from './nordby.ts'
import { routeOf } from './pages.ts'
import { everybodysWalk, type Walked } from './walk.ts'

/** A form as somebody met it on a page. */
export interface Met {
  who: string | null
  /** The page it stood on. */
  page: string
  pattern: string
  form: FoundForm
}

/** Every form that a walk has met, of each kind a few: those with the same fields at the same place are one kind. */
export function formsMet(walked: readonly Walked[], each = 1): Met[] {
  const met = new Map<string, Met[]>()
  for (const { who, address, shown } of walked) {
    for (const form of formsIn(shown.html)) {
      const pattern = routeOf('POST', form.action)?.pattern ?? `nothing at ${form.action}`
      const kind = `${pattern} ${form.fields.map((field) => `${field.name}:${field.kind}`).join()}`
      const same = met.get(kind) ?? []
      if (same.length < each) met.set(kind, [...same, { who, page: address, pattern, form }])
    }
  }
  return [...met.values()].flat()
}

export type Sent = Record<string, string | string[]>

/** What a person of good will sends: everything filled in, the first of what can be chosen. */
export function filled(form: FoundForm, words: string, today: string): Sent {
  const sent: Sent = {}
  for (const field of form.fields) {
    if (field.name === 'once') continue
    const value = wouldSend(field, words, today)
    if (value !== undefined) sent[field.name] = value
  }
  return sent
}

function wouldSend(field: FormField, words: string, today: string): string | undefined {
  if (field.kind === 'hidden') return field.value
  if (field.kind === 'button') return field.options[0]
  if (field.kind === 'choice') return field.value || field.options.find((one) => one !== '')
  if (/^(?:day|due|until|date|happened)/i.test(field.name)) return today
  if (/^time$/i.test(field.name)) return '14:00'
  if (field.type === 'tel') return '12 34 56 78'
  if (field.type === 'email') return 'anna@nordby.example'
  return words
}

const people = ['Anna', 'Maja', 'Christine', 'Jonas', 'Ida', 'Hassan']
// These lead away: signing in as another, giving the phone to another, and signing out. Modes and language are nobody's data.
const leaving = ['/log-ud', '/skift-bruger', '/demo/:person', '/sprog', '/visning']

let known: Promise<Met[]> | undefined

/**
 * The forms with which people change something that is kept. Every Nordby of a worker begins as the same, ids
 * and all: a form that is met in one can be sent in another.
 */
export function formsOfPeople(): Promise<Met[]> {
  known ??= (async () => {
    const walked = await everybodysWalk(await sharedNordby())
    const met = formsMet(walked.filter(({ who }) => people.includes(who ?? '')))
    return met.filter(({ pattern }) => !leaving.includes(pattern))
  })()
  return known
}
