import { dayOf, sayDate } from '../../../platform/time/days.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { Row } from '../../../ui/button/button.tsx'
import { ButtonForm } from '../../../ui/button/button-form.tsx'
import { Fold } from '../../../ui/fold/fold.tsx'
import { OwnWords } from '../../../ui/own-words/own-words.tsx'
import { shareAt, wellbeingAt } from '../wellbeing.addresses.ts'
import type { Thought } from '../wellbeing.types.ts'
import { wellbeingWords } from '../wellbeing.words.ts'
import { sayMark, short, titleOfThought } from './thoughts.says.ts'
import { thoughtWords } from './thoughts.words.ts'

interface SaidProps {
  visit: Visit
  thought: Thought
  /** Not where the day stands above it already. */
  dated?: boolean
}

/** One thing said: the words as they stand, and the mark and day below. Nothing is weighed. */
export function Said({ visit, thought, dated = true }: SaidProps) {
  const w = thoughtWords[visit.lang]
  const day = wellbeingWords[visit.lang].written(
    sayDate(dayOf(thought.writtenAt), visit.lang, visit.today),
  )
  const mark = sayMark(thought, visit.lang)
  const medicine = thought.kind === 'medicine'
  return (
    <>
      {mark && !medicine && <p>{mark}</p>}
      {thought.words ? (
        <OwnWords text={thought.words} {...(dated ? { by: day } : {})} size="small" />
      ) : (
        dated && <p class="by">{day}</p>
      )}
      {thought.heading && <p class="by">{w.helpsAt(thought.heading)}</p>}
      {mark && medicine && <p class="by">{w.helpsMuch(mark)}</p>}
    </>
  )
}

/** What one of several is called: its first words, or what it is about. */
const nameOf = (thought: Thought, { lang }: Visit) =>
  short(thought.words || titleOfThought(thought, lang))

/** What can be done with it: change it, and share it. */
export function SaidLinks({ visit, thought }: { visit: Visit; thought: Thought }) {
  const w = wellbeingWords[visit.lang]
  const t = thoughtWords[visit.lang]
  const named = nameOf(thought, visit)
  return (
    <Row>
      <a href={wellbeingAt.thought({ thought: thought.id })}>
        {w.change}
        <span class="ds-sr-only"> {t.changeAbout(named)}</span>
      </a>
      <a href={shareAt(thought.id)}>
        {w.share}
        <span class="ds-sr-only"> {t.shareAbout(named)}</span>
      </a>
    </Row>
  )
}

/** What is put away, folded: it can be taken out again. */
export function AwayFold({ visit, all }: { visit: Visit; all: readonly Thought[] }) {
  const w = wellbeingWords[visit.lang]
  if (all.length === 0) return null
  return (
    <Fold title={w.awayTitle}>
      {all.map((thought) => (
        <div key={thought.id}>
          <Said visit={visit} thought={thought} />
          <ButtonForm
            kind="quiet"
            action={wellbeingAt.thoughtBroughtBack({ thought: thought.id })}
            once={visit.onceKey()}
            about={thoughtWords[visit.lang].backAbout(nameOf(thought, visit))}
          >
            {w.bringBack}
          </ButtonForm>
        </div>
      ))}
    </Fold>
  )
}
