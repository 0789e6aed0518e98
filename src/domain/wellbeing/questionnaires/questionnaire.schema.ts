import { z } from 'zod'

const line = z.string().trim().max(1000)
const both = z.strictObject({ da: line, en: line })
const said = z.strictObject({ da: line.min(1), en: line.min(1) })

const licence = z.strictObject({
  /** By which licence the municipality may use it. */
  name: line.min(1),
  holder: line.min(1),
  source: line.min(1),
})

const band = z.strictObject({
  from: z.number(),
  until: z.number(),
  /** Whether the guide says that one may need somebody to talk to. */
  support: z.boolean(),
  da: line.min(1),
  en: line.min(1),
})

/**
 * A questionnaire as a file says it: its exact words, how it is counted, and by which licence. The same shape for
 * what is shipped and for what a municipality imports, so that nothing in the program knows one of them.
 */
export const questionnaireFile = z
  .strictObject({
    code: z.string().regex(/^[a-z0-9-]{1,40}$/),
    version: line.min(1).max(40),
    title: said,
    about: said,
    /** Stands before the items; '' where each item says it all. */
    intro: both,
    licence,
    items: z.array(said).min(1).max(40),
    answers: z
      .array(
        z.strictObject({ points: z.number().min(0).max(1000), da: line.min(1), en: line.min(1) }),
      )
      .min(2)
      .max(11),
    /** The sum times this; null where nothing is counted. */
    scoring: z.strictObject({ times: z.number().positive().max(100) }).nullable(),
    bands: z.array(band).max(10),
    /** What the guide says of a difference between two numbers. */
    change: said.optional(),
  })
  .refine(({ answers }) => new Set(answers.map(({ points }) => points)).size === answers.length, {
    path: ['answers'],
    message: 'samePoints',
  })
  .refine(({ scoring, bands }) => scoring !== null || bands.length === 0, {
    path: ['bands'],
    message: 'bandsWithoutScore',
  })
  .refine(({ bands }) => bands.every(({ from, until }) => from <= until), {
    path: ['bands'],
    message: 'bandEnds',
  })

export type Questionnaire = z.infer<typeof questionnaireFile>
export type Band = z.infer<typeof band>

/** As many bytes as a file may have. */
export const longestQuestionnaire = 200_000

export type Reading =
  | { ok: true; questionnaire: Questionnaire }
  | { ok: false; problem: 'notJson' | 'notShape'; where: string[] }

/** Reads a file as a questionnaire; where it is none, the places in it that could not be read. */
export function readQuestionnaire(text: string): Reading {
  let data: unknown
  try {
    data = JSON.parse(text)
  } catch {
    return { ok: false, problem: 'notJson', where: [] }
  }
  const result = questionnaireFile.safeParse(data)
  if (result.success) return { ok: true, questionnaire: result.data }
  const places = result.error.issues.map(({ path }) => path.join('.') || '(fil)')
  return { ok: false, problem: 'notShape', where: [...new Set(places)].slice(0, 10) }
}
