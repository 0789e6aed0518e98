import { z } from 'zod'
import { isId } from '../data/id.ts'
import type { Received } from '../files/receive.ts'
import { readDay, readTime } from '../time/days.ts'
import type { Lang } from '../words/words.ts'

export type Both = Record<Lang, string>

/** What a field takes: its label for sentences about it, and its schema. */
export interface Field<T> {
  label: Both
  schema: z.ZodType<T>
  many?: boolean
  max?: number
  /** Turns what people write into what the schema takes; undefined when it cannot be read. */
  understand?: (raw: string, today: string) => string | undefined
  /** Takes files instead of words. The files of a form that comes back have to be chosen again. */
  received?: (files: readonly Received[], lang: Lang) => { value: T } | { problem: string }
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
export const choice = <const C extends string, R extends boolean = false>(o: {
  label: Both
  of: readonly C[]
  required?: R
}) => ({
  label: o.label,
  schema: first(
    z.string().refine((code) => (code === '' && !o.required) || isOneOf(o.of, code), 'choose'),
  ) as unknown as z.ZodType<R extends true ? C : C | ''>,
})

const isOneOf = (codes: readonly string[], code: string) => codes.includes(code)

/** Any number of a list of codes. */
export const choices = <const C extends string>(o: { label: Both; of: readonly C[] }) =>
  ({
    label: o.label,
    many: true,
    schema: z
      .array(z.string().refine((code) => isOneOf(o.of, code), 'choose'))
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

/** The label of a sentence pair, for a field. */
export const both = <K extends string>(
  pair: { da: Record<K, string>; en: Record<K, string> },
  key: K,
): Both => ({
  da: pair.da[key],
  en: pair.en[key],
})
