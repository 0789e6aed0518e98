import type { Filled } from '../../platform/web/form.ts'
import type { Visit } from '../../platform/web/visit.ts'
import { Button } from '../../ui/button/button.tsx'
import { Card } from '../../ui/card/card.tsx'
import { Empty } from '../../ui/empty/empty.tsx'
import { Fold } from '../../ui/fold/fold.tsx'
import type { Chosen } from './choice.ts'
import type { Codes } from './journal.codes.ts'
import { PAGE } from './journal.queries.ts'
import type { Note } from './journal.types.ts'
import { journalWords } from './journal.words.ts'
import { byOf, NoteBody, titleOf } from './note.parts.tsx'

export interface ListProps {
  visit: Visit
  /** One more than a page, when there are more. */
  notes: readonly Note[]
  codes: Codes
  choice: Chosen
  /** The address of this list with other choices, and of one note. */
  listAt: (query: Record<string, string>) => string
  noteAt: (note: Note) => string
  empty: { title: string; text: string }
  /** A search that could not be read. */
  filled?: Filled | undefined
}

/** Notes newest first, with the way to older ones and a choice of kinds. */
export function NoteList(props: ListProps) {
  const { visit, notes, codes, choice, listAt, noteAt } = props
  const w = journalWords[visit.lang]
  const shown = notes.slice(0, PAGE)
  const last = notes.length > PAGE ? shown.at(-1) : undefined
  const kept = chosen(choice)
  return (
    <>
      <Kinds {...props} />
      {shown.length === 0 && <Nothing {...props} />}
      {shown.map((note) => (
        <Card
          title={titleOf(visit, note, codes)}
          link={{ href: noteAt(note), label: w.open, about: byOf(visit, note) }}
          key={note.id}
        >
          <NoteBody visit={visit} note={note} found={choice.query} />
          <p class="by">{byOf(visit, note)}</p>
        </Card>
      ))}
      {last && (
        <Button
          kind="secondary"
          href={listAt({ ...kept, foer: `${last.happenedAt.toISOString()}_${last.id}` })}
        >
          {w.older}
        </Button>
      )}
      {choice.before && <a href={listAt(kept)}>{w.newest}</a>}
    </>
  )
}

const chosen = ({ find, kind = '' }: Chosen) => ({
  ...(find ? { find } : {}),
  ...(kind ? { slags: kind } : {}),
})

function Nothing({ visit, choice, listAt, empty }: ListProps) {
  const w = journalWords[visit.lang]
  const all = !choice.query && !choice.kind && !choice.before
  return (
    <Card>
      {all ? (
        <Empty title={empty.title} text={empty.text} />
      ) : (
        <Empty
          title={w.noneFound}
          text={w.noneFoundText}
          action={<a href={listAt({})}>{w.showAll}</a>}
        />
      )}
    </Card>
  )
}

/** Which kind to see: ordinary links, so that it works everywhere. */
function Kinds({ visit, codes, choice, listAt }: ListProps) {
  const w = journalWords[visit.lang]
  const { kind = '' } = choice
  const { find } = chosen({ ...choice, kind: '' })
  const all = [
    { code: '', label: w.all },
    ...codes.kinds.map(({ code, danish, english }) => ({
      code,
      label: visit.lang === 'da' ? danish : english,
    })),
  ]
  return (
    <Fold title={w.filters} open={kind !== ''}>
      <ul class="plain-list">
        {all.map(({ code, label }) => (
          <li key={code}>
            <a
              href={listAt({ ...(find ? { find } : {}), ...(code ? { slags: code } : {}) })}
              aria-current={code === kind ? 'true' : undefined}
            >
              {label}
            </a>
          </li>
        ))}
      </ul>
    </Fold>
  )
}
