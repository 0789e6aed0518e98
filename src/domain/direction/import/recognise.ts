import type { Lang } from '../../../platform/words/words.ts'
import { importWords } from './import.words.ts'
import { wordsIn } from './marks.ts'
import type { DevelopmentPlan } from './plan.ts'

/** What the importer saw and what it did not, line by line, for the person who imports. */
export const recognised = (plan: DevelopmentPlan, lang: Lang = 'da'): string[] => {
  const w = importWords[lang]
  const areas = plan.focusAreas.flatMap((area, index) => [
    w.area(index + 1, area.title),
    w.counts(area.goals.length, area.actions.length, area.quotes.length),
    ...area.goals.map((goal) => w.goal(onOneLine(goal))),
    ...area.actions.map((action) => w.action(onOneLine(action))),
    ...area.quotes.map((quote) => w.quote(onOneLine(quote))),
  ])
  return [
    plan.vision === '' ? w.noVision : w.vision(wordsIn(plan.vision)),
    w.areas(plan.focusAreas.length),
    ...areas,
    w.notes(plan.notes.length),
    ...plan.notes.map((note) => w.note(onOneLine(note))),
  ]
}

const onOneLine = (text: string): string => text.replaceAll('\n', ' ')
