import type { ComponentChildren } from 'preact'
import type { Lang } from '../../platform/words/words.ts'
import { Icon } from '../icon/icon.tsx'
import { uiWords } from '../ui.words.ts'

export interface StepRowProps {
  lang: Lang
  title: string
  href?: string
  done: boolean
  /** "Gjort den 9. oktober", or what helps with it. */
  by?: string
  /** <Who …/>: who does it. */
  who?: ComponentChildren
  actions?: ComponentChildren
}

/** One step: a ring that fills when it is taken, in words as well as in colour. */
export function StepRow({ lang, title, href, done, by, who, actions }: StepRowProps) {
  const w = uiWords[lang]
  return (
    <li class={done ? 'step done' : 'step'}>
      <span class="tick">
        {done && <Icon name="check" />}
        <span class="ds-sr-only">{done ? w.done : w.notDone}: </span>
      </span>
      <div class="step-what">
        <b>{href ? <a href={href}>{title}</a> : title}</b>
        {by && <p class="by">{by}</p>}
        {actions && <div class="row">{actions}</div>}
      </div>
      {who}
    </li>
  )
}

export function StepList({ children }: { children: ComponentChildren }) {
  return <ul class="plain-list steps">{children}</ul>
}
