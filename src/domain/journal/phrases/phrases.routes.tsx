import type { Read } from '../../../platform/data/db.ts'
import { Missing } from '../../../platform/web/errors.ts'
import { both, type Filled, form, idOf, text } from '../../../platform/web/form.ts'
import { action, page, Refused, type Route, seeOther } from '../../../platform/web/routes.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { journalAt } from '../journal.addresses.ts'
import { codes } from '../journal.codes.ts'
import { PhrasesPage } from './phrases.desk.tsx'
import { phrasesWords as w } from './phrases.desk.words.ts'
import { keepPhrase, ledUnits, PHRASE_MAX, phrases, putAwayPhrase } from './phrases.queries.ts'

const guard = { who: 'person', purpose: 'write_note' } as const

/** More than this nobody finds their way in. */
const MOST = 40

const phraseForm = form({
  words: text({ label: both(w, 'words'), max: PHRASE_MAX, required: true }),
  kind: text({ label: both(w, 'kind'), max: 40 }),
  unit: idOf({ label: both(w, 'unit') }),
})

/** Phrases are a tool of those who write notes. */
function atWork({ person }: Visit) {
  if (!person?.kinds.some((kind) => kind === 'staff' || kind === 'leader')) throw new Missing()
}

const show = async (visit: Visit, read: Read, filled?: Filled) => {
  atWork(visit)
  return (
    <PhrasesPage
      visit={visit}
      phrases={await phrases(read)}
      codes={await codes(read)}
      led={await ledUnits(read)}
      {...(filled ? { filled } : {})}
    />
  )
}

export const phraseRoutes: Route[] = [
  page(journalAt.phrases, guard, (visit, read) => show(visit, read)),
  action(
    journalAt.phrases,
    { ...guard, form: phraseForm, again: show },
    async (visit, write, { words, kind, unit }) => {
      atWork(visit)
      const { kinds } = await codes(write)
      if (kind && !kinds.some(({ code }) => code === kind))
        throw new Refused('kind', w[visit.lang].kind)
      if (unit && !(await ledUnits(write)).some(({ id }) => id === unit))
        throw new Refused('unit', w[visit.lang].unit)
      if ((await phrases(write)).length >= MOST) throw new Refused('words', w[visit.lang].many)
      await keepPhrase(write, words, { kind: kind || null, unit: unit || null })
      return seeOther(journalAt.phrases(), w[visit.lang].saved)
    },
  ),
  action(journalAt.phraseAway, { ...guard, form: form({}) }, async (visit, write) => {
    await putAwayPhrase(write, visit.params.phrase ?? '')
    return seeOther(journalAt.phrases(), w[visit.lang].putAway)
  }),
]
