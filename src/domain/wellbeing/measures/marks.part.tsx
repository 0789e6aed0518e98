import { sayDate } from '../../../platform/time/days.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { Fold } from '../../../ui/fold/fold.tsx'
import { Graph, GraphTable } from '../../../ui/graph/graph.tsx'
import { OwnLine, OwnWords } from '../../../ui/own-words/own-words.tsx'
import { dotsOf, endsOf, newest } from './measures.rules.ts'
import type { Entry, Measure } from './measures.types.ts'
import { measureWords } from './measures.words.ts'

const FEW = 3

/** A mark in words. */
export function sayValue({ value }: Pick<Entry, 'value'>, visit: Visit): string {
  const w = measureWords[visit.lang]
  if (value === 'yes') return w.yes
  return value === 'no' ? w.no : value
}

/** How it stands, as one would say it: how many, and the newest. Nothing is compared with anything. */
export function sentenceOf(measure: Measure, visit: Visit): string {
  const w = measureWords[visit.lang]
  const last = newest(measure.entries)
  if (!last) return w.notYet
  const day = sayDate(last.day, visit.lang, visit.today)
  const count = measure.entries.length
  if (measure.marking === 'words') return w.wordsSentence(count, day)
  if (measure.marking === 'yes_no') {
    const yes = measure.entries.filter(({ value }) => value === 'yes').length
    return `${w.yesNoSentence(yes, count - yes, day)} ${w.yesNoKey}`
  }
  const value = sayValue(last, visit)
  return count === 1 ? w.oneMark(value, day) : w.sentence(count, value, day)
}

/** The marks of one measure: drawn, said, and as a list. Words alone are read as words. */
export function Marks({ visit, measure }: { visit: Visit; measure: Measure }) {
  const w = measureWords[visit.lang]
  const { entries, marking, low, high } = measure
  const say = (day: string) => sayDate(day, visit.lang, visit.today)
  if (marking === 'words' || entries.length === 0) {
    return (
      <>
        <p>{sentenceOf(measure, visit)}</p>
        {entries.slice(0, FEW).map(({ id, day, words }) => (
          <OwnWords text={words} by={say(day)} size="small" key={id} />
        ))}
        {entries.length > FEW && <Table visit={visit} measure={measure} />}
      </>
    )
  }
  return (
    <>
      <Graph
        sentence={sentenceOf(measure, visit)}
        dots={dotsOf(measure)}
        ends={endsOf(measure)}
        kind={marking === 'yes_no' ? 'yes-no' : 'line'}
        {...(low ? { low: w.step('0', low) } : {})}
        {...(high ? { high: w.step('10', high) } : {})}
        from={say(entries.at(-1)?.day ?? visit.today)}
        until={say(entries[0]?.day ?? visit.today)}
      />
      <Table visit={visit} measure={measure} />
    </>
  )
}

function Table({ visit, measure }: { visit: Visit; measure: Measure }) {
  const w = measureWords[visit.lang]
  return (
    <Fold title={w.seeTable}>
      <GraphTable
        caption={w.table(measure.name)}
        columns={w.columns}
        rows={measure.entries.map((entry) => [
          sayDate(entry.day, visit.lang, visit.today),
          sayValue(entry, visit),
          entry.words ? <OwnLine text={entry.words} /> : '',
        ])}
      />
    </Fold>
  )
}
