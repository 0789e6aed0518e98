import { clock, dayOf, sayNear } from '../../../platform/time/days.ts'
import type { Lang } from '../../../platform/words/words.ts'
import { SelectField } from '../../../ui/field/choices.tsx'
import { DateField, TimeField } from '../../../ui/field/inputs.tsx'
import { kept } from '../../../ui/field/kept.ts'
import { Fold, Folds } from '../../../ui/fold/fold.tsx'
import { type Code, kindOfForm } from '../journal.codes.ts'
import { reasons } from '../journal.types.ts'
import { NoteText } from './note-text.tsx'
import { Picture } from './picture.desk.tsx'
import type { WriteProps } from './write.desk.tsx'
import { writeWords } from './write.desk.words.ts'

const named = (all: readonly Code[], lang: Lang) =>
  all.map(({ code, danish, english }) => ({ value: code, label: lang === 'da' ? danish : english }))

/** What most notes do without: folded, and open again when something is written or asked there. */
export function MoreParts(props: WriteProps) {
  return (
    <Folds>
      <Observed {...props} />
      <About {...props} />
      <Others {...props} />
      <Picture {...props} />
    </Folds>
  )
}

/** A fold with something in it, or with a problem in it, is open. */
const isUsed = ({ filled }: WriteProps, ...names: string[]) =>
  names.some(
    (name) => filled.values[name]?.[0] || filled.problems.some(({ field }) => field === name),
  )

function Observed(props: WriteProps) {
  const { visit, filled } = props
  const { lang } = visit
  const w = writeWords[lang]
  return (
    <Fold title={w.more} note={w.moreNote} open={isUsed(props, 'observation', 'agreement')}>
      <NoteText
        lang={lang}
        label={w.agreement}
        description={w.agreementHelp}
        rows={3}
        {...kept(filled, 'agreement')}
      />
      <NoteText
        lang={lang}
        label={w.observation}
        description={w.observationHelp}
        rows={3}
        {...kept(filled, 'observation')}
      />
    </Fold>
  )
}

function About(props: WriteProps) {
  const { visit, filled, codes, appointment } = props
  const { lang, now } = visit
  const w = writeWords[lang]
  const start = appointment && appointment.startsAt < now ? appointment.startsAt : now
  const kind = appointment ? kindOfForm[appointment.form] : 'visit'
  const chosen = named(codes.kinds, lang).find(({ value }) => value === kind)?.label ?? ''
  return (
    <Fold
      title={w.about}
      note={w.at(chosen, sayNear(dayOf(start), visit.today, lang), clock(start, lang))}
      open={filled.problems.some(({ field }) => ['kind', 'day', 'time'].includes(field))}
    >
      <SelectField
        lang={lang}
        label={w.kind}
        empty={false}
        options={named(codes.kinds, lang)}
        {...kept(filled, 'kind', kind)}
      />
      <DateField lang={lang} label={w.day} {...kept(filled, 'day', dayOf(start))} />
      <TimeField lang={lang} label={w.time} {...kept(filled, 'time', clock(start, 'en'))} />
    </Fold>
  )
}

function Others(props: WriteProps) {
  const { visit, filled, codes, life } = props
  const { lang } = visit
  const w = writeWords[lang]
  const sources = named(codes.sources, lang)
  return (
    <Fold title={w.other} note={w.otherNote} open={isUsed(props, 'told', 'private', 'reason')}>
      <SelectField
        lang={lang}
        label={w.source}
        empty={false}
        options={sources}
        {...kept(filled, 'source', 'staff')}
      />
      <NoteText lang={lang} label={w.told} rows={3} {...kept(filled, 'told')} />
      <SelectField
        lang={lang}
        label={w.toldSource}
        empty={false}
        options={sources}
        {...kept(filled, 'toldSource', 'relative')}
      />
      <NoteText
        lang={lang}
        label={w.private}
        description={w.privateHelp(life.name)}
        rows={3}
        {...kept(filled, 'private')}
      />
      <SelectField
        lang={lang}
        label={w.reason}
        options={reasons.map((value) => ({ value, label: w.reasons[value] }))}
        {...kept(filled, 'reason')}
      />
    </Fold>
  )
}
