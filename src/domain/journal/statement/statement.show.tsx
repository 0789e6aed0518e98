import { dayOf, sayDate } from '../../../platform/time/days.ts'
import type { Filled } from '../../../platform/web/form.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { SelectField } from '../../../ui/field/choices.tsx'
import { DateField, TextArea, TextField } from '../../../ui/field/inputs.tsx'
import { kept } from '../../../ui/field/kept.ts'
import { Voice } from '../../../ui/voice/voice.tsx'
import { most } from './statement.forms.ts'
import { type Statement, standings } from './statement.types.ts'
import { statementWords } from './statement.words.ts'

export const said = (at: Date | string, visit: Visit) =>
  sayDate(typeof at === 'string' ? at : dayOf(at), visit.lang, visit.today)

/** What was said, with who and when under it: never alone, and never as a heading. */
export function Said({ visit, one }: { visit: Visit; one: Statement }) {
  const w = statementWords[visit.lang]
  const by = one.saidOn ? w.by(one.source, said(one.saidOn, visit)) : w.byNobodyKnows(one.source)
  return (
    <>
      <Voice text={one.words} by={by} />
      <p class="by">
        {w.standsBy(w.standings[one.standing], one.standingBy, said(one.standingAt, visit))}
      </p>
    </>
  )
}

/** The fields of a statement, the person's and the authority's alike. */
export function StatementFields({ visit, filled }: { visit: Visit; filled: Filled }) {
  const w = statementWords[visit.lang]
  const field = { lang: visit.lang }
  return (
    <>
      <TextArea {...field} label={w.words} rows={3} max={most.words} {...kept(filled, 'words')} />
      <TextField
        {...field}
        label={w.source}
        description={w.sourceHelp}
        max={most.source}
        {...kept(filled, 'source')}
      />
      <DateField
        {...field}
        label={w.saidOn}
        description={w.saidOnHelp}
        optional
        {...kept(filled, 'saidOn')}
      />
      <SelectField
        {...field}
        label={w.standing}
        options={standings.map((value) => ({ value, label: w.standings[value] }))}
        {...kept(filled, 'standing')}
      />
    </>
  )
}
