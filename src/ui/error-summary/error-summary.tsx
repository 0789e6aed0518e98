import type { Lang } from '../../platform/words/words.ts'
import { fieldId } from '../field/field.tsx'
import { uiWords } from '../ui.words.ts'

export interface ErrorSummaryProps {
  lang: Lang
  problems: readonly { field: string; text: string }[]
}

/**
 * What cannot be read, each leading to its field. Spoken when the page opens and in focus, with or
 * without script; stands right after the page's h1. Nothing when there is no problem.
 */
export function ErrorSummary({ lang, problems }: ErrorSummaryProps) {
  const w = uiWords[lang]
  if (problems.length === 0) return null
  return (
    <div class="ds-error-summary problems" role="alert" tabindex={-1} autofocus id="problemer">
      <h2>{w.problems}</h2>
      <p>{w.problemsKept}</p>
      <ul>
        {problems.map(({ field, text }) => (
          <li key={field}>
            <a href={`#${fieldId(field)}`}>{text}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}
