import { sayDate } from '../../platform/time/days.ts'
import type { Visit } from '../../platform/web/visit.ts'
import { BackLink } from '../../ui/back-link/back-link.tsx'
import { OwnWords } from '../../ui/own-words/own-words.tsx'
import { Page } from '../../ui/page/page.tsx'
import { PrintSheet, SheetPart } from '../../ui/print-sheet/print-sheet.tsx'
import { Marks } from './measures/marks.part.tsx'
import type { Measure } from './measures/measures.types.ts'
import { thoughtWords } from './thoughts/thoughts.words.ts'
import { wellbeingAt } from './wellbeing.addresses.ts'
import { type Thought, type ThoughtKind, thoughtKinds } from './wellbeing.types.ts'
import { wellbeingWords } from './wellbeing.words.ts'

/** What goes on paper: what helps and one's own ways, and not what one wrote on one day. */
export const onPaper: readonly ThoughtKind[] = thoughtKinds.filter(
  (kind) => kind === 'medicine' || kind === 'early_sign' || kind.startsWith('way_'),
)

interface Props {
  visit: Visit
  all: readonly Thought[]
  measures: readonly Measure[]
}

/** One's own lists and drawings on paper, for the fridge or to take along to a talk. */
export function WellbeingSheet({ visit, all, measures }: Props) {
  const w = wellbeingWords[visit.lang]
  const { name, phone } = visit.municipality
  const kept = all.filter(({ putAwayAt }) => !putAwayAt)
  const kinds = onPaper.filter((kind) => kept.some((one) => one.kind === kind))
  return (
    <Page visit={visit} title={w.sheet} place={w.title} layout="narrow">
      <div class="no-print">
        <BackLink href={wellbeingAt.mine()} label={w.back} />
        <p class="lead">{kinds.length + measures.length > 0 ? w.sheetHelp : w.sheetEmpty}</p>
      </div>
      <PrintSheet
        title={w.title}
        by={w.sheetBy(visit.person?.name ?? '', sayDate(visit.today, visit.lang, visit.today))}
        contact={w.sheetContact(name, phone)}
      >
        {kinds.map((kind) => (
          <SheetPart title={thoughtWords[visit.lang].kinds[kind]} key={kind}>
            {kept
              .filter((one) => one.kind === kind)
              .map((one) => (
                <OwnWords
                  text={one.words}
                  {...(one.heading ? { by: one.heading } : {})}
                  size="small"
                  key={one.id}
                />
              ))}
          </SheetPart>
        ))}
        {measures.map((measure) => (
          <SheetPart title={measure.name} key={measure.id}>
            <Marks visit={visit} measure={measure} />
          </SheetPart>
        ))}
      </PrintSheet>
    </Page>
  )
}
