import { z } from 'zod'
import { isId } from '../data/id.ts'
import { readDay, readTime } from '../time/days.ts'
import type { Lang } from '../words/words.ts'
import type { Body } from './body.ts'
import { formWords } from './form.words.ts'

export type Both = Record<Lang, string>

/** What a field takes: its label for sentences about it, and its schema. */
export interface Field<T> {
  label: Both
  schema: z.ZodType<T>
  many?: boolean
  max?: number
  /** Turns what people write into what the schema takes; what it cannot read stays as it was written. */
  understand?: (raw: string, today: string) => string | undefined
}

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
  parse(body: Body, lang: Lang, today: string): { input: T } | { filled: Filled }
}

const first = (schema: z.ZodType<string, string>) =>
  z
    .array(z.string())
    .transform((all) => all[0] ?? '')
    .pipe(schema)

/** A text of at most `max` characters. Optional ones give '' when left empty. */
export const text = (o: { label: Both; max: number; required?: boolean }): Field<string> => ({
  label: o.label,
  max: o.max,
  schema: first(
    z
      .string()
      .trim()
      .min(o.required ? 1 : 0, 'write')
      .max(o.max, 'tooLong'),
  ),
})

/** One of a list of codes. */
export const choice = <const C extends string>(o: {
  label: Both
  of: readonly C[]
  required?: boolean
}) =>
  ({
    label: o.label,
    schema: first(
      z
        .string()
        .refine((code) => (code === '' && !o.required) || o.of.includes(code as C), 'choose'),
    ),
  }) as unknown as Field<C | (typeof o extends { required: true } ? never : '')>

/** Any number of a list of codes. */
export const choices = <const C extends string>(o: { label: Both; of: readonly C[] }) =>
  ({
    label: o.label,
    many: true,
    schema: z
      .array(z.string().refine((code) => o.of.includes(code as C), 'choose'))
      .max(o.of.length, 'choose'),
  }) as unknown as Field<C[]>

/** An identifier from a list on the page; '' when none is chosen and none is demanded. */
export const idOf = (o: { label: Both; required?: boolean }): Field<string> => ({
  label: o.label,
  schema: first(z.string().refine((id) => isId(id) || (id === '' && !o.required), 'choose')),
})

/** A day as people write it; '' when left empty. Gives 'YYYY-MM-DD'. */
export const day = (o: { label: Both; required?: boolean }): Field<string> => ({
  label: o.label,
  understand: readDay,
  schema: first(understood(/^\d{4}-\d\d-\d\d$/, o.required ?? false, 'day')),
})

/** A time of day as people write it. Gives 'HH:MM'. */
export const time = (o: { label: Both; required?: boolean }): Field<string> => ({
  label: o.label,
  understand: readTime,
  schema: first(understood(/^\d\d:\d\d$/, o.required ?? false, 'time')),
})

/** The version of the row that the person was looking at. */
export const version: Field<number> = {
  label: { da: 'Version', en: 'Version' },
  schema: first(z.string().regex(/^\d{1,6}$/, 'choose')).transform(Number),
}

function understood(pattern: RegExp, required: boolean, code: string) {
  const given = z.string().regex(pattern, code)
  return required ? z.string().min(1, 'write').pipe(given) : z.union([z.literal(''), given], code)
}

/** A form: every field it takes. What else is sent is not seen (ASVS 5.0, 15.3.3). */
export function form<F extends Fields>(fields: F): Form<Input<F>> {
  return {
    parse(body, lang, today) {
      const input: Record<string, unknown> = {}
      const filled: Filled = { values: {}, problems: [] }
      for (const [name, field] of Object.entries(fields)) {
        const raw = body.fields.get(name) ?? []
        filled.values[name] = raw
        const { understand } = field
        const read = understand ? raw.map((one) => understand(one.trim(), today) ?? one.trim()) : raw
        const result = field.schema.safeParse(read)
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

/** The label of a sentence pair, for a field. */
export const both = <K extends string>(
  pair: { da: Record<K, string>; en: Record<K, string> },
  key: K,
): Both => ({
  da: pair.da[key],
  en: pair.en[key],
})
