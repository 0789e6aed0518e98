import { dayOf, daysBetween, sayDate } from '../../../platform/time/days.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { Card } from '../../../ui/card/card.tsx'
import { Graph, GraphTable } from '../../../ui/graph/graph.tsx'
import type { Result } from './questionnaires.queries.ts'
import { questionnaireWords } from './questionnaires.words.ts'
import { bandOf, rangeOf } from './score.rules.ts'

/** The number, what the guide says of it, and what it is not. */
export function Score({ visit, result }: { visit: Visit; result: Result }) {
  const w = questionnaireWords[visit.lang]
  const { questionnaire, score, answers } = result
  const band = bandOf(questionnaire, score)
  const answered = answers.filter((points) => points !== null).length
  const most = questionnaire.items.length
  return (
    <Card>
      {score !== null && <p>{w.score(String(score), String(rangeOf(questionnaire)[1]))}</p>}
      {score === null && questionnaire.scoring && <p>{w.partly(String(answered), String(most))}</p>}
      {score === null && !questionnaire.scoring && <p>{w.noScore}</p>}
      {band && <p>{band[visit.lang]}</p>}
      {score !== null && <p>{w.notDiagnosis}</p>}
      <p class="by">{w.source(questionnaire.licence.name, questionnaire.licence.holder)}</p>
    </Card>
  )
}

/** The numbers of one questionnaire over time. */
export function ScoresOver({ visit, over }: { visit: Visit; over: readonly Result[] }) {
  const w = questionnaireWords[visit.lang]
  const counted = over.flatMap((one) => (one.score === null ? [] : [{ ...one, score: one.score }]))
  const [newest] = counted
  const first = counted.at(-1)
  if (!newest || !first || counted.length < 2) return null
  const { change } = newest.questionnaire
  const say = (at: Date) => sayDate(dayOf(at), visit.lang, visit.today)
  return (
    <Card title={w.over}>
      <Graph
        sentence={w.overSentence(counted.length, String(newest.score), say(newest.at))}
        dots={counted.map(({ at, score }) => ({
          day: daysBetween(dayOf(first.at), dayOf(at)),
          value: score,
        }))}
        ends={rangeOf(newest.questionnaire)}
        low="0"
        high={String(rangeOf(newest.questionnaire)[1])}
        from={say(first.at)}
        until={say(newest.at)}
      />
      <GraphTable
        caption={w.over}
        columns={w.tableColumns}
        rows={counted.map(({ at, score }) => [say(at), String(score)])}
      />
      {change && <p class="by">{change[visit.lang]}</p>}
    </Card>
  )
}
