import type { Received } from '../files/receive.ts'
import type { Lang } from '../words/words.ts'
import type { Body } from './body.ts'
import type { Field } from './fields.ts'
import { formWords } from './form.words.ts'

export * from './fields.ts'

/** What a person typed, and what is to be said about it: enough to show the form again with nothing lost. */
export interface Filled {
  values: Record<string, string[]>
  problems: { field: string; text: string }[]
  /** When this is a draft that was kept: since when. */
  draftFrom?: Date
}

export const nothingFilled: Filled = { values: {}, problems: [] }

// biome-ignore lint/suspicious/noExplicitAny: any field, whatever it holds
type Fields = Record<string, Field<any>>
export type Input<F extends Fields> = { [K in keyof F]: F[K] extends Field<infer T> ? T : never }

export interface Form<T> {
  /** Some of its fields take files. */
  takesFiles: boolean
  parse(body: Examined, lang: Lang, today: string): { input: T } | { filled: Filled }
}

/** A body whose files have been looked at. */
export type Examined = Omit<Body, 'files'> & {
  received?: ReadonlyMap<string, readonly Received[]>
}

/** A form: every field it takes. What else is sent is not seen (ASVS 5.0, 15.3.3). */
export function form<F extends Fields>(fields: F): Form<Input<F>> {
  return {
    takesFiles: Object.values(fields).some((field) => field.received !== undefined),
    parse(body, lang, today) {
      const input: Record<string, unknown> = {}
      const filled: Filled = { values: {}, problems: [] }
      for (const [name, field] of Object.entries(fields)) {
        if (field.received) {
          const taken = field.received(body.received?.get(name) ?? [], lang)
          if ('value' in taken) input[name] = taken.value
          else filled.problems.push({ field: name, text: taken.problem })
          continue
        }
        const raw = body.fields.get(name) ?? []
        filled.values[name] = raw
        const result = field.schema.safeParse(raw.map((one) => understood(field, one, today)))
        if (body.broken.has(name))
          filled.problems.push({ field: name, text: problem('letters', field, lang) })
        else if (result.success) input[name] = result.data
        else
          filled.problems.push({
            field: name,
            text: problem(result.error.issues[0]?.message ?? '', field, lang),
          })
      }
      return filled.problems.length > 0 ? { filled } : { input: input as Input<F> }
    },
  }
}

/** What no schema takes: something was written that cannot be read as what the field asks for. */
const UNREADABLE = '\u0000'

function understood({ understand }: Field<unknown>, raw: string, today: string): string {
  if (!understand) return raw
  const trimmed = raw.trim()
  return trimmed === '' ? '' : (understand(trimmed, today) ?? UNREADABLE)
}

function problem(code: string, field: Field<unknown>, lang: Lang): string {
  const w = formWords[lang]
  const label = field.label[lang]
  if (code === 'write') return w.write(label)
  if (code === 'tooLong') return w.tooLong(label, String(field.max))
  if (code === 'day') return w.day
  if (code === 'time') return w.time
  if (code === 'letters') return w.letters(label)
  return w.choose(label)
}
