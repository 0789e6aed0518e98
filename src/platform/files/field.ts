import { z } from 'zod'
import type { Both, Field } from '../web/fields.ts'
import type { Lang } from '../words/words.ts'
import { FILES_MAX } from './files.rules.ts'
import { filesWords } from './files.words.ts'
import type { Received, Upload } from './receive.ts'

/** Files in a form: at most `most`, each looked at already. One that is not fit refuses all; the words are kept. */
export const files = (o: { label: Both; most?: number }): Field<Upload[]> => ({
  label: o.label,
  schema: z.custom<Upload[]>(),
  received: (all, lang) => taken(all, o.most ?? FILES_MAX, lang),
})

function taken(all: readonly Received[], most: number, lang: Lang) {
  const w = filesWords[lang]
  if (all.length > most) return { problem: w.tooMany(most) }
  const uploads: Upload[] = []
  for (const one of all) {
    if ('problem' in one) {
      const said = w.problem[one.problem]
      return { problem: all.length > 1 ? w.ofOne(said) : said }
    }
    uploads.push(one.upload)
  }
  return { value: uploads }
}
