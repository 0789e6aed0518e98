import type { ComponentChildren } from 'preact'
import type { Visit } from '../../platform/web/visit.ts'
import { Card } from '../../ui/card/card.tsx'
import { Fold } from '../../ui/fold/fold.tsx'
import { List } from '../../ui/list/list.tsx'
import { OwnLine, OwnWords } from '../../ui/own-words/own-words.tsx'
import { Voice } from '../../ui/voice/voice.tsx'
import { directionAt } from './direction.addresses.ts'
import { spoken } from './direction.rules.ts'
import type { Area } from './direction.types.ts'
import { directionWords } from './direction.words.ts'
import type { Mine } from './tie/tie.queries.ts'

/**
 * Text that was imported and is none of ours: marked so, in its own language (WCAG 3.1.2), and no part of
 * what the word checks measure.
 */
export function Imported({ children }: { children: ComponentChildren }) {
  return (
    <div lang="da" data-quoted="">
      {children}
    </div>
  )
}

export function Vision({ visit, vision }: { visit: Visit; vision: string }) {
  if (vision === '') return null
  return <Voice lang="da" text={vision} by={directionWords[visit.lang].visionBy} />
}

/** Somebody's words in the plan: the serif voice, and below it that it is a quote, and whose. */
export function Quotes({ visit, quotes }: { visit: Visit; quotes: readonly string[] }) {
  const w = directionWords[visit.lang]
  return (
    <>
      {quotes.map((quote) => {
        const { words, by } = spoken(quote)
        const said = by ? w.quoteBy(by) : w.quote
        return <OwnWords size="small" lang="da" text={words} by={said} key={quote} />
      })}
    </>
  )
}

/** What the area wants to reach and what is done for it; what is done stays folded. */
export function GoalsAndActions(props: {
  visit: Visit
  area: Omit<Area, 'id' | 'plan'>
  open?: boolean
  /** 2 on the area's own page, where nothing stands between. */
  level?: 2 | 3
}) {
  const { visit, area, open = false, level = 3 } = props
  const Heading = `h${level}` as const
  const w = directionWords[visit.lang]
  return (
    <>
      {area.goals.length > 0 && (
        <>
          <Heading>{w.goals}</Heading>
          <Imported>
            <List items={area.goals} />
          </Imported>
        </>
      )}
      {area.actions.length > 0 && (
        <Fold title={w.actions} open={open}>
          <Imported>
            <List items={area.actions} />
          </Imported>
        </Fold>
      )}
    </>
  )
}

/** The reader's own wishes that belong here: for their eyes only. */
export function Yours(props: { visit: Visit; mine: readonly Mine[]; level?: 2 | 3 }) {
  const { visit, mine, level = 3 } = props
  const Heading = `h${level}` as const
  const w = directionWords[visit.lang]
  if (mine.length === 0) return null
  return (
    <>
      <Heading>{w.yours}</Heading>
      <p class="by">{w.yoursOnly}</p>
      {mine.map(({ goal, words }) => (
        <p key={goal}>
          <a href={directionAt.tie({ goal })}>
            <OwnLine text={words} />
          </a>
        </p>
      ))}
    </>
  )
}

/** The design system takes the space from a card that holds a fold itself; one step further in it stays. */
export const Framed = ({ children }: { children: ComponentChildren }) => (
  <Card>
    <div>{children}</div>
  </Card>
)

/** One focus area on the page of the whole plan. Without an address it is a proposal. */
export function AreaCard(props: {
  visit: Visit
  area: Omit<Area, 'id' | 'plan'>
  href?: string
  mine?: readonly Mine[]
}) {
  const { visit, area, href, mine = [] } = props
  const w = directionWords[visit.lang]
  return (
    <Framed>
      <h2 lang="da" data-quoted="">
        {href ? <a href={href}>{area.title}</a> : area.title}
      </h2>
      <Yours visit={visit} mine={mine} />
      <GoalsAndActions visit={visit} area={area} />
      <Quotes visit={visit} quotes={href ? area.quotes.slice(0, 1) : area.quotes} />
      {!href && area.body !== '' && (
        <Fold title={w.body}>
          <Voice lang="da" text={area.body} />
        </Fold>
      )}
    </Framed>
  )
}

/** Lines that found no place: nothing of the plan is lost. */
export function Notes({ visit, notes }: { visit: Visit; notes: readonly string[] }) {
  const w = directionWords[visit.lang]
  if (notes.length === 0) return null
  return (
    <Fold title={w.notes} note={w.notesNote}>
      <Imported>
        <List items={notes} />
      </Imported>
    </Fold>
  )
}
